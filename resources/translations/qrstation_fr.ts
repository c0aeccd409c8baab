<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>qrstation</name>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} is not a Specific Character Set</source>
      <translation>{term!r} n’est pas un Specific Character Set</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{given!r} is read as {term!r}</source>
      <translation>{given!r} est lu comme {term!r}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not encoded in {character_set}</source>
      <translation>ne peut être encodé en {character_set}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>the default character repertoire</source>
      <translation>le répertoire de caractères par défaut</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} stands alone, without the set that it extends</source>
      <translation>{term!r} figure seul, sans le jeu de caractères qu’il complète</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as UTF-8</source>
      <translation>non ASCII et sans Specific Character Set : lu comme UTF-8</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as Latin-1</source>
      <translation>non ASCII et sans Specific Character Set : lu comme Latin-1</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>{where} says {announced:,} bytes, {there:,} are there</source>
      <translation>{where} annonce {announced:,} octets, {there:,} sont présents</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>it ends within {attribute}</source>
      <translation>fin prématurée dans {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>a part of {attribute}</source>
      <translation>une partie de {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>the attribute {tag}</source>
      <translation>l’attribut {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keywords} or {last}?</source>
      <translation>Vouliez-vous dire {keywords} ou {last} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</source>
      <translation>Indiquez un mot-clé de PS3.6, par exemple PatientName, ou un tag, par exemple 0010,0010.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keyword}?</source>
      <translation>Vouliez-vous dire {keyword} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>{name!r} is no attribute of DICOM.</source>
      <translation>{name!r} n’est pas un attribut DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>time</source>
      <translation>heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date and time</source>
      <translation>date et heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</source>
      <translation>Écrivez une date sous la forme 20261121 ou 2026-11-21 ; une plage sous la forme 20261101-20261130, 20261101- ou -20261130.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</source>
      <translation>Écrivez une heure sous la forme 071500 ou 07:15 ; une plage sous la forme 0700-0930, 0700- ou -0930.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</source>
      <translation>Écrivez-la sous la forme 20261121071500 ou 2026-11-21 07:15 ; une plage avec un trait d’union entre les deux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</source>
      <translation>{keyword} ne peut pas valoir {wrong!r} : un UID ne contient que des chiffres et des points, 64 caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: that is no {kind}.</source>
      <translation>{keyword} ne peut pas valoir {value!r} : forme attendue : {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: the range ends before it begins.</source>
      <translation>{keyword} ne peut pas valoir {value!r} : la plage finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Copy it whole from where it stands.</source>
      <translation>Copiez-le en entier depuis sa source.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Give the earlier end first.</source>
      <translation>Indiquez d’abord la borne la plus ancienne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>{announced} bytes were announced, {came} came</source>
      <translation>{announced} octets annoncés, {came} reçus</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>An item stands outside of any sequence.</source>
      <translation>Un item se trouve en dehors de toute séquence.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>it has more attributes than are looked at</source>
      <translation>il a plus d’attributs que le nombre examiné</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its sequences are nested more than {deepest} deep</source>
      <translation>ses séquences sont imbriquées sur plus de {deepest} niveaux</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>A sequence has no end.</source>
      <translation>Une séquence n’a pas de fin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value of {length} bytes was left out</source>
      <translation>sa valeur de {length} octets a été omise</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>an item was expected, {tag} came</source>
      <translation>un item était attendu, {tag} est arrivé</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value in fragments was left out</source>
      <translation>sa valeur fragmentée a été omise</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a time (TM)</source>
      <translation>pas une heure (TM)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date and time (DT)</source>
      <translation>pas une date et heure (DT)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not an age (AS)</source>
      <translation>pas un âge (AS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a UID (UI)</source>
      <translation>pas un UID (UI)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{vr} holds other than ASCII characters</source>
      <translation>{vr} contient des caractères non ASCII</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of {vr} values</source>
      <translation>{bytes} octets ne font pas un nombre entier de valeurs {vr}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of tags</source>
      <translation>{bytes} octets ne font pas un nombre entier de tags</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date (DA)</source>
      <translation>pas une date (DA)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a whole number (IS)</source>
      <translation>pas un nombre entier (IS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a number (DS)</source>
      <translation>pas un nombre (DS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>value representation {name!r} does not exist</source>
      <translation>la représentation de valeur {name!r} n’existe pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set cannot be read beyond byte {position}: {reason}.</source>
      <translation>Le jeu de données est illisible au-delà de l’octet {position} : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in explicit VR; its transfer syntax says implicit VR.</source>
      <translation>Le jeu de données est écrit en VR explicite ; sa syntaxe de transfert annonce VR implicite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in implicit VR; its transfer syntax says explicit VR.</source>
      <translation>Le jeu de données est écrit en VR implicite ; sa syntaxe de transfert annonce VR explicite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it has more than {most:,} elements</source>
      <translation>il a plus de {most:,} éléments</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it ends in the middle of an element</source>
      <translation>il se termine au milieu d’un élément</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>a sequence has no end</source>
      <translation>une séquence n’a pas de fin</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it proposed a context without a syntax</source>
      <translation>il a proposé un contexte sans syntaxe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it sent an instance in the midst of a retrieval</source>
      <translation>il a envoyé une instance au milieu d’une récupération</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it used presentation context {number}, which was not accepted</source>
      <translation>il a utilisé le contexte de présentation {number}, qui n’avait pas été accepté</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it asked for what is not served here</source>
      <translation>il a demandé ce qui n’est pas proposé ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it is not among the callers that are let in</source>
      <translation>il ne figure pas parmi les appelants admis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it may send, but is not among the callers that may search or fetch</source>
      <translation>il peut envoyer, mais ne figure pas parmi les appelants autorisés à rechercher ou à récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>Images are not converted for another view.</source>
      <translation>Les images ne sont pas converties pour une autre vue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The SOP Class is not that of the presentation context.</source>
      <translation>La SOP Class n’est pas celle du contexte de présentation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The Move Destination is missing.</source>
      <translation>La Move Destination manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The identifier cannot be read.</source>
      <translation>L’Identifier est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>No instance with this SOP Instance UID is held here.</source>
      <translation>Aucune instance portant ce SOP Instance UID n’est présente ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Presentation context: {results}.</source>
      <translation>Contexte de présentation : {results}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} fell silent: nothing came for {seconds:g} s.</source>
      <translation>{node} ne répond plus : rien n’est arrivé pendant {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} does not offer {services}.</source>
      <translation>{node} ne propose pas {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Correct our own AE title.</source>
      <translation>Corrigez notre propre AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Choose another query model or retrieve method, or ask its administrator to permit it to us.</source>
      <translation>Choisissez un autre modèle de requête ou une autre méthode de récupération, ou demandez à son administrateur de nous l’autoriser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association_control.py" />
      <source>a PDU came out of turn</source>
      <translation>un PDU est arrivé hors séquence</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) cannot be matched by a text.</source>
      <translation>{keyword} ({vr}) ne peut pas être comparé à un texte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{name!r} cannot be a key of a query.</source>
      <translation>{name!r} ne peut pas être une clé de requête.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave its value empty to ask for it.</source>
      <translation>Laissez sa valeur vide pour le demander.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} takes ASCII characters only, and “{value}” has others.</source>
      <translation>{keyword} n’admet que des caractères ASCII, et « {value} » en contient d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) takes a number, not {text!r}.</source>
      <translation>{keyword} ({vr}) attend un nombre, et non {text!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave it out.</source>
      <translation>Omettez-le.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave them out, or put ? in their place.</source>
      <translation>Omettez-les, ou remplacez-les par ?.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Give a number, or nothing.</source>
      <translation>Indiquez un nombre, ou rien.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Check that host and port are those of the node's DICOM service, and that it lets us in.</source>
      <translation>Vérifiez que l’hôte et le port sont ceux du service DICOM du nœud, et qu’il nous laisse entrer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Try again; if it happens again, ask the administrator of the node to look into its log.</source>
      <translation>Réessayez ; si cela se reproduit, demandez à l’administrateur du nœud de consulter son journal.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} accepted the association, but its answer cannot be read.</source>
      <translation>{node} a accepté l’association, mais sa réponse est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} {instead}.</source>
      <translation>{node} : {where} {instead}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} began to answer and stopped.</source>
      <translation>{node} : {where} a commencé à répondre puis s’est interrompu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may want a certificate of ours.</source>
      <translation>Il exige peut-être notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Ask its vendor: the answer does not keep to the DICOM standard.</source>
      <translation>Demandez à son fabricant : la réponse ne respecte pas la norme DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} does not answer as DICOM asks.</source>
      <translation>{node} : {where} ne répond pas comme DICOM l’exige.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may expect TLS, which is off for this node.</source>
      <translation>Il attend peut-être TLS, désactivé pour ce nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} released the association in the middle of an operation.</source>
      <translation>{node} a libéré l’association au milieu d’une opération.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} closed the connection without answering.</source>
      <translation>{node} : {where} a fermé la connexion sans répondre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} took the connection but did not answer in {seconds:g} s.</source>
      <translation>{node} : {where} a accepté la connexion, mais n’a pas répondu en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</source>
      <translation>{node} s’est interrompu au milieu d’un message : le reste n’est pas arrivé en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} announced a message that is too large to be taken.</source>
      <translation>{node} a annoncé un message trop volumineux pour être accepté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>The connection to {node} was lost.</source>
      <translation>La connexion avec {node} a été perdue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} sent what is no valid DICOM.</source>
      <translation>{node} a envoyé des données DICOM non valides.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>relational</source>
      <translation>relationnel</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>combined date and time</source>
      <translation>date et heure combinées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>fuzzy person names</source>
      <translation>noms de personnes par ressemblance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>time zone</source>
      <translation>fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>enhanced multi-frame conversion</source>
      <translation>conversion Enhanced multitrame</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} bytes</source>
      <translation>{number:,} octets</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>any</source>
      <translation>quelconque</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>could not be found out</source>
      <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Probed</source>
      <translation>Sondé le</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Implementation</source>
      <translation>Implémentation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Largest PDU</source>
      <translation>PDU maximal</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Further services</source>
      <translation>Autres services</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for queries</source>
      <translation>Négocié pour les requêtes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for retrievals</source>
      <translation>Négocié pour les récupérations</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Asked in</source>
      <translation>Interrogé selon</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Levels answered</source>
      <translation>Niveaux servis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Lists of UIDs</source>
      <translation>Listes d’UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Stops at</source>
      <translation>S’arrête à</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Matched</source>
      <translation>Prises en compte</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Passed over</source>
      <translation>Ignorées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Returned</source>
      <translation>Renvoyées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Left out</source>
      <translation>Omises</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>matched</source>
      <translation>prises en compte</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>not matched</source>
      <translation>ignorées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} matches</source>
      <translation>{number:,} résultats</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set names no command</source>
      <translation>un jeu de commande n’indique aucune commande</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set does not say whether a data set follows</source>
      <translation>un jeu de commande n’indique pas si un jeu de données suit</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set is cut short</source>
      <translation>un jeu de commande est tronqué</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set cannot be read</source>
      <translation>un jeu de commande est illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The system says: {reason}.</source>
      <translation>Message du système : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>connected in {seconds:.0f} ms</source>
      <translation>connecté en {seconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>refused: nothing listens there</source>
      <translation>refusé : rien n’écoute à cet endroit</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no answer in {seconds:.1f} s</source>
      <translation>aucune réponse en {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no way through the network</source>
      <translation>aucun chemin à travers le réseau</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>{where} could not be reached.</source>
      <translation>{where} n’a pas pu être joint.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address and the network.</source>
      <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The name {host} could not be looked up in {seconds:g} s.</source>
      <translation>Le nom {host} n’a pas pu être résolu en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the network, or give the node's IP address instead of its name.</source>
      <translation>Vérifiez le réseau, ou indiquez l’adresse IP du nœud à la place de son nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The host name {host} is unknown.</source>
      <translation>Le nom d’hôte {host} est inconnu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check its spelling, or give the node's IP address.</source>
      <translation>Vérifiez son orthographe, ou indiquez l’adresse IP du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Nothing is listening at {where}.</source>
      <translation>Rien n’écoute sur {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the port, and that the node's DICOM service is running.</source>
      <translation>Vérifiez le port, et que le service DICOM du nœud est en marche.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>No answer from {where} in {seconds:g} s.</source>
      <translation>Aucune réponse de {where} en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address, that the node is switched on, and that no firewall stands between.</source>
      <translation>Vérifiez l’adresse, que le nœud est allumé et qu’aucun pare-feu ne fait obstacle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>There is no way through the network to {where}.</source>
      <translation>Aucun chemin à travers le réseau ne mène à {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check this computer's network connection (cable, VPN) and the address.</source>
      <translation>Vérifiez la connexion réseau de cet ordinateur (câble, VPN) et l’adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is missing.</source>
      <translation>L’Identifier manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is cut short.</source>
      <translation>L’Identifier est tronqué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is too long.</source>
      <translation>L’Identifier est trop long.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>A response cannot be encoded.</source>
      <translation>Une réponse ne peut pas être encodée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended before the request was answered.</source>
      <translation>L’association s’est terminée avant que la requête ait reçu sa réponse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier cannot be decoded.</source>
      <translation>L’Identifier ne peut pas être décodé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>it could not be answered</source>
      <translation>aucune réponse n’a pu être donnée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended while something was sent.</source>
      <translation>L’association s’est terminée pendant un envoi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>in the node's settings, or by: {command}</source>
      <translation>dans les paramètres du nœud, ou par : {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</source>
      <translation>Une Query/Retrieve View exige la négociation étendue enhanced-multi-frame, qui n’est pas proposée à {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>{node} does not convert between classic and enhanced images.</source>
      <translation>{node} ne convertit pas entre images classiques et images Enhanced.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Offer it {where_and_how}</source>
      <translation>Proposez-la {where_and_how}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Leave out the Query/Retrieve View: what is there comes as it is.</source>
      <translation>Omettez la Query/Retrieve View : ce qui existe arrive tel quel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>Status {code:04X} ({category}){remarks}.</source>
      <translation>Statut {code:04X} ({category}){remarks}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>The node sent a match without an identifier.</source>
      <translation>Le nœud a envoyé un résultat sans Identifier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} could not answer the query: {meaning}.</source>
      <translation>{node} n’a pas pu répondre à la requête : {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} was not asked</source>
      <translation>{node} n’a pas été interrogé</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance has no pixel data.</source>
      <translation>L’instance n’a pas de données de pixels.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance is not a multi-frame image.</source>
      <translation>L’instance n’est pas une image multitrame.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>Some tiles alone would have no positions: they follow from all of them being there.</source>
      <translation>Quelques tuiles isolées n’auraient pas de position : celle-ci découle de la présence de toutes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance does not tell the times of its frames.</source>
      <translation>L’instance n’indique pas les temps de ses trames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the new instance cannot be encoded.</source>
      <translation>Les attributs de la nouvelle instance ne peuvent pas être encodés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes before the pixel data are too large.</source>
      <translation>Les attributs placés avant les données de pixels sont trop volumineux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the instance cannot be changed as its frames are.</source>
      <translation>Les attributs de l’instance ne peuvent pas être modifiés comme ses trames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frames are taken from one instance: give one SOP Instance UID.</source>
      <translation>Les trames sont extraites d’une seule instance : indiquez un seul SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must start at 1 and rise.</source>
      <translation>Les numéros de trame doivent commencer à 1 et croître.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>First, last and increment must be given of each sub-range.</source>
      <translation>Le premier, le dernier et l’incrément doivent être indiqués pour chaque sous-plage.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>A sub-range goes from 1 or above up to its last, by 1 or more.</source>
      <translation>Une sous-plage va d’une valeur d’au moins 1 jusqu’à son dernier numéro, par pas d’au moins 1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Sub-ranges must rise and not overlap.</source>
      <translation>Les sous-plages doivent être croissantes et ne pas se chevaucher.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must be numbers.</source>
      <translation>Les numéros de trame doivent être des nombres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>The Time Range must be a start and an end, in seconds.</source>
      <translation>La plage de temps doit comporter un début et une fin, en secondes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The length of the pixel data is not that of whole frames.</source>
      <translation>La longueur des données de pixels ne correspond pas à un nombre entier de trames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The frames do not begin at whole words.</source>
      <translation>Les trames ne commencent pas sur des mots entiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The pixel data has no fragments.</source>
      <translation>Les données de pixels n’ont pas de fragments.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The fragments of the pixel data do not tell where frames begin.</source>
      <translation>Les fragments des données de pixels n’indiquent pas où commencent les trames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The query is at {level} level, and its key {keyword} says {value}.</source>
      <translation>La requête est au niveau {level}, et sa clé {keyword} indique {value}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Query/Retrieve Level {value!r} is none of {levels}.</source>
      <translation>Le Query/Retrieve Level {value!r} n’est pas l’un de ceux-ci : {levels}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The {model} model has no {level} level.</source>
      <translation>Le modèle {model} n’a pas de niveau {level}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Specific Character Set {character_set} has no {characters}.</source>
      <translation>Le Specific Character Set {character_set} ne contient pas {characters}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>A {level} cannot be retrieved without its {keywords}.</source>
      <translation>Une récupération au niveau {level} exige {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Choose one of {levels}, or another model.</source>
      <translation>Choisissez parmi : {levels}, ou un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Leave the character set out of the query: one that fits is then chosen.</source>
      <translation>Omettez le jeu de caractères dans la requête : un jeu adapté est alors choisi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Give it, or retrieve at another level or by another model.</source>
      <translation>Indiquez-le, ou récupérez à un autre niveau ou selon un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose another port, or stop that program; searching works without receiving.</source>
      <translation>Choisissez un autre port, ou arrêtez ce programme ; la recherche fonctionne sans réception.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} is in use by another program, so nothing can be received.</source>
      <translation>Le port {port} est utilisé par un autre programme : rien ne peut être reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</source>
      <translation>C’est peut-être un autre qrstation, dans une seconde fenêtre ou comme serveur : arrêtez-le, ou récupérez par C-GET. Changer de port n’aide que si le nœud en est informé ; la recherche fonctionne sans réception.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>the receiver is being stopped</source>
      <translation>le récepteur est en cours d’arrêt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</source>
      <translation>Le port {port} exige des droits d’administrateur, comme tous les ports inférieurs à {least} : rien ne peut être reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose a port of {least} or above, such as {port}.</source>
      <translation>Choisissez un port à partir de {least}, par exemple {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>The system does not allow port {port} to be opened, so nothing can be received.</source>
      <translation>Le système n’autorise pas l’ouverture du port {port} : rien ne peut être reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>{host} is not an address of this machine, so nothing can be received.</source>
      <translation>{host} n’est pas une adresse de cet ordinateur : rien ne peut être reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</source>
      <translation>Choisissez 0.0.0.0 pour écouter sur toutes les adresses, ou une adresse de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} cannot be opened, so nothing can be received.</source>
      <translation>Le port {port} ne peut pas être ouvert : rien ne peut être reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>it was silent for {seconds:g} s</source>
      <translation>il est resté muet pendant {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>of a message came less than {least:,} bytes in {seconds:g} s</source>
      <translation>moins de {least:,} octets d’un message sont arrivés en {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a fragment of a message came out of turn</source>
      <translation>un fragment de message est arrivé hors séquence</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message was interrupted by another one</source>
      <translation>un message a été interrompu par un autre</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message is longer than {most} bytes</source>
      <translation>un message dépasse {most} octets</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>the file became shorter</source>
      <translation>le fichier est devenu plus court</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message consists of empty fragments</source>
      <translation>un message ne comporte que des fragments vides</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>{service} as {encodings}</source>
      <translation>{service} en {encodings}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>an invalid UID</source>
      <translation>un UID non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>{node} did not stop within {seconds:g} s, so the association was cut.</source>
      <translation>{node} ne s’est pas arrêté en {seconds:g} s : l’association a été coupée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>A message came that does not belong to a {service}.</source>
      <translation>Un message étranger à l’opération {service} est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>The file of instance {uid} cannot be sent.</source>
      <translation>Le fichier de l’instance {uid} ne peut pas être envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it has no File Meta Information</source>
      <translation>il n’a pas de File Meta Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it cannot be put into another transfer syntax</source>
      <translation>il ne peut pas être converti dans une autre syntaxe de transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it was found to be changed since it was received</source>
      <translation>il s’avère modifié depuis sa réception</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>inflated it is too large</source>
      <translation>décompressé, il est trop volumineux</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent several answers, and the standard allows one: only the first is shown.</source>
      <translation>Le nœud a envoyé plusieurs réponses, alors que la norme n’en autorise qu’une : seule la première est affichée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent an answer without an identifier.</source>
      <translation>Le nœud a envoyé une réponse sans Identifier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</source>
      <translation>Le nœud a répondu pour l’ID patient {answered!r} ; il était interrogé sur {asked!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered with template {template}; it was asked for {asked}.</source>
      <translation>Le nœud a répondu selon le modèle {template} ; il était interrogé selon {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>{node} could not tell: {meaning}.</source>
      <translation>{node} n’a pas pu répondre : {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>Few systems answer it: ask another node, or its administrator whether it can be switched on.</source>
      <translation>Peu de systèmes y répondent : interrogez un autre nœud, ou demandez à son administrateur si cette fonction peut être activée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Several patients have this Patient ID.</source>
      <translation>Plusieurs patients ont cet ID patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>A Patient ID must be given.</source>
      <translation>Un ID patient doit être indiqué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Content Template Sequence must have one item.</source>
      <translation>Content Template Sequence doit comporter un item.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Mapping Resource and Template Identifier must be given.</source>
      <translation>Mapping Resource et Template Identifier doivent être indiqués.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>what it sent was no DICOM</source>
      <translation>ce qu’il a envoyé n’était pas du DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is empty</source>
      <translation>un PDU est vide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is longer than its parts</source>
      <translation>un PDU est plus long que ses parties</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>the parts of a PDU are longer than it is</source>
      <translation>les parties d’un PDU sont plus longues que lui</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Our certificate cannot be used, so nothing is received.</source>
      <translation>Notre certificat est inutilisable : rien n’est reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>it holds no certificate in PEM form</source>
      <translation>il ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>The certificates of callers in {file} cannot be read.</source>
      <translation>Les certificats des appelants dans {file} sont illisibles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads it says: {reason}.</source>
      <translation>Message à la lecture : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Import it again, with its key, in the settings or by: qrstation certificate import</source>
      <translation>Importez-le à nouveau, avec sa clé, dans les paramètres ou par : qrstation certificate import</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads them says: {reason}.</source>
      <translation>Message à la lecture : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Name a file of certificates in PEM form in the settings, under TLS.</source>
      <translation>Indiquez un fichier de certificats au format PEM dans les paramètres, sous TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>So nothing is received.</source>
      <translation>Rien n’est donc reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is a web server, not a DICOM service</source>
      <translation>est un serveur web, et non un service DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is an SSH server, not a DICOM service</source>
      <translation>est un serveur SSH, et non un service DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>accepted without a transfer syntax</source>
      <translation>acceptée sans syntaxe de transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected by its user</source>
      <translation>rejeté par son utilisateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected without a reason</source>
      <translation>rejeté sans motif</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>abstract syntax not supported</source>
      <translation>syntaxe abstraite non prise en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transfer syntaxes not supported</source>
      <translation>syntaxes de transfert non prises en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name</source>
      <translation>nom d’utilisateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name or the passcode</source>
      <translation>nom d’utilisateur ou code d’accès</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Kerberos service ticket</source>
      <translation>ticket de service Kerberos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>SAML assertion</source>
      <translation>assertion SAML</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>JSON Web Token</source>
      <translation>JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>(A-ABORT, source {source}, reason {reason})</source>
      <translation>(A-ABORT, source {source}, motif {reason})</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>answered with the undefined result {result}</source>
      <translation>a répondu avec le résultat non défini {result}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>of an undefined kind</source>
      <translation>de nature non définie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>without a reason</source>
      <translation>sans motif</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a message of the protocol</source>
      <translation>car il n’a pas reconnu un message du protocole</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect that message at that moment</source>
      <translation>car il n’attendait pas ce message à cet instant</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a parameter of a message</source>
      <translation>car il n’a pas reconnu un paramètre d’un message</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect a parameter of a message</source>
      <translation>car il n’attendait pas un paramètre d’un message</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because a parameter of a message had an invalid value</source>
      <translation>car un paramètre d’un message avait une valeur non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association {why} {numbers}.</source>
      <translation>{node} a interrompu l’association {why} {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again; if it happens again, give this sentence to its administrator, whose log says more.</source>
      <translation>Réessayez ; si cela se reproduit, transmettez cette phrase à son administrateur, dont le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>expects TLS, and TLS is off for this node</source>
      <translation>attend TLS, et TLS est désactivé pour ce nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</source>
      <translation>A-ASSOCIATE-RJ, {kind} : résultat {result}, source {source}, motif {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say why {numbers}.</source>
      <translation>{node} a interrompu l’association sans dire pourquoi {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</source>
      <translation>Il a peut-être été arrêté ou redémarré : réessayez. Son administrateur en trouvera plus dans le journal de cette période.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say properly who did {numbers}.</source>
      <translation>{node} a interrompu l’association sans préciser correctement qui en est à l’origine {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to look into its log at this time.</source>
      <translation>Demandez à son administrateur de consulter son journal à cette heure.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association, most likely because of the {identity}.</source>
      <translation>{node} a refusé l’association, très probablement en raison de ceci : {identity}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</source>
      <translation>Vérifiez-le dans les paramètres de {node} ; son administrateur sait quels utilisateurs sont admis et comment ils doivent être désignés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association without giving a reason.</source>
      <translation>{node} a refusé l’association sans donner de motif.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support the DICOM application context.</source>
      <translation>{node} ne prend pas en charge le contexte d’application DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check that {host}:{port} is the DICOM port of {node}.</source>
      <translation>Vérifiez que {host}:{port} est le port DICOM de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not know our AE title {calling}.</source>
      <translation>{node} ne connaît pas notre AE Title {calling}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</source>
      <translation>Demandez à son administrateur d’enregistrer l’AE Title {calling} avec l’adresse IP et le port de cet ordinateur, ou indiquez l’AE Title sous lequel nous sommes enregistrés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} answers, but its AE title is not {ae_title}.</source>
      <translation>{node} répond, mais son AE Title n’est pas {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Correct the AE title of the node; upper and lower case matter.</source>
      <translation>Corrigez l’AE Title du nœud ; majuscules et minuscules comptent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association at protocol level without giving a reason.</source>
      <translation>{node} a refusé l’association au niveau du protocole sans donner de motif.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may expect a user name or a certificate: ask its administrator.</source>
      <translation>Il attend peut-être un nom d’utilisateur ou un certificat : demandez à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support our version of the DICOM protocol.</source>
      <translation>{node} ne prend pas en charge notre version du protocole DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Its software may be very old, or it is no DICOM node: ask its administrator.</source>
      <translation>Son logiciel est peut-être très ancien, ou ce n’est pas un nœud DICOM : demandez à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} is congested for the moment.</source>
      <translation>{node} est momentanément saturé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute.</source>
      <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} has as many associations as it allows.</source>
      <translation>{node} a atteint son nombre maximal d’associations.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute, or close other programs that are connected to it.</source>
      <translation>Réessayez dans une minute, ou fermez d’autres programmes qui y sont connectés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</source>
      <translation>{node} a refusé l’association pour un motif que la norme ne définit pas (source {source}, motif {reason}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>permanent</source>
      <translation>permanent</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transient</source>
      <translation>transitoire</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>for a reason that the standard does not define</source>
      <translation>pour un motif que la norme ne définit pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scp.py" />
      <source>The association ended before its C-MOVE did.</source>
      <translation>L’association s’est terminée avant son C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} does not do relational retrievals: it needs the unique keys of all levels above.</source>
      <translation>{node} n’effectue pas de récupérations relationnelles : il lui faut les clés uniques de tous les niveaux supérieurs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} was not asked for it</source>
      <translation>{node} n’a pas été sollicité pour cela</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>Give the Study Instance UID too, and in the patient model the Patient ID.</source>
      <translation>Indiquez aussi le Study Instance UID et, dans le modèle Patient, l’ID patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} answered the C-ECHO with {status}.</source>
      <translation>{node} a répondu au C-ECHO par {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</source>
      <translation>{node} propose C-GET, mais n’a accepté aucune des SOP Classes qu’il devait envoyer : {sop_classes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</source>
      <translation>Récupérez par C-MOVE, ou demandez à son administrateur de nous autoriser C-GET pour ces SOP Classes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>The Move Destination is no AE title: {problem}</source>
      <translation>La Move Destination n’est pas un AE Title : {problem}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations</source>
      <translation>il y avait trop d’associations</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations from its address</source>
      <translation>il y avait trop d’associations depuis son adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to look into its log.</source>
      <translation>Demandez à l’administrateur du nœud de consulter son journal.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query, or try again when the node has less to do.</source>
      <translation>Restreignez la requête, ou réessayez lorsque le nœud sera moins chargé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again later, or in smaller parts; the node was short of something.</source>
      <translation>Réessayez plus tard, ou par parties plus petites ; le nœud manquait d’une ressource.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</source>
      <translation>Indiquez les clés uniques des niveaux supérieurs, omettez les clés que le nœud ne connaît pas, ou essayez un autre modèle de requête.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to permit this to our AE title.</source>
      <translation>Demandez à l’administrateur du nœud d’autoriser cette opération pour notre AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Choose another query model, or another method of retrieval, for this node.</source>
      <translation>Choisissez pour ce nœud un autre modèle de requête ou une autre méthode de récupération.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retrieve the whole object instead of frames of it.</source>
      <translation>Récupérez l’objet entier plutôt que des trames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the values given; the node could not use one of them.</source>
      <translation>Vérifiez les valeurs indiquées ; le nœud n’a pas pu utiliser l’une d’elles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Leave out keys that the node does not know.</source>
      <translation>Omettez les clés que le nœud ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node stopped by itself: try again, or ask its administrator why.</source>
      <translation>Le nœud s’est arrêté de lui-même : réessayez, ou demandez-en la raison à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Data set does not match SOP Class</source>
      <translation>Le jeu de données ne correspond pas à la SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : son gestionnaire n’a pas donné de statut)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : son gestionnaire a donné un statut non valide)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : il n’a pas pu décoder notre Identifier)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler failed)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : son gestionnaire a échoué)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : nombre de sous-opérations non valide)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown failure, not defined for this service</source>
      <translation>Échec inconnu, non défini pour ce service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown status, defined by nobody and taken as final</source>
      <translation>Statut inconnu, défini nulle part et considéré comme final</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Success</source>
      <translation>Succès</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Requested optional attributes are not supported</source>
      <translation>Attributs facultatifs demandés non pris en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such attribute</source>
      <translation>Attribut inexistant</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid attribute value</source>
      <translation>Valeur d’attribut non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute list error</source>
      <translation>Erreur dans la liste d’attributs</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Processing failure</source>
      <translation>Échec du traitement</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate SOP Instance</source>
      <translation>SOP Instance en double</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Instance</source>
      <translation>SOP Instance inexistante</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Search again: what was chosen may no longer be there.</source>
      <translation>Recherchez à nouveau : ce qui a été choisi n’existe peut-être plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such event type</source>
      <translation>Type d’événement inexistant</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such argument</source>
      <translation>Argument inexistant</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid argument value</source>
      <translation>Valeur d’argument non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute value out of range</source>
      <translation>Valeur d’attribut hors limites</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid SOP Instance</source>
      <translation>SOP Instance non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the UIDs given.</source>
      <translation>Vérifiez les UID indiqués.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Class</source>
      <translation>SOP Class inexistante</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Class-instance conflict</source>
      <translation>Conflit entre classe et instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute</source>
      <translation>Attribut manquant</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the attribute that the node asks for.</source>
      <translation>Indiquez l’attribut que le nœud demande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute value</source>
      <translation>Valeur d’attribut manquante</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give a value for the attribute that the node asks for.</source>
      <translation>Indiquez une valeur pour l’attribut que le nœud demande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: SOP Class not supported</source>
      <translation>Refusé : SOP Class non prise en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such action</source>
      <translation>Action inexistante</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: not authorised</source>
      <translation>Refusé : non autorisé</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate invocation</source>
      <translation>Invocation en double</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unrecognised operation</source>
      <translation>Opération non reconnue</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Mistyped argument</source>
      <translation>Argument de type incorrect</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Resource limitation</source>
      <translation>Ressources limitées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Terminated by a C-CANCEL request</source>
      <translation>Terminé par une demande C-CANCEL</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources</source>
      <translation>Refusé : ressources insuffisantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid prior record key</source>
      <translation>Clé d’enregistrement antérieur non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Start the query anew.</source>
      <translation>Relancez la requête depuis le début.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching reached the response limit; there may be more matches</source>
      <translation>Limite de réponses atteinte ; il peut y avoir d’autres résultats</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query.</source>
      <translation>Restreignez la requête.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not encode a match)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : il n’a pas pu encoder un résultat)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching terminated due to Cancel request</source>
      <translation>Recherche de correspondances interrompue à la suite d’une demande d’annulation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing</source>
      <translation>D’autres résultats suivent</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing; one or more optional keys were not supported</source>
      <translation>D’autres résultats suivent ; une ou plusieurs clés facultatives n’étaient pas prises en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again when the node has less to do.</source>
      <translation>Réessayez lorsque le nœud sera moins chargé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</source>
      <translation>Interrogez avec l’ID patient tel que le nœud l’écrit, ou laissez le choix du modèle au type d’informations.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>More than one match found</source>
      <translation>Plusieurs correspondances trouvées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node knows several patients of that Patient ID: give its issuer, too.</source>
      <translation>Le nœud connaît plusieurs patients ayant cet ID patient : indiquez aussi son émetteur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to support requested template</source>
      <translation>Modèle demandé non pris en charge</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for another kind of information or another template.</source>
      <translation>Demandez un autre type d’informations ou un autre modèle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Current match is supplied</source>
      <translation>Le résultat courant est fourni</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to calculate number of matches</source>
      <translation>Refusé : ressources insuffisantes, calcul du nombre de résultats impossible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to perform sub-operations</source>
      <translation>Refusé : ressources insuffisantes, sous-opérations impossibles</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check that the node can reach the receiver, that both have space, and try again later.</source>
      <translation>Vérifiez que le nœud peut joindre le récepteur et que tous deux ont de la place, puis réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>None of the frames requested were found in the SOP Instance</source>
      <translation>Aucune des trames demandées n’a été trouvée dans la SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for frames that the object has: its Number of Frames tells how many there are.</source>
      <translation>Demandez des trames que l’objet possède : son attribut Number of Frames en indique le nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to create new object for this SOP Class</source>
      <translation>Création d’un nouvel objet impossible pour cette SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to extract frames</source>
      <translation>Extraction des trames impossible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Time-based request received for a non-time-based original SOP Instance</source>
      <translation>Demande fondée sur le temps, reçue pour une SOP Instance d’origine qui ne l’est pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Name the frames by their numbers instead of by times.</source>
      <translation>Désignez les trames par leurs numéros plutôt que par des temps.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid request</source>
      <translation>Demande non valide</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations complete; one or more failures or warnings</source>
      <translation>Sous-opérations terminées ; un ou plusieurs échecs ou avertissements</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retry: only what is missing is asked for again.</source>
      <translation>Réessayez : seul ce qui manque est redemandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations terminated due to Cancel Indication</source>
      <translation>Sous-opérations interrompues à la suite d’une indication d’annulation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations are continuing</source>
      <translation>Sous-opérations en cours</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</source>
      <translation>Il n’a peut-être pas ce qu’il liste, ou ne peut pas l’envoyer par C-GET : il ne peut alors envoyer que les types d’objets convenus, limite qui n’existe pas pour C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: Move Destination unknown</source>
      <translation>Refusé : Move Destination inconnue</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</source>
      <translation>Le nœud n’a pas d’entrée pour cet AE Title : demandez à son administrateur d’ajouter l’AE Title, l’adresse IP et le port du récepteur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : ni adresse ni nombre de sous-opérations)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid address of the destination)</source>
      <translation>Traitement impossible (si le nœud utilise pynetdicom : adresse de la destination non valide)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Coercion of data elements</source>
      <translation>Éléments de données convertis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Elements discarded</source>
      <translation>Éléments ignorés</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Interprétation impossible (si le nœud utilise pynetdicom : son gestionnaire n’a pas donné de statut)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Interprétation impossible (si le nœud utilise pynetdicom : son gestionnaire a donné un statut non valide)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</source>
      <translation>Interprétation impossible (si le nœud utilise pynetdicom : il n’a pas pu décoder le jeu de données)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler failed)</source>
      <translation>Interprétation impossible (si le nœud utilise pynetdicom : son gestionnaire a échoué)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process</source>
      <translation>Traitement impossible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown warning, not defined for this service</source>
      <translation>Avertissement inconnu, non défini pour ce service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand</source>
      <translation>Interprétation impossible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>The Affected SOP Class or Instance UID is missing.</source>
      <translation>L’Affected SOP Class UID ou l’Affected SOP Instance UID manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>a data set does not end</source>
      <translation>un jeu de données ne se termine pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The connection to the destination was lost.</source>
      <translation>La connexion à la destination a été perdue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>{sop_class} was not accepted in a usable transfer syntax.</source>
      <translation>{sop_class} n’a pas été accepté dans une syntaxe de transfert utilisable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination did not answer in time.</source>
      <translation>La destination n’a pas répondu à temps.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination aborted the association.</source>
      <translation>La destination a interrompu l’association.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>Something else came where the response to an instance was due.</source>
      <translation>Autre chose est arrivé à la place de la réponse attendue pour une instance.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>A file could not be read to its end while it was sent.</source>
      <translation>Un fichier n’a pas pu être lu jusqu’au bout pendant son envoi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</source>
      <translation>{node} n’accepte pas {sop_class} en {transfer_syntax}, la syntaxe dans laquelle l’objet est présent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>Ask its administrator to permit these objects to us.</source>
      <translation>Demandez à son administrateur de nous autoriser ces objets.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</source>
      <translation>Une nouvelle tentative a lieu d’elle-même ; si cela se reproduit, demandez à l’administrateur du nœud d’examiner le problème.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it sent what is no TLS</source>
      <translation>il a envoyé ce qui n’est pas du TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it did not finish setting up TLS in time</source>
      <translation>il n’a pas terminé l’établissement de TLS à temps</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>its certificate is not trusted here: {reason}</source>
      <translation>son certificat n’est pas approuvé ici : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it speaks no version of TLS, or no cipher, that is safe</source>
      <translation>il ne propose aucune version de TLS, ou aucun chiffrement, qui soit sûr</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it showed no certificate</source>
      <translation>il n’a présenté aucun certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it broke TLS off; it may not trust our certificate</source>
      <translation>il a interrompu TLS ; il n’approuve peut-être pas notre certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it closed the connection while TLS was being set up</source>
      <translation>il a fermé la connexion pendant l’établissement de TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it does not speak TLS</source>
      <translation>il n’utilise pas TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</source>
      <translation>Rien ne lui a été envoyé : il peut s’agir d’un autre système. Demandez à son administrateur si le certificat a été renouvelé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Accepted: {fingerprint}.</source>
      <translation>Accepté : {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is for {names}, not for {host}.</source>
      <translation>Le certificat de {where} est établi pour {names}, et non pour {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} ended the connection while TLS was being set up.</source>
      <translation>{where} a mis fin à la connexion pendant l’établissement de TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; it may also want a certificate of ours.</source>
      <translation>Vérifiez qu’il utilise TLS sur ce port ; il exige peut-être aussi notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} wants a certificate of ours, and was shown none.</source>
      <translation>{where} exige notre certificat, et aucun ne lui a été présenté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</source>
      <translation>Faites-lui présenter notre propre certificat, dans les paramètres TLS du nœud ; son administrateur doit l’approuver.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} is to be reached by TLS, and nothing says whom to trust there.</source>
      <translation>{where} doit être joint par TLS, et rien n’indique à qui y faire confiance.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Add it to the node book, with its TLS settings.</source>
      <translation>Ajoutez-le au carnet de nœuds, avec ses paramètres TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} shows another certificate than the one that was accepted.</source>
      <translation>{where} présente un autre certificat que celui qui a été accepté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is signed by itself, not by an authority.</source>
      <translation>Le certificat de {where} est autosigné, et non signé par une autorité.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not trusted here.</source>
      <translation>Le certificat de {where} n’est pas approuvé ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator what is wrong with it.</source>
      <translation>Demandez à son administrateur ce qui ne va pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check this computer's clock, and that of the node.</source>
      <translation>Vérifiez l’horloge de cet ordinateur et celle du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>another host</source>
      <translation>un autre hôte</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</source>
      <translation>Le certificat de {where} a été émis par {issuer}, que cet ordinateur n’approuve pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that this computer trusts.</source>
      <translation>Le certificat de {where} a été émis par une autorité que cet ordinateur n’approuve pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</source>
      <translation>Le certificat de {where} a été émis par {issuer}, qui ne figure pas dans le fichier d’autorités du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that the node's CA file names.</source>
      <translation>Le certificat de {where} a été émis par une autorité qui ne figure pas dans le fichier d’autorités du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</source>
      <translation>Comparez son empreinte SHA-256 avec celle que donne son administrateur, puis acceptez-le dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</source>
      <translation>Comparez son empreinte SHA-256 avec celle que donne son administrateur, puis ajoutez le nœud au carnet de nœuds ({adding}) et acceptez le certificat dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>What checked it says: {reason}.</source>
      <translation>Message de la vérification : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>It shows: {facts}.</source>
      <translation>Il présente : {facts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The reason in the terms of TLS: {reason}.</source>
      <translation>Le motif dans les termes de TLS : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not speak TLS.</source>
      <translation>{where} n’utilise pas TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</source>
      <translation>Indiquez le port sur lequel il utilise TLS (souvent 2762), ou désactivez TLS pour ce nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</source>
      <translation>{where} n’a que des versions de TLS, ou des chiffrements, qui ne sont pas sûrs ou pas autorisés pour ce nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</source>
      <translation>Faites activer TLS 1.2 ou 1.3 par son administrateur ; les versions antérieures ne sont jamais utilisées ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} took the connection but did not answer in TLS in {seconds:g} s.</source>
      <translation>{where} a accepté la connexion, mais n’a pas répondu en TLS en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; the port for TLS is often 2762.</source>
      <translation>Vérifiez qu’il utilise TLS sur ce port ; le port pour TLS est souvent 2762.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not accept our certificate.</source>
      <translation>{where} n’accepte pas notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</source>
      <translation>Remettez notre certificat à son administrateur, qui doit l’approuver, et vérifiez qu’il est encore valable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} speaks TLS, and refused ours.</source>
      <translation>{where} utilise TLS, et a refusé le nôtre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was not accepted here yet.</source>
      <translation>Le certificat de {where} n’a pas encore été accepté ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} has a key or a signature that is too weak.</source>
      <translation>Le certificat de {where} a une clé ou une signature trop faible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one.</source>
      <translation>Demandez-en un nouveau à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one, and check this computer's clock.</source>
      <translation>Demandez-en un nouveau à son administrateur, et vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid yet.</source>
      <translation>Le certificat de {where} n’est pas encore valable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid before {date:%Y-%m-%d}.</source>
      <translation>Le certificat de {where} n’est pas valable avant le {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</source>
      <translation>Joignez le nœud par le nom qui figure dans son certificat. Si c’est impossible, et que son administrateur confirme ce nom, indiquez-le dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</source>
      <translation>Joignez le nœud par le nom qui figure dans son certificat. Si c’est impossible, et que son administrateur confirme ce nom, ajoutez le nœud au carnet de nœuds ({adding}) et indiquez ce nom dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</source>
      <translation>Demandez à son administrateur le certificat de cette autorité, et indiquez son fichier dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</source>
      <translation>Demandez à son administrateur le certificat de cette autorité, puis ajoutez le nœud au carnet de nœuds ({adding}) et indiquez le fichier du certificat dans les paramètres TLS du nœud ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes.</source>
      <translation>Demandez à son administrateur quelles versions de TLS et quels chiffrements il accepte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</source>
      <translation>Demandez à son administrateur quelles versions de TLS et quels chiffrements il accepte, et s’il exige notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired already.</source>
      <translation>Le certificat de {where} a déjà expiré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired on {date:%Y-%m-%d}.</source>
      <translation>Le certificat de {where} a expiré le {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/transport.py" />
      <source>it asked for another version of the protocol</source>
      <translation>il a demandé une autre version du protocole</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>requests arrive without waiting for their responses</source>
      <translation>des demandes arrivent sans attendre leurs réponses</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>the rest of a PDU did not arrive in time</source>
      <translation>le reste d’un PDU n’est pas arrivé à temps</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its association request cannot be read</source>
      <translation>sa demande d’association est illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its answer to our association request cannot be read</source>
      <translation>sa réponse à notre demande d’association est illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a PDU cannot be read</source>
      <translation>un PDU est illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a message of {length:,} bytes was announced; at most {most:,} are taken</source>
      <translation>un message de {length:,} octets a été annoncé ; {most:,} au plus sont acceptés</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>Not taken: {reason}.</source>
      <translation>Non accepté : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it began with TLS, which is not spoken here</source>
      <translation>il a commencé par TLS, qui n’est pas utilisé ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>its request could not be read to its end</source>
      <translation>sa demande n’a pas pu être lue jusqu’au bout</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it called us {called!r}, and our AE title is {ae_title}</source>
      <translation>il nous a appelés {called!r}, et notre AE Title est {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it was not accepted here</source>
      <translation>il n’a pas été accepté ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its icon image is compressed</source>
      <translation>son image d’icône est compressée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>it is too large to be put into another transfer syntax</source>
      <translation>il est trop volumineux pour être converti dans une autre syntaxe de transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its data set cannot be read: {reason}</source>
      <translation>son jeu de données est illisible : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>there is no such field</source>
      <translation>ce champ n’existe pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a whole number is needed</source>
      <translation>il faut un nombre entier</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number is needed</source>
      <translation>il faut un nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number above {gt} is needed</source>
      <translation>il faut un nombre supérieur à {gt}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at least {ge} is needed</source>
      <translation>il faut un nombre d’au moins {ge}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at most {le} is needed</source>
      <translation>il faut un nombre d’au plus {le}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</source>
      <translation>Fichier inutilisable : {name} {path}, conservé sous {aside} ; {used} jusqu’au prochain enregistrement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</source>
      <translation>Fichier inutilisable : {name} {path}, {problem}. Il reste tel quel jusqu’à une modification faite ici, et {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</source>
      <translation>Fichier inutilisable : {name} {path}, {problem}. Il est conservé sous {aside}, et {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a new one is used</source>
      <translation>un nouveau est utilisé</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>the last good one is used</source>
      <translation>le dernier valable est utilisé</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a newer qrstation wrote it, in format {version}</source>
      <translation>écrit par une version plus récente de qrstation, au format {version}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>; and {more} more</source>
      <translation> ; et {more} autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} cannot be saved in {path}.</source>
      <translation>Enregistrement impossible dans {path} : {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} in {path} cannot be read.</source>
      <translation>Lecture impossible dans {path} : {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is no JSON ({problem})</source>
      <translation>ce n’est pas du JSON ({problem})</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} was gone; the last good one, {backup}, is used.</source>
      <translation>Fichier disparu : {name} {path} ; le dernier valable, {backup}, est utilisé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used, and cannot be moved aside either.</source>
      <translation>Fichier inutilisable, et impossible à mettre de côté : {name} {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make room on the disk, or make the file writable for you.</source>
      <translation>Libérez de la place sur le disque, ou donnez-vous le droit d’écriture sur le fichier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make the file readable for you, or move it away to start with a new one.</source>
      <translation>Donnez-vous le droit de lecture sur le fichier, ou déplacez-le pour repartir d’un fichier neuf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Move it away by hand.</source>
      <translation>Déplacez-le à la main.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor images{hint}</source>
      <translation>Ni RDSR ni images{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor an Enhanced SR{hint}</source>
      <translation>Ni RDSR ni Enhanced SR{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: all images are needed{hint}</source>
      <translation>Pas de RDSR : toutes les images sont nécessaires{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>The node lists no objects of an SR series, so that it may be a dose report</source>
      <translation>Le nœud ne liste pas les objets d’une série SR : il peut s’agir d’un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: image headers tell the dose</source>
      <translation>Pas de RDSR : les en-têtes des images donnent la dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Modality {modality} has no images as they were acquired</source>
      <translation>La modalité {modality} n’a pas d’images telles qu’acquises</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>dose report</source>
      <translation>rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>Enhanced SR</source>
      <translation>Enhanced SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>screen capture</source>
      <translation>capture d’écran</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>images only</source>
      <translation>images seules</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, no descriptions, and no small series{hint}</source>
      <translation>Pas de rapport de dose, pas de descriptions et pas de petites séries{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and no series named Dose Info{hint}</source>
      <translation>Pas de rapport de dose, ni de série nommée Dose Info{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but a series named Dose Info</source>
      <translation>Pas de rapport de dose, mais une série nommée Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report: dose screens and one image of each series</source>
      <translation>Pas de rapport de dose : écrans de dose et une image de chaque série</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and the node lists no objects of any series{hint}</source>
      <translation>Pas de rapport de dose, et le nœud ne liste les objets d’aucune série{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>First image of the series: {sop_class}</source>
      <translation>Première image de la série : {sop_class}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/ct.py" />
      <source>{number} objects</source>
      <translation>
        <numerusform>{number} objet</numerusform>
        <numerusform>{number} objets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions: small series may be Dose Info</source>
      <translation>Pas de rapport de dose ni de descriptions : de petites séries peuvent être Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Dose Info present: other series not needed</source>
      <translation>Dose Info présent : autres séries non nécessaires</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node lists no objects of it</source>
      <translation>Le nœud n’en liste pas les objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Secondary captures, which may be dose screens</source>
      <translation>Captures secondaires, peut-être des écrans de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions; {objects}, more than {most}</source>
      <translation>Pas de rapport de dose ni de descriptions ; {objects}, plus de {most}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions; {objects} only: it may be Dose Info</source>
      <translation>Pas de descriptions ; seulement {objects} : peut-être Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but this series is named Dose Info</source>
      <translation>Pas de rapport de dose, mais cette série est nommée Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node did not tell its first image</source>
      <translation>Le nœud n’a pas indiqué sa première image</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions, and no number of objects: it may be Dose Info</source>
      <translation>Ni descriptions ni nombre d’objets : peut-être Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before, as a whole, with {objects}</source>
      <translation>Déjà traité, en entier, avec {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; {number:,} of {objects} processed before</source>
      <translation>{reason} ; {number:,} sur {objects} déjà traités</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; could not compare it with what was processed before</source>
      <translation>{reason} ; comparaison impossible avec ce qui a déjà été traité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; sent before with {objects}, which cannot be told from the others</source>
      <translation>{reason} ; déjà envoyé avec {objects}, impossibles à distinguer des autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before</source>
      <translation>Déjà traité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>All {objects} processed before</source>
      <translation>Tout déjà traité : {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, include terms</source>
      <translation>{attribute}, termes à inclure</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} has none of the include terms {terms}</source>
      <translation>{attribute} {value} : aucun des termes à inclure {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Study description</source>
      <translation>Description de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Station name</source>
      <translation>Nom de station</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, exclude terms</source>
      <translation>{attribute}, termes à exclure</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} matches the exclude term “{term}”</source>
      <translation>{attribute} {value} contient le terme à exclure « {term} »</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/listing.py" />
      <source>The node lists {listed:,} of the {objects} that it counts in series {series}.</source>
      <translation>Le nœud liste {listed:,} des {objects} qu’il compte dans la série {series}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/marking.py" />
      <source>{sop_class}: no report that is used here</source>
      <translation>{sop_class} : aucun rapport exploité ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First PET image of the series, which tells the administered activity</source>
      <translation>Première image PET de la série, qui indique l’activité administrée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First NM image, which tells the administered activity as all of them do</source>
      <translation>Première image NM, qui indique comme toutes les autres l’activité administrée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Not needed: the administered activity is told elsewhere in the study</source>
      <translation>Non nécessaire : l’activité administrée est indiquée ailleurs dans l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Neither a radiopharmaceutical dose report nor a PET or NM image</source>
      <translation>Ni rapport de dose de radiopharmaceutique ni image PET ou NM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Holds Radiopharmaceutical Radiation Dose SR</source>
      <translation>Contient Radiopharmaceutical Radiation Dose SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Its first image is none that tells the administered activity</source>
      <translation>Sa première image n’indique pas l’activité administrée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node does not tell what it holds, so it may be a dose report</source>
      <translation>Le nœud n’indique pas ce qu’elle contient : il peut s’agir d’un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>{modality} tells no activity</source>
      <translation>{modality} n’indique pas d’activité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node did not tell whether a better source is in the study</source>
      <translation>Le nœud n’a pas indiqué si l’étude contient une meilleure source</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Changed by hand; the rule said: {reason}</source>
      <translation>Modifié à la main ; selon la règle : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Kept by hand; the rule said: {reason}</source>
      <translation>Gardé à la main ; selon la règle : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Dropped by hand; the rule said: {reason}</source>
      <translation>Écarté à la main ; selon la règle : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Not looked into: the query was stopped.</source>
      <translation>Non examiné : la requête a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</source>
      <translation>Sans dernier jour, elle va jusqu’à aujourd’hui, {today}, date antérieure au premier jour, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</source>
      <translation>Le nœud ignore la modalité : interrogé sur {modality}, il a indiqué des études qui n’en ont pas, donc tout ce qu’il a. {not_asked_for}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies lie</source>
      <translation>
        <numerusform>{number} étude se situe</numerusform>
        <numerusform>{number} études se situent</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>study {number:,} of {total:,}</source>
      <translation>étude {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modalities} and {last} were not asked for</source>
      <translation>{modalities} et {last} n’ont pas été demandées</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {study}</source>
      <translation>{study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {number:,} studies, the first of them {study}</source>
      <translation>dans {number:,} études, dont la première est {study}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} series</source>
      <translation>
        <numerusform>{number} série</numerusform>
        <numerusform>{number} séries</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modality} was not asked for</source>
      <translation>{modality} n’a pas été demandée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node told {series} without a Modality, {where}. They are taken for modality OT.</source>
      <translation>Le nœud a indiqué {series} sans Modality, {where}. Elles sont traitées comme de modalité OT.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</source>
      <translation>Le nœud ne liste aucun objet dans {series} de modalité SR, {where}. L’option « {option} » les traite comme des rapports de dose lorsqu’une étude n’en a pas d’autre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</source>
      <translation>{not_asked_for} : le nœud a indiqué {studies} sans en nommer les modalités, et a été considéré comme indiquant en une fois les études de toutes les modalités. Or toutes celles qu’il a indiquées contiennent {modality}. S’il sait chercher les études par modalité, marquez-le dans ses paramètres comme un nœud qui ne nomme pas les modalités des études (qrstation nodes edit … --modality-tag), puis interrogez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the days asked for: the node seems to pass over Study Date.</source>
      <translation>{studies} hors des jours demandés : le nœud semble ignorer Study Date.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the times asked for: the node seems to pass over Study Time.</source>
      <translation>{studies} hors des heures demandées : le nœud semble ignorer Study Time.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies</source>
      <translation>
        <numerusform>{number} étude</numerusform>
        <numerusform>{number} études</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Left out, since the node did not tell what its SR series hold</source>
      <translation>Exclu, car le nœud n’a pas indiqué ce que contiennent ses séries SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the node lists no objects of an SR series, which the option for empty SR series would fetch</source>
      <translation> ; le nœud ne liste aucun objet d’une série SR, que l’option des séries SR vides récupérerait</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the option for empty SR series would take an SR of unknown content for a dose report</source>
      <translation> ; l’option des séries SR vides traiterait un SR de contenu inconnu comme un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>{report} present: other series not needed</source>
      <translation>{report} présent : autres séries non nécessaires</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}</source>
      <translation>Contient {sop_classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}: no report that is used here</source>
      <translation>Contient {sop_classes} : aucun rapport exploité ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>SR series of unknown content present: other series not needed</source>
      <translation>Série SR au contenu inconnu présente : autres séries non nécessaires</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node did not tell all that it holds</source>
      <translation>Le nœud n’a pas indiqué tout ce qu’elle contient</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node cannot tell what it holds</source>
      <translation>Le nœud ne sait pas indiquer ce qu’elle contient</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node lists no objects of it, so it may be a dose report</source>
      <translation>Le nœud n’en liste pas les objets : il peut s’agir d’un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node tells no SOP Class, so it may be a dose report</source>
      <translation>Le nœud n’indique pas de SOP Class : il peut s’agir d’un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not SR only: the study has {modalities}</source>
      <translation>Pas seulement du SR : l’étude contient {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>None of the modalities asked for: the study has {modalities}</source>
      <translation>Aucune des modalités demandées : l’étude contient {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{series} left out: {reasons}</source>
      <translation>Exclu : {series} ; motif : {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Told twice or without a UID</source>
      <translation>Indiqué deux fois ou sans UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities</source>
      <translation>Exclu : autres modalités</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as without series told</source>
      <translation>Exclu : aucune série indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities, by the series</source>
      <translation>Exclu : autres modalités, d’après les séries</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as not needed</source>
      <translation>Exclu : non nécessaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as processed before</source>
      <translation>Exclu : déjà traité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as more than SR</source>
      <translation>Exclu : pas seulement du SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node told {series} of the study without a UID.</source>
      <translation>Le nœud a indiqué sans UID {series} de l’étude.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{modality}, without anything to fetch</source>
      <translation>{modality}, sans rien à récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>All that is wanted was processed before</source>
      <translation>Tout ce qui est demandé a déjà été traité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not looked into: the query was stopped</source>
      <translation>Non examiné : la requête a été arrêtée</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node tells no series of it</source>
      <translation>Le nœud n’en indique aucune série</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/sop_classes.py" />
      <source>an object of a class that the node does not tell</source>
      <translation>un objet d’une classe que le nœud n’indique pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series includes: {terms}</source>
      <translation>Nom de station de la série incluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study includes: {terms}</source>
      <translation>Nom de station de l’étude incluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series includes: {terms}</source>
      <translation>Nom de station de l’étude et de la série incluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series excludes: {terms}</source>
      <translation>Nom de station de la série excluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study excludes: {terms}</source>
      <translation>Nom de station de l’étude excluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series excludes: {terms}</source>
      <translation>Nom de station de l’étude et de la série excluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>by hand</source>
      <translation>à la main</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>SR, not listed</source>
      <translation>SR, non listé</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info</source>
      <translation>Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>dose screen</source>
      <translation>écran de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>first image</source>
      <translation>première image</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>small series</source>
      <translation>petite série</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report: images</source>
      <translation>pas de rapport : images</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>report present</source>
      <translation>rapport présent</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not a dose report</source>
      <translation>pas un rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report</source>
      <translation>pas de rapport</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info present</source>
      <translation>Dose Info présent</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>large series</source>
      <translation>grande série</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no images</source>
      <translation>pas d’images</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>nothing told</source>
      <translation>rien d’indiqué</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>one is enough</source>
      <translation>un seul suffit</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>other modality</source>
      <translation>autre modalité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not SR only</source>
      <translation>pas uniquement SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: description</source>
      <translation>filtre : description</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: station name</source>
      <translation>filtre : nom de station</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>processed before</source>
      <translation>déjà traité</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>undecided</source>
      <translation>indécis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/telling.py" />
      <source>{number} objects were processed before, are no longer here and are not handed on</source>
      <translation>
        <numerusform>{number} objet, déjà traité, n’est plus présent ici et n’est pas transmis</numerusform>
        <numerusform>{number} objets, déjà traités, ne sont plus présents ici et ne sont pas transmis</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{begin:%H:%M} to {end:%H:%M}</source>
      <translation>de {begin:%H:%M} à {end:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} in {series} of {studies}</source>
      <translation>{objects} dans {series} de {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>all dates</source>
      <translation>toutes les dates</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>This workstation</source>
      <translation>Ce poste de travail</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} or more</source>
      <translation>{objects} ou plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description includes: {terms}</source>
      <translation>Description incluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description excludes: {terms}</source>
      <translation>Description excluant : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>folder {folder}</source>
      <translation>dossier {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>node {node}</source>
      <translation>nœud {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>, then </source>
      <translation>, puis </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has none of {terms}</source>
      <translation>description ne contenant aucun de ces termes : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has {terms}</source>
      <translation>description contenant {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has none of {terms}</source>
      <translation>nom de station ne contenant aucun de ces termes : {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has {terms}</source>
      <translation>nom de station contenant {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>any day</source>
      <translation>premier jour disponible</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/verdict.py" />
      <source>Left out, since the node did not tell all of its series</source>
      <translation>Exclu, car le nœud n’a pas indiqué toutes ses séries</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>{name} (message left out: it may name a patient)</source>
      <translation>{name} (message omis : il pourrait nommer un patient)</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>The log {log_file} cannot be written.</source>
      <translation>Le journal {log_file} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>Make it writable for you, or name another folder with --home.</source>
      <translation>Donnez-vous le droit d’y écrire, ou indiquez un autre dossier avec --home.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{ae_title} at {host}</source>
      <translation>{ae_title} ({host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</source>
      <translation>{who} n’a pas été autorisé à interroger l’archive ni à y récupérer des objets : absent de la liste des appelants.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>anybody</source>
      <translation>n’importe qui</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at {network}</source>
      <translation>{whoever} depuis {network}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at any address</source>
      <translation>{whoever} depuis n’importe quelle adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller without an AE title</source>
      <translation>Un appelant sans AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was refused: it is not in the list of callers.</source>
      <translation>{who} a été refusé : absent de la liste des appelants.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller needs an AE title, or an address.</source>
      <translation>Un appelant a besoin d’un AE Title, ou d’une adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</source>
      <translation>Dans cette liste, un AE Title ne représente que lui-même, sans * ni ?. Omettez-le pour les admettre tous.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</source>
      <translation>{text!r} n’est ni une adresse IP ni un réseau, par exemple 10.1.2.3 ou 10.0.0.0/8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>missing</source>
      <translation>manquant</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>not indexed</source>
      <translation>non indexé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>unreadable</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>misplaced</source>
      <translation>mal placé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>started</source>
      <translation>démarré</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>begun anew</source>
      <translation>recommencé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>configured</source>
      <translation>configuré</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>queried</source>
      <translation>interrogé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>retrieved</source>
      <translation>récupéré</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>received</source>
      <translation>reçu</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>sent</source>
      <translation>envoyé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>exported</source>
      <translation>exporté</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>imported</source>
      <translation>importé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>removed</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>refused</source>
      <translation>refusé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>done</source>
      <translation>effectué</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>in part</source>
      <translation>en partie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>failed</source>
      <translation>en échec</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{node}, to {destination}</source>
      <translation>{node}, vers {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>files</source>
      <translation>fichiers</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} matches</source>
      <translation>
        <numerusform>{number} résultat</numerusform>
        <numerusform>{number} résultats</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>a folder</source>
      <translation>un dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Record {number} was changed, or one before it was put in or taken out.</source>
      <translation>L’entrée {number} a été modifiée, ou une entrée antérieure a été ajoutée ou retirée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Records at the end were taken out.</source>
      <translation>Des entrées ont été retirées à la fin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</source>
      <translation>Une piste antérieure a été endommagée, ou modifiée autrement que par ce programme, et mise de côté : {names}. Son contenu n’est pas vérifié. Cherchez-en la cause, et déplacez-la ailleurs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{records}, as they were written.</source>
      <translation>{records}, telles qu’elles ont été écrites.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>The last seal is {seal}.</source>
      <translation>Le dernier sceau est {seal}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} records</source>
      <translation>
        <numerusform>{number} entrée</numerusform>
        <numerusform>{number} entrées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Accession Number</source>
      <translation>Numéro d’accession</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Patient ID</source>
      <translation>ID patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date</source>
      <translation>Date de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date until</source>
      <translation>Date de l’étude jusqu’au</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>found</source>
      <translation>trouvé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>nothing matched</source>
      <translation>aucun résultat</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>too much matched</source>
      <translation>trop de résultats</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>cannot be read</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>node failed</source>
      <translation>échec du nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>same as another row</source>
      <translation>comme une autre ligne</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>not asked</source>
      <translation>non demandé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>List {name}: {found}</source>
      <translation>Liste {name} : {found}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>patient</source>
      <translation>patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>birth date</source>
      <translation>date de naissance</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} says: {values}.</source>
      <translation>{node} indique : {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} also says: {values}.</source>
      <translation>{node} indique aussi : {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Name of the host</source>
      <translation>Nom de l’hôte</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>TCP connection</source>
      <translation>Connexion TCP</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Association</source>
      <translation>Association</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-GET of one object</source>
      <translation>C-GET d’un objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Our receiver</source>
      <translation>Notre récepteur</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-MOVE of one object to us</source>
      <translation>C-MOVE d’un objet vers nous</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>passed</source>
      <translation>réussi</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>warning</source>
      <translation>avertissement</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>not tried</source>
      <translation>non essayé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{modality} of {date}</source>
      <translation>{modality} du {date}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>about {size:,} kB</source>
      <translation>environ {size:,} ko</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Stopped: not everything was tried.</source>
      <translation>Arrêté : tout n’a pas été essayé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Everything that was tried works{attention}{untried}.</source>
      <translation>Tout ce qui a été essayé fonctionne{attention}{untried}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>object of unknown modality</source>
      <translation>objet de modalité inconnue</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>one step is marked</source>
      <translation>une étape est signalée</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{warnings} steps are marked</source>
      <translation>{warnings} étapes sont signalées</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>, but {steps} for your attention</source>
      <translation>, mais {steps} à votre attention</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>; retrieval was not tried</source>
      <translation> ; la récupération n’a pas été essayée</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Objects can be fetched by C-GET all the same.</source>
      <translation>Les objets peuvent tout de même être récupérés par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>The archive takes objects again: {refused}.</source>
      <translation>L’archive accepte à nouveau des objets : {refused}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>Only {room} are left on {disk}.</source>
      <translation>Il ne reste que {room} sur {disk}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{refused} had been refused</source>
      <translation>refusés entre-temps : {refused}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>none was refused</source>
      <translation>aucun n’a été refusé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble}: {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} : refus de {objects}, rien de ce qui était déjà reçu n’a été touché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{size:.1f} GB</source>
      <translation>{size:.1f} Go</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} Mo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk of the archive</source>
      <translation>le disque de l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk that the archive's index lies on</source>
      <translation>le disque où se trouve l’index de l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble} {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} {objects} en refus ; rien de ce qui était déjà reçu n’a été touché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>this workstation</source>
      <translation>ce poste de travail</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Take SR series that list no objects</source>
      <translation>Prendre les séries SR sans objets listés</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Ask again for fewer days.</source>
      <translation>Interrogez à nouveau pour moins de jours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>mammography</source>
      <translation>mammographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>fluoroscopy</source>
      <translation>radioscopie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>planar X-ray</source>
      <translation>radiographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>nuclear medicine</source>
      <translation>médecine nucléaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only</source>
      <translation>SR uniquement</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Mammography</source>
      <translation>Mammographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Fluoroscopy</source>
      <translation>Radioscopie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Planar X-ray</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Nuclear medicine</source>
      <translation>Médecine nucléaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Choose at least one modality.</source>
      <translation>Choisissez au moins une modalité.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only stands alone: it cannot be combined with a modality.</source>
      <translation>« SR uniquement » est exclusif : ce choix ne se combine avec aucune modalité.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Give dates, or ask for all dates: not both.</source>
      <translation>Indiquez des dates, ou demandez toutes les dates : pas les deux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Without a date a node would be asked for everything that it has.</source>
      <translation>Sans date, un nœud serait interrogé sur tout ce qu’il a.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The last day, {last}, lies before the first, {first}.</source>
      <translation>Le dernier jour, {last}, précède le premier, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Times can be given for a single day only.</source>
      <translation>Les heures ne peuvent être indiquées que pour un seul jour.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The time {until:%H:%M} lies before {start:%H:%M}.</source>
      <translation>L’heure {until:%H:%M} précède {start:%H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>done, but not all handed on</source>
      <translation>effectué, mais tout n’a pas été transmis</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>incomplete</source>
      <translation>incomplet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>left out</source>
      <translation>laissé de côté</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>broken off</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>today as of an hour ago</source>
      <translation>la date d’il y a une heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{first} until {last}</source>
      <translation>{first} jusqu’à {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>not by itself</source>
      <translation>pas automatiquement</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>daily at {time:%H:%M}</source>
      <translation>chaque jour à {time:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} is no time of the day such as 02:30.</source>
      <translation>{text!r} n’est pas une heure de la journée telle que 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</source>
      <translation>Les jours se comptent à rebours depuis aujourd’hui, le plus ancien d’abord : son nombre est donc le plus grand ; {most:,} au plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</source>
      <translation>{text!r} ne désigne pas des jours : écrivez today, yesterday, hour-ago, ou leur début et leur fin en nombre de jours avant aujourd’hui, par exemple 7-1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number:,} days ago</source>
      <translation>il y a {number:,} jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every so many minutes or daily at a time: not both.</source>
      <translation>Une requête s’exécute à intervalle de minutes ou chaque jour à une heure donnée : pas les deux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</source>
      <translation>Une requête s’exécute toutes les 1 à {most:,} minutes, et non toutes les {minutes:,} minutes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A daily time is one of hours and minutes, such as 02:30.</source>
      <translation>Une heure quotidienne se compose d’heures et de minutes, par exemple 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every minute</source>
      <translation>chaque minute</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every {minutes}</source>
      <translation>toutes les {minutes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A saved query has a name on one line.</source>
      <translation>Le nom d’une requête enregistrée tient sur une ligne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>The name of a saved query has no blanks around it.</source>
      <translation>Le nom d’une requête enregistrée ne commence ni ne finit par des espaces.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>fetched all, but not all was handed on</source>
      <translation>a tout récupéré, mais n’a pas tout transmis</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>ended {state}</source>
      <translation>s’est terminée ainsi : {state}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number} minutes</source>
      <translation>
        <numerusform>{number} minute</numerusform>
        <numerusform>{number} minutes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>info</source>
      <translation>info</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>error</source>
      <translation>erreur</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>the folder {place}</source>
      <translation>le dossier {place}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is a folder that depends on where qrstation is started: give its whole path.</source>
      <translation>{text!r} est un dossier qui dépend de l’endroit où qrstation est démarré : indiquez son chemin complet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{done:,} of {total} handed on to {target}</source>
      <translation>transmis à {target} : {done:,} sur {total}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} waiting{due}</source>
      <translation>en attente : {number:,}{due}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} failed</source>
      <translation>échec : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} no longer here</source>
      <translation>plus présent ici : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is in the folder of a user whom this computer does not know.</source>
      <translation>{text!r} se trouve dans le dossier d’un utilisateur que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>The file with the token is needed.</source>
      <translation>Le fichier du jeton est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>A user name is needed.</source>
      <translation>Un nom d’utilisateur est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>patients</source>
      <translation>patients</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/information_model.py" />
      <source>{number} patients</source>
      <translation>
        <numerusform>{number} patient</numerusform>
        <numerusform>{number} patients</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>study</source>
      <translation>étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>studies</source>
      <translation>études</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>series</source>
      <translation>série</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>object</source>
      <translation>objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>objects</source>
      <translation>objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</source>
      <translation>{text!r} n’est pas une bande passante : écrivez 20MB/s ou 800kB/s, ou none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no weekday and no range of them, such as mon or mon-fri.</source>
      <translation>{text!r} n’est ni un jour de la semaine ni une plage de jours, par exemple mon ou mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours are times of a day, from 00:00 to 24:00.</source>
      <translation>Les heures calmes sont des heures de la journée, de 00:00 à 24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</source>
      <translation>Les heures calmes finissent à une autre heure que celle où elles commencent ; une journée entière s’écrit 00:00-24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</source>
      <translation>{text!r} ne désigne pas des heures calmes : écrivez 07:00-18:00 ou 22:00-06:00,mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A retrieval takes from 1 to {most} associations, not {associations}.</source>
      <translation>Une récupération utilise de 1 à {most} associations, et non {associations}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A bandwidth of less than {least} kB/s would run transfers into their time limits.</source>
      <translation>Avec une bande passante inférieure à {least} kB/s, les transferts dépasseraient leurs délais.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>These quiet hours fill the whole week: nothing would ever be retrieved.</source>
      <translation>Ces heures calmes couvrent toute la semaine : rien ne serait jamais récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>This is qrstation {ours}. There is no newer version.</source>
      <translation>Vous utilisez qrstation {ours}. Il n’existe pas de version plus récente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>qrstation {newest} is published; this is {ours}.</source>
      <translation>qrstation {newest} est publié ; vous utilisez {ours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{node} ({ae_title} at {host})</source>
      <translation>{node} ({ae_title}, {host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Imported {nodes} from {kind}.</source>
      <translation>Importé : {nodes} depuis {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</source>
      <translation>L’envoi vers cet ordinateur n’est pas ouvert à tous, mais il est désormais permis, en tant que nœud, à : {nodes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{number} nodes</source>
      <translation>
        <numerusform>{number} nœud</numerusform>
        <numerusform>{number} nœuds</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</source>
      <translation>Le fichier de jeton de {nodes} a été omis : l’auteur de la liste ne doit pas choisir quel fichier de cet ordinateur est envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</source>
      <translation>Pas de droit de recherche ici pour {nodes}, bien que la liste l’indique : son auteur ne doit pas ouvrir cette archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} is still reached by TLS, and in no other way, though the list has it without.</source>
      <translation>Toujours par TLS, et d’aucune autre manière, pour joindre {nodes}, bien que la liste l’indique sans TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</source>
      <translation>Les paramètres TLS de {nodes} restent tels qu’ils étaient, et non tels que dans la liste : son auteur ne doit pas choisir à quel certificat se fier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title needs at least one character.</source>
      <translation>Un AE Title comporte au moins un caractère.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has at most 16 characters; {ae_title!r} has {length}.</source>
      <translation>Un AE Title comporte au plus 16 caractères ; {ae_title!r} en a {length}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</source>
      <translation>Un AE Title ne comporte que des lettres, chiffres et signes ASCII, sans barre oblique inverse : {ae_title!r} ne convient pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A host name or an IP address is needed.</source>
      <translation>Un nom d’hôte ou une adresse IP est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{host!r} is no host name and no IP address.</source>
      <translation>{host!r} n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A port is a number from 1 to 65535, not {port}.</source>
      <translation>Un port est un nombre de 1 à 65535, et non {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{text!r} is not an address of the form AET@host:port.</source>
      <translation>{text!r} n’est pas une adresse de la forme AET@host:port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A node needs a name.</source>
      <translation>Un nœud a besoin d’un nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>The {model} model only retrieves; choose one that can be searched.</source>
      <translation>Le modèle {model} ne permet que de récupérer ; choisissez-en un qui permet la recherche.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{name} must be asked or stored to, or it serves nothing.</source>
      <translation>{name} doit être interrogé ou servir au stockage, sinon il ne sert à rien.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>success</source>
      <translation>succès</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>failure</source>
      <translation>échec</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>cancel</source>
      <translation>annulation</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>pending</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{code} {category}: {meaning}</source>
      <translation>{code} {category} : {meaning}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Left out: {matches} to another entity than the one that {node} was asked about.</source>
      <translation>Exclu : {matches} à une autre entité que celle sur laquelle {node} a été interrogé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Offending Element: {keywords}</source>
      <translation>Offending Element : {keywords}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{node} ended with {status}.</source>
      <translation>{node} a terminé avec : {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date and a time</source>
      <translation>une date et une heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date</source>
      <translation>une date</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{number} matches belong</source>
      <translation>
        <numerusform>{number} résultat appartenant</numerusform>
        <numerusform>{number} résultats appartenant</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>its passphrase is in the keyring</source>
      <translation>sa phrase secrète est dans le trousseau</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>in a file that you alone can read</source>
      <translation>dans un fichier que vous seul pouvez lire</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</source>
      <translation>Notre certificat a expiré le {not_after:%Y-%m-%d} : les correspondants qui le vérifient refusent de communiquer avec nous.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</source>
      <translation>Notre certificat n’est valable qu’à partir du {not_before:%Y-%m-%d} : vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</source>
      <translation>Notre certificat expire le {not_after:%Y-%m-%d} : demandez-en un nouveau dès maintenant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate names no host: peers that check names refuse to talk to us.</source>
      <translation>Notre certificat ne nomme aucun hôte : les correspondants qui vérifient les noms refusent de communiquer avec nous.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Issued by</source>
      <translation>Émis par</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Valid</source>
      <translation>Validité</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</source>
      <translation>du {not_before:%Y-%m-%d} au {not_after:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>itself</source>
      <translation>lui-même</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>no host by name</source>
      <translation>aucun hôte par son nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>A Patient ID is needed.</source>
      <translation>Un ID patient est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>{template!r} is no Template Identifier such as {example}.</source>
      <translation>{template!r} n’est pas un Template Identifier tel que {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>One patient is asked about, so {value!r} must be given without * ? and \.</source>
      <translation>La demande porte sur un seul patient : {value!r} doit être indiqué sans * ? ni \.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>The node answered at {answered} level; it was asked at {asked} level.</source>
      <translation>Le nœud a répondu au niveau {answered} ; il était interrogé au niveau {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>{keyword} is missing, so this cannot be opened or retrieved.</source>
      <translation>{keyword} manque : ouverture et récupération impossibles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, or not to the end, because the retrieval was stopped.</source>
      <translation>Non demandé, ou pas jusqu’au bout, car la récupération a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, because a request failed twice in succession.</source>
      <translation>Non demandé, car une demande a échoué deux fois de suite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>complete</source>
      <translation>complète</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>partial</source>
      <translation>partielle</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>cancelled</source>
      <translation>annulée</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>unverified</source>
      <translation>non vérifiée</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames from {first:g} s to {last:g} s</source>
      <translation>trames de {first:g} s à {last:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frame {numbers}</source>
      <translation>trame {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames {numbers}</source>
      <translation>trames {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frames are named by their numbers, by ranges or by times: by one of these.</source>
      <translation>Les trames se désignent par leurs numéros, par des plages ou par des temps : par un seul de ces moyens.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frame numbers start at 1 and rise.</source>
      <translation>Les numéros de trame commencent à 1 et vont en croissant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of frames goes from its first number, 1 or above, up to its last.</source>
      <translation>Une plage de trames va de son premier numéro, au moins 1, jusqu’à son dernier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Ranges of frames rise and do not overlap.</source>
      <translation>Les plages de trames sont croissantes et ne se chevauchent pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of times goes from its start to its end.</source>
      <translation>Une plage de temps va de son début à sa fin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no range of seconds: write 0.5-2.</source>
      <translation>{text!r} n’est pas une plage de secondes : écrivez 0.5-2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>headers only</source>
      <translation>en-têtes seuls</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</source>
      <translation>{text!r} n’est ni un numéro de trame ni une plage : écrivez 1-5,8 ou 1-100/10.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>More than {most:,} ranges of frames cannot be asked for at once.</source>
      <translation>Pas plus de {most:,} plages de trames peuvent être demandées à la fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</source>
      <translation>{text!r} n’est pas une empreinte : le SHA-256 d’un certificat a 64 chiffres hexadécimaux, par exemple AB:CD:….</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>not readable</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expired on {not_after:%Y-%m-%d}.</source>
      <translation>Il a expiré le {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</source>
      <translation>Il n’est pas valable avant le {not_before:%Y-%m-%d} : vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expires soon, on {not_after:%Y-%m-%d}.</source>
      <translation>Il expire bientôt, le {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>The file with the certificate of the authority is needed.</source>
      <translation>Le fichier du certificat de l’autorité est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</source>
      <translation>Une empreinte est le SHA-256 d’un certificat : 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>it said nothing</source>
      <translation>il n’a rien envoyé</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>there were too many connections</source>
      <translation>il y avait trop de connexions</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>turned away</source>
      <translation>éconduit</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>connected</source>
      <translation>connecté</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>If {who} is to send to us: “{section}” in the settings, or {command}</source>
      <translation>Si {who} doit nous envoyer des objets : « {section} » dans les paramètres, ou {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>: {reason}</source>
      <translation> : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>Who may come in</source>
      <translation>Qui peut entrer</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was turned away{because}.</source>
      <translation>{who} a été éconduit{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was rejected{because}.</source>
      <translation>{who} a été rejeté{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} connected and asked for no association{because}.</source>
      <translation>{who} s’est connecté sans demander d’association{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} asked only for what is not offered here: {services}.</source>
      <translation>{who} n’a demandé que ce qui n’est pas proposé ici : {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} {doings}.</source>
      <translation>{who} {doings}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked whether we answer (C-ECHO)</source>
      <translation>a demandé si nous répondons (C-ECHO)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects}, safe now</source>
      <translation>a envoyé {objects}, désormais en sécurité</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects} that could not be kept ({reasons})</source>
      <translation>a envoyé {objects}, conservation impossible ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was not allowed to search the archive or fetch from it: it is not among the callers that may</source>
      <translation>n’a pas été autorisé à interroger l’archive ni à y récupérer des objets, car il ne figure pas parmi les appelants qui en ont le droit</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was refused ({reasons})</source>
      <translation>a été refusé ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was cut off: {reason}</source>
      <translation>a été coupé : {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/visits.py" />
      <source>{number} queries</source>
      <translation>
        <numerusform>{number} requête</numerusform>
        <numerusform>{number} requêtes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked {queries}, answered with {matches}</source>
      <translation>a émis {queries}, réponse : {matches}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>did not get {objects} that it asked for</source>
      <translation>n’a pas obtenu {objects} de sa demande</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>opened an association and completed no request</source>
      <translation>a ouvert une association sans mener aucune requête à terme</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>had {objects} sent to {destinations}</source>
      <translation>a fait envoyer {objects} vers {destinations}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>fetched {objects}</source>
      <translation>a récupéré {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>The folder {folder} cannot be made.</source>
      <translation>Le dossier {folder} ne peut pas être créé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>Make it writable for you, or name another folder with --home or {home_variable}.</source>
      <translation>Donnez-vous le droit d’y écrire, ou indiquez un autre dossier avec --home ou {home_variable}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>The practice PACS cannot be kept in {folder}.</source>
      <translation>Le PACS d’entraînement ne peut pas être conservé dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>Make the folder writable, or choose another with --home.</source>
      <translation>Rendez le dossier accessible en écriture, ou choisissez-en un autre avec --home.</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>kB</source>
      <translation>ko</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>MB</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>GB</source>
      <translation>Go</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>TB</source>
      <translation>To</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>PB</source>
      <translation>Po</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>B</source>
      <translation>o</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {file}.</source>
      <translation>L’index de l’archive était endommagé et a été reconstruit à partir des fichiers ; l’ancien est conservé sous {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</source>
      <translation>L’adresse de cet ordinateur est désormais {addresses}. Un PACS auquel une autre a été indiquée envoie ailleurs : indiquez-lui celle-ci.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s</source>
      <translation>{matches} au niveau {level} en {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</source>
      <translation>{matches} au niveau {level} en {seconds:.1f} s, demandé en {parts:,} parties</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</source>
      <translation>Récupération {verdict} : {received:,} reçus en {seconds:.1f} s. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</source>
      <translation>{found:,} lignes sur {rows:,} d’une liste trouvées en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: stopped.</source>
      <translation>Demande d’informations patient, {seconds:.1f} s : arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: an answer.</source>
      <translation>Demande d’informations patient, {seconds:.1f} s : une réponse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: no such patient.</source>
      <translation>Demande d’informations patient, {seconds:.1f} s : patient inconnu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{uid} came with other bytes than the object held: both are kept.</source>
      <translation>{uid} est arrivé avec d’autres octets que l’objet présent : les deux versions sont conservées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Answered a C-ECHO in {milliseconds:.0f} ms.</source>
      <translation>Réponse à un C-ECHO en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}.</source>
      <translation>{search}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped at the limit.</source>
      <translation>{search}, arrêté à la limite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Probed: {services} offered.</source>
      <translation>Sondage terminé, offre : {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}, with TLS.</source>
      <translation>À l’écoute en tant que {where}, avec TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}.</source>
      <translation>À l’écoute en tant que {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped.</source>
      <translation>{search}, arrêté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Not listening any more.</source>
      <translation>Plus à l’écoute.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/announcements.py" />
      <source>{number} services</source>
      <translation>
        <numerusform>{number} service</numerusform>
        <numerusform>{number} services</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}; there may be more.</source>
      <translation>{search} ; il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>qrstation is being closed.</source>
      <translation>qrstation se ferme.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>The audit trail cannot be written, so what is done now is missing there. {fault}</source>
      <translation>La piste d’audit ne peut pas être écrite : ce qui se fait maintenant n’y figurera pas. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} is there already.</source>
      <translation>{file} existe déjà.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</source>
      <translation>Il peut contenir des entrées que la piste a oubliées. Indiquez un autre nom, ou --replace pour le perdre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} could not be written.</source>
      <translation>{file} n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>Choose another folder, or look whether the file is open elsewhere.</source>
      <translation>Choisissez un autre dossier, ou vérifiez si le fichier est ouvert ailleurs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It asks for the same as row {number:,}: {state}.</source>
      <translation>Même demande que la ligne {number:,} : {state}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</source>
      <translation>Vérification impossible : {node} n’indique pas {keywords} pour ce qu’il a trouvé, et l’ignore peut-être.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} answered with what does not fit: it seems to pass over what it was asked.</source>
      <translation>La réponse de {node} ne correspond pas : ce nœud semble ignorer ce qui lui a été demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} seems to stop at {limit:,} answers: there may be more.</source>
      <translation>{node} semble s’arrêter à {limit:,} réponses : il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} or more match, and at most {most:,} may.</source>
      <translation>{number:,} ou plus correspondent, et {most:,} au plus sont admises.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} match, and at most {most:,} may.</source>
      <translation>{number:,} correspondent, et {most:,} au plus sont admises.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} also answered with {number:,} that do not fit; they are left out.</source>
      <translation>{node} a aussi donné {number:,} réponses qui ne correspondent pas ; elles sont exclues.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{ending} There may be more. {advice}</source>
      <translation>{ending} Il peut y en avoir d’autres. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Divide it into several lists, or leave out what is not needed.</source>
      <translation>Divisez-la en plusieurs listes, ou omettez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} rows.</source>
      <translation>{file} a plus de {most:,} lignes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} columns in row {row:,}.</source>
      <translation>{file} a plus de {most:,} colonnes à la ligne {row:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is too large for a list.</source>
      <translation>{file} est trop volumineux pour une liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is no list that can be read.</source>
      <translation>{file} n’est pas une liste lisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</source>
      <translation>Enregistrez-la en CSV (texte avec virgules, points-virgules ou tabulations) ou en classeur Excel (.xlsx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>column {letter}</source>
      <translation>colonne {letter}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{table} has no column {heading!r}.</source>
      <translation>{table} n’a pas de colonne {heading!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</source>
      <translation>On ne sait pas quelle colonne de {table} contient les numéros d’accession, les ID patient ou les UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It has: {columns}.</source>
      <translation>Disponible : {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Say what a column holds.</source>
      <translation>Précisez ce que contient une colonne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{choice!r} does not say what a column holds.</source>
      <translation>{choice!r} n’indique pas ce que contient une colonne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Write one of {fields}, an equals sign, and the column's heading.</source>
      <translation>Écrivez l’un de ces mots : {fields}, puis un signe égal et le titre de la colonne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{text} is no date: write 2026-11-19.</source>
      <translation>{text} n’est pas une date : écrivez 2026-11-19.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>In {date}, day and month cannot be told apart: say which comes first.</source>
      <translation>Dans {date}, le jour et le mois ne peuvent pas être distingués : précisez lequel vient en premier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{days} ends before it starts.</source>
      <translation>{days} finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It has control characters, which text has not.</source>
      <translation>Il contient des caractères de contrôle, absents d’un texte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</source>
      <translation>Il n’est pas en UTF-8 ; il a été lu comme Windows-1252. Vérifiez que les lettres accentuées sont correctes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>A cell in or after line {number:,} does not end: is a quotation mark missing?</source>
      <translation>Une cellule à la ligne {number:,} ou après ne se termine pas : manque-t-il un guillemet ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>Its bytes are no text.</source>
      <translation>Ses octets ne forment pas un texte.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{number} rows with # were taken for comments and passed over.</source>
      <translation>
        <numerusform>{number} ligne avec # prise pour un commentaire et ignorée.</numerusform>
        <numerusform>{number} lignes avec # prises pour des commentaires et ignorées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no sheets: it is text.</source>
      <translation>{file} n’a pas de feuilles : c’est du texte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>It is an old Excel workbook (.xls), or one that a password protects.</source>
      <translation>C’est un ancien classeur Excel (.xls), ou un classeur protégé par mot de passe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>What stands above the headings in row {number:,} is passed over.</source>
      <translation>Ce qui se trouve au-dessus des titres à la ligne {number:,} est ignoré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no rows.</source>
      <translation>{file} n’a pas de lignes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Leave out the sheet.</source>
      <translation>Omettez la feuille.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Choose another file or sheet.</source>
      <translation>Choisissez un autre fichier ou une autre feuille.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Look whether it is there, and whether another program has it open.</source>
      <translation>Vérifiez qu’il existe, et qu’il n’est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is no {field}.</source>
      <translation>{text} n’est pas une valeur valable pour {field}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is what a spreadsheet made of a long number: its digits are lost.</source>
      <translation>{text} est ce qu’un tableur a fait d’un nombre long : ses chiffres sont perdus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is an error of the spreadsheet.</source>
      <translation>{text} est une erreur du tableur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Its last day, {last}, is before its first, {first}.</source>
      <translation>Son dernier jour, {last}, précède le premier, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is a number with a fraction: a spreadsheet may have changed it.</source>
      <translation>{text} est un nombre à décimales : un tableur l’a peut-être modifié.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has a sign that stands for others (* ? \): it could match what is not meant.</source>
      <translation>{text} contient un signe qui en remplace d’autres (* ? \) : la recherche pourrait trouver autre chose que ce qui est voulu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text!r} cannot be asked for: it is too long, or has signs that do not print.</source>
      <translation>{text!r} ne peut pas être demandé : trop long, ou contenant des signes non imprimables.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</source>
      <translation>{text} a {length} caractères, et un numéro d’accession {most} au plus : la colonne contient peut-être autre chose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</source>
      <translation>{text} a {length} chiffres et la plupart des autres en ont {usual} : un tableur supprime les zéros initiaux. Mettez la colonne au format texte et écrivez les zéros, ou écrivez ="{text}" dans un fichier CSV si la valeur est correcte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>A date alone would be everybody's of that day: a number or UID is missing.</source>
      <translation>Une date seule désignerait tous les patients de ce jour : il manque un numéro ou un UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Nothing stands in the columns that are used.</source>
      <translation>Les colonnes utilisées ne contiennent rien.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>It has a last day and no first one.</source>
      <translation>Il y a un dernier jour, mais pas de premier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>So many days before or after it there is no date.</source>
      <translation>Aucune date n’existe à autant de jours avant ou après celle-ci.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged, or no Excel workbook.</source>
      <translation>Il est endommagé, ou ce n’est pas un classeur Excel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged.</source>
      <translation>Il est endommagé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>{file} has no sheet {sheet!r}.</source>
      <translation>{file} n’a pas de feuille {sheet!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It has: {sheets}.</source>
      <translation>Disponible : {sheets}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>list of callers</source>
      <translation>liste des appelants</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>{ae_title} at {network} is not in the list of callers.</source>
      <translation>{ae_title} ({network}) ne figure pas dans la liste des appelants.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>`qrstation callers list` shows who is.</source>
      <translation>`qrstation callers list` affiche cette liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>This caller cannot be kept.</source>
      <translation>Cet appelant ne peut pas être conservé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>Anybody</source>
      <translation>N’importe qui</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>any address</source>
      <translation>n’importe quelle adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} is empty.</source>
      <translation>Le fichier {file} du jeton pour {node} est vide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</source>
      <translation>Le fichier {file} du jeton pour {node} a plus de {most:,} octets, ce qu’aucune association ne peut transporter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The user name for {node} is too long to be sent.</source>
      <translation>Le nom d’utilisateur pour {node} est trop long pour être envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The token for {node} cannot be read from {file}.</source>
      <translation>Le jeton pour {node} ne peut pas être lu dans {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Check that it is the token itself.</source>
      <translation>Vérifiez qu’il s’agit bien du jeton lui-même.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Shorten it to {most:,} bytes in the node's settings.</source>
      <translation>Raccourcissez-le à {most:,} octets dans les paramètres du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Let the token be written there, or name another file in the node's settings.</source>
      <translation>Faites-y écrire le jeton, ou indiquez un autre fichier dans les paramètres du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it offers</source>
      <translation>recherche de ce qu’il propose</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take all services at once, so each was asked for by itself: {reason}</source>
      <translation>Il n’a pas accepté tous les services à la fois ; chacun a donc été demandé séparément : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>{node} did not say in {seconds:g} s what it offers.</source>
      <translation>{node} n’a pas indiqué en {seconds:g} s ce qu’il propose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it would send by C-GET</source>
      <translation>recherche de ce qu’il enverrait par C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>Try again when it has less to do, or ask its administrator to look into its log.</source>
      <translation>Réessayez lorsqu’il sera moins chargé, ou demandez à son administrateur de consulter son journal.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It offers no C-FIND, so its keys could not be found out.</source>
      <translation>Il ne propose pas C-FIND : ses clés n’ont pas pu être déterminées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>The probe was ended after {seconds:g} s, before all was asked.</source>
      <translation>Le sondage a pris fin au bout de {seconds:g} s, avant que tout ait été demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</source>
      <translation>Il n’a pas accepté {number} SOP Classes de stockage à la fois pour un C-GET : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give it, too: on the command line, --passphrase asks for it.</source>
      <translation>Indiquez-la aussi : en ligne de commande, --passphrase la demande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>{name!r} is no host name and no IP address.</source>
      <translation>{name!r} n’est ni un nom d’hôte ni une adresse IP.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>elliptic curve, {bits:,} bits</source>
      <translation>courbe elliptique, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>RSA, {bits:,} bits</source>
      <translation>RSA, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Only RSA and elliptic curve keys can be used.</source>
      <translation>Seules les clés RSA et à courbe elliptique sont utilisables.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</source>
      <translation>La clé est trop faible : elle a {bits:,} bits, et {least:,} sont le minimum.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file.</source>
      <translation>Ce fichier ne contient pas de certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Key and certificate do not belong together.</source>
      <translation>La clé et le certificat ne vont pas ensemble.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key cannot be read: the passphrase is wrong, or it is no private key.</source>
      <translation>La clé est illisible : la phrase secrète est erronée, ou ce n’est pas une clé privée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The organization's name has at most 64 characters.</source>
      <translation>Le nom de l’organisation comporte au plus 64 caractères.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file, or it is damaged.</source>
      <translation>Ce fichier ne contient pas de certificat, ou il est endommagé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file cannot be read: the passphrase is wrong, or it holds no certificate.</source>
      <translation>Le fichier est illisible : la phrase secrète est erronée, ou il ne contient pas de certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give the key that the certificate was asked for with.</source>
      <translation>Indiquez la clé avec laquelle le certificat a été demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file is protected by a passphrase.</source>
      <translation>Le fichier est protégé par une phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</source>
      <translation>Les certificats se présentent au format PEM, DER, PKCS#7 ou PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is protected by a passphrase.</source>
      <translation>La clé est protégée par une phrase secrète.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/contents.py" />
      <source>The node answered about something else than it was asked about.</source>
      <translation>La réponse du nœud porte sur autre chose que la demande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</source>
      <translation>Libérez de la place, ou choisissez un autre dossier dans les paramètres : sur un disque plein, rien ne peut être conservé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space there: on a full disk nothing can be kept.</source>
      <translation>Libérez-y de la place : sur un disque plein, rien ne peut être conservé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</source>
      <translation>Libérez de la place : la réception reprend d’elle-même, et un transfert arrêté peut être relancé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</source>
      <translation>D’autres utilisateurs de cet ordinateur peuvent consulter le dossier de l’archive {folder}, ou en modifier le contenu, d’après ses permissions. S’ils ne le doivent pas : chmod 700 {quoted}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</source>
      <translation>Les fichiers propres au programme sont sur un lecteur réseau, {folder} : l’index de l’archive et la liste des transferts n’y sont pas en sécurité, et peuvent être endommagés si la connexion est perdue ou si deux ordinateurs les utilisent. Gardez-les sur un disque de cet ordinateur (--home), et choisissez le dossier réseau comme dossier de l’archive dans les paramètres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Disk full.</source>
      <translation>Disque plein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</source>
      <translation>Beaucoup de nœuds font de même face à un AE Title ou à une adresse IP qu’ils ne connaissent pas : demandez à son administrateur d’enregistrer les nôtres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>We are {calling_ae_title}, and called it {called_ae_title}.</source>
      <translation>Nous sommes {calling_ae_title}, et l’avons appelé {called_ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The node accepted none of our services.</source>
      <translation>Le nœud n’a accepté aucun de nos services.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted the association.</source>
      <translation>{node} a accepté l’association.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Status {status}.</source>
      <translation>Statut {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>There is no association with the node.</source>
      <translation>Il n’y a pas d’association avec le nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted none of the services that we asked for.</source>
      <translation>{node} n’a accepté aucun des services que nous avons demandés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Its program: {program}</source>
      <translation>Son programme : {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node}: {where} expects TLS.</source>
      <translation>{node} : {where} attend TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked without TLS: {fault}</source>
      <translation>Demande sans TLS : {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked to begin a TLS handshake, it answered in TLS.</source>
      <translation>À une demande de poignée de main TLS, il a répondu en TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</source>
      <translation>Au début d’une poignée de main TLS, il a répondu par un message DICOM : il utilise DICOM sans TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The start of a TLS handshake was not answered either.</source>
      <translation>Le début d’une poignée de main TLS est resté sans réponse lui aussi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with something else.</source>
      <translation>Au début d’une poignée de main TLS, il a répondu par autre chose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>C-ECHO: offered</source>
      <translation>C-ECHO : proposé</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} does not offer C-ECHO.</source>
      <translation>{node} ne propose pas C-ECHO.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} answered in {milliseconds:.0f} ms.</source>
      <translation>{node} a répondu en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</source>
      <translation>Vérifiez que c’est bien le port de son service de requête et de récupération, et demandez à son administrateur d’autoriser ces services pour notre AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</source>
      <translation>Activez TLS dans les paramètres du nœud ({command} ; ou ca, ou pinned), ou demandez un port sans TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: offered in {models}</source>
      <translation>{service} : proposé en {models}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Nothing depends on it; every node should offer it all the same.</source>
      <translation>Rien n’en dépend ; tout nœud devrait néanmoins le proposer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: not offered. {reasons}</source>
      <translation>{service} : non proposé. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/case.py" />
      <source>There is no object that it could be tried with.</source>
      <translation>Il n’y a pas d’objet pour faire l’essai.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped before.</source>
      <translation>Arrêté avant cette étape.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped.</source>
      <translation>Arrêté à cette étape.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>DICOM connection from {calling_ae_title} to {address}</source>
      <translation>Connexion DICOM de {calling_ae_title} vers {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Dear colleague,</source>
      <translation>Cher collègue, chère collègue,</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Thank you very much.</source>
      <translation>Merci beaucoup.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>not known: the node was not reached</source>
      <translation>inconnu : le nœud n’a pas été joint</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>AE title</source>
      <translation>AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>IP address</source>
      <translation>Adresse IP</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Computer</source>
      <translation>Ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>with TLS</source>
      <translation>avec TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>without TLS</source>
      <translation>sans TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>our IP address</source>
      <translation>notre adresse IP</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</source>
      <translation>Associations de notre AE Title {our_ae_title} ({our_host}) vers l’AE Title {ae_title}, {host}, port {port}{tls}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</source>
      <translation>Sur celles-ci : C-ECHO, ainsi que C-FIND, C-GET et C-MOVE du {model} Query/Retrieve Information Model ({services}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</source>
      <translation>Une entrée nous désignant comme destination de C-MOVE : AE Title {our_ae_title}, hôte {our_host}, port {our_port}, {with_tls_or_not}. Dans l’AE Title, majuscules et minuscules comptent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</source>
      <translation>Pare-feu : TCP depuis {our_host} vers {host}, port {port}, et depuis les ordinateurs de {node} qui envoient vers {our_host}, port {our_port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</source>
      <translation>nous souhaitons interroger {node} et y récupérer des objets avec qrstation, une station DICOM de requête et de récupération pour la physique médicale. Pourriez-vous vérifier les points ci-dessous et mettre en place ce qui manque ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Who we are</source>
      <translation>Qui nous sommes</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What we need</source>
      <translation>Ce dont nous avons besoin</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What was seen on {begun:%Y-%m-%d (%Z)}</source>
      <translation>Constaté le {begun:%Y-%m-%d (%Z)}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Without C-FIND no object is known that it could be tried with.</source>
      <translation>Sans C-FIND, aucun objet n’est connu pour faire l’essai.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} did not answer a few small queries in {seconds:g} s.</source>
      <translation>{node} n’a pas répondu à quelques petites requêtes en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no study, so there is no object to try it with.</source>
      <translation>{node} n’a indiqué aucune étude : il n’y a pas d’objet pour faire l’essai.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no single object that it could be tried with.</source>
      <translation>{node} n’a indiqué aucun objet pour faire l’essai.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries.</source>
      <translation>{node} répond aux requêtes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</source>
      <translation>Niveau {level}, {asked_for} : {number} en {milliseconds:.0f} ms, statut {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</source>
      <translation>Niveau {level}, {asked_for} : {number} ou plus en {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of any day</source>
      <translation>études de n’importe quel jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of the last {days} days</source>
      <translation>études des {days} derniers jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of today</source>
      <translation>études du jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not offer C-FIND.</source>
      <translation>{node} ne propose pas C-FIND.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no study.</source>
      <translation>{node} répond aux requêtes, mais n’a indiqué aucune étude.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</source>
      <translation>{node} ne répond pas aux requêtes dans le modèle {model}, celui du carnet de nœuds, mais dans le modèle {other_model}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no single object.</source>
      <translation>{node} répond aux requêtes, mais n’a indiqué aucun objet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of one patient</source>
      <translation>études d’un patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</source>
      <translation>Demandez à son administrateur d’autoriser les requêtes (Study Root Query/Retrieve) pour notre AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>No object is known that it could be tried with, because the queries failed.</source>
      <translation>Aucun objet n’est connu pour faire l’essai, car les requêtes ont échoué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>It may be empty, or show nothing to our AE title: ask its administrator.</source>
      <translation>Il est peut-être vide, ou ne montre rien à notre AE Title : demandez à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Choose the {model} model for this node.</source>
      <translation>Choisissez le modèle {model} pour ce nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</source>
      <translation>Avec un tel nœud, l’intégralité des récupérations ne peut pas être vérifiée. Demandez à son administrateur s’il répond aux requêtes au niveau IMAGE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>any patients</source>
      <translation>patients quelconques</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>series of one study</source>
      <translation>séries d’une étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</source>
      <translation>Niveau {level}, {asked_for} : échec au bout de {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>objects of one series</source>
      <translation>objets d’une série</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</source>
      <translation>{where} utilise TLS, et son certificat provient d’une autorité que cet ordinateur approuve.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from the authority in its CA file.</source>
      <translation>{where} utilise TLS, et son certificat provient de l’autorité de son fichier d’autorités.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is the one that was accepted.</source>
      <translation>{where} utilise TLS, et son certificat est celui qui a été accepté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has {number} addresses.</source>
      <translation>{host} a {number} adresses.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{version}, cipher {cipher}</source>
      <translation>{version}, chiffrement {cipher}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Our own address towards it: {address}</source>
      <translation>Notre propre adresse de son côté : {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no connection to the node.</source>
      <translation>Il n’y a pas de connexion avec le nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections.</source>
      <translation>{endpoint} accepte les connexions.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>The address of the node is not known.</source>
      <translation>L’adresse du nœud n’est pas connue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} is an IP address: there is no name to look up.</source>
      <translation>{host} est une adresse IP : il n’y a pas de nom à résoudre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has one address.</source>
      <translation>{host} a une adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections, but {silent} does not answer.</source>
      <translation>{endpoint} accepte les connexions, mais {silent} ne répond pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{node} is reached without TLS, as its address says.</source>
      <translation>{node} est joint sans TLS, comme l’indique son adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no TLS with the node.</source>
      <translation>Il n’y a pas de TLS avec le nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</source>
      <translation>Chaque connexion risque de l’attendre d’abord en vain : donnez au nœud l’adresse {endpoint} à la place de son nom, ou faites corriger le nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Ask its administrator for a new one in time.</source>
      <translation>Demandez-en un nouveau à temps à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>See to what the reason says, and try again.</source>
      <translation>Traitez la cause indiquée, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Nothing to do if C-GET works; without both nothing can be retrieved.</source>
      <translation>Rien à faire si C-GET fonctionne ; sans aucun des deux, rien ne peut être récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must not.</source>
      <translation>Demandez à son administrateur si son entrée nous concernant exige TLS : elle ne le doit pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</source>
      <translation>Demandez à son administrateur de vérifier son entrée pour {ae_title} : elle doit indiquer {place} ; et si un pare-feu laisse passer les connexions de {node} vers le port {port} de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>No connection came to our receiver.</source>
      <translation>Aucune connexion n’est arrivée à notre récepteur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came</source>
      <translation>{host} s’est connecté</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored.</source>
      <translation>{who} : accepté, stockage de {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}.</source>
      <translation>Il écoute en tant que {ae_title} sur {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}, with TLS.</source>
      <translation>Il écoute en tant que {ae_title} sur {where}, avec TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Another qrstation on this computer listens on port {port} already.</source>
      <translation>Un autre qrstation sur cet ordinateur écoute déjà sur le port {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The program there: {program}</source>
      <translation>Le programme à cet endroit : {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</source>
      <translation>Le carnet de nœuds indique C-MOVE pour ce nœud : choisissez C-GET, ou laissez le choix à qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sent the object to us by C-MOVE.</source>
      <translation>{node} nous a envoyé l’objet par C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Other objects that came meanwhile: {number}.</source>
      <translation>Autres objets arrivés entre-temps : {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and brought an object, but we refused it: {reason}</source>
      <translation>Une connexion est venue de {host} et a apporté un objet, mais nous l’avons refusé : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</source>
      <translation>Demandez à son administrateur si son entrée nous concernant exige TLS : elle le doit, et il doit approuver notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>None of these connections is one of {node}, as far as addresses and AE titles tell.</source>
      <translation>Aucune de ces connexions ne vient de {node}, autant que les adresses et les AE Titles permettent d’en juger.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</source>
      <translation>{node} indique avoir envoyé l’objet, mais rien n’est arrivé : son entrée pour notre AE Title pointe ailleurs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came as {calling_ae_title}, calling us {called_ae_title}</source>
      <translation>{host} s’est connecté en tant que {calling_ae_title}, en nous appelant {called_ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored, refused some ({reasons}).</source>
      <translation>{who} : accepté, stockage de {objects}, certains objets refusés ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>the address of this computer</source>
      <translation>l’adresse de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listened already.</source>
      <translation>Il écoutait déjà.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It did not listen; it was started for this.</source>
      <translation>Il n’écoutait pas ; il a été démarré à cet effet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens on {host} alone, but the node sees us as {address}.</source>
      <translation>Il n’écoute que sur {host}, mais le nœud nous voit en tant que {address}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</source>
      <translation>Il utilise TLS, que doivent utiliser aussi les nœuds qui nous envoient des objets ; nous ne nous sommes pas appelés nous-mêmes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</source>
      <translation>Lancez le diagnostic dans cette fenêtre-là, ou arrêtez d’abord ce programme : c’est à lui qu’arrive ce qui est envoyé à ce port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Our receiver does not listen, so nothing could come.</source>
      <translation>Notre récepteur n’écoute pas : rien ne pouvait arriver.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} does not offer C-MOVE.</source>
      <translation>{node} ne propose pas C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but from {host}, which is not an address of {node}.</source>
      <translation>L’objet est arrivé par C-MOVE, mais de {host}, qui n’est pas une adresse de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</source>
      <translation>L’objet est arrivé par C-MOVE, mais {node} nous a appelés {called_ae_title}, et nous sommes {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} did not end well.</source>
      <translation>L’objet est arrivé par C-MOVE, mais {node} n’a pas terminé correctement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} has no entry for our AE title {ae_title}.</source>
      <translation>{node} n’a pas d’entrée pour notre AE Title {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but proposed no kind of object that we take: {services}.</source>
      <translation>Une connexion est venue de {host}, mais n’a proposé aucun type d’objet que nous acceptons : {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and was accepted, but the object was not sent.</source>
      <translation>Une connexion est venue de {host} et a été acceptée, mais l’objet n’a pas été envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we rejected it: {reason}.</source>
      <translation>Une connexion est venue de {host}, et nous l’avons rejetée : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we closed it: {reason}.</source>
      <translation>Une connexion est venue de {host}, et nous l’avons fermée : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Try again when less is being received.</source>
      <translation>Réessayez lorsque moins d’objets sont en cours de réception.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but no association was asked for on it{because}.</source>
      <translation>Une connexion est venue de {host}, mais aucune association n’y a été demandée{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that all went well, but sent nothing, and nothing came.</source>
      <translation>{node} indique que tout s’est bien passé, mais n’a rien envoyé, et rien n’est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</source>
      <translation>Faites-le écouter sur 0.0.0.0, c’est-à-dire sur toutes les adresses, dans les paramètres ; sinon, le nœud ne peut pas venir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</source>
      <translation>Seuls les appelants que vous avez nommés sont admis, et cet ordinateur n’en fait pas partie ; nous ne nous sommes pas appelés nous-mêmes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>our own port</source>
      <translation>notre propre port</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</source>
      <translation>{node} envoie depuis un autre ordinateur, ou à travers un routeur : les pare-feu doivent aussi laisser passer {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</source>
      <translation>L’objet est accepté malgré tout ; demandez à son administrateur de corriger l’AE Title dans son entrée nous concernant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</source>
      <translation>Demandez à son administrateur d’ajouter {ae_title} ({place}). Certains nœuds répondent de même lorsqu’ils ont une entrée nous concernant et n’atteignent pas ce qu’elle désigne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</source>
      <translation>Demandez à son administrateur de corriger son entrée nous concernant : notre AE Title est {ae_title}, en ces lettres exactement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} could not send the object, and nothing came: it does not reach us.</source>
      <translation>{node} n’a pas pu envoyer l’objet, et rien n’est arrivé : il ne nous atteint pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens, but does not answer ourselves at {where}.</source>
      <translation>Il écoute, mais ne nous répond pas à nous-mêmes sur {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</source>
      <translation>Il a répondu à notre propre C-ECHO sur {where} ; seul un C-MOVE montre si d’autres y parviennent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came.</source>
      <translation>{ending} Rien n’est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</source>
      <translation>Beaucoup de nœuds répondent ainsi lorsqu’ils n’ont pas d’entrée pour notre AE Title, ou n’atteignent pas ce qu’elle désigne. {check}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A firewall on this computer may stand before it: let connections in to this port.</source>
      <translation>Un pare-feu sur cet ordinateur fait peut-être obstacle : autorisez les connexions vers ce port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came: it seems to try in vain to reach us.</source>
      <translation>{ending} Rien n’est arrivé : il semble tenter en vain de nous atteindre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. It is kept in the archive, like every object that arrives.</source>
      <translation>{size:,} octets sont arrivés. L’objet est conservé dans l’archive, comme tout objet qui arrive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive held it already.</source>
      <translation>{size:,} octets sont arrivés. L’objet était déjà présent dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</source>
      <translation>{size:,} octets sont arrivés. L’archive contient un autre objet de même UID : les deux sont conservés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</source>
      <translation>Le carnet de nœuds indique C-GET pour ce nœud : choisissez C-MOVE, ou laissez le choix à qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} did not end in {seconds:g} s.</source>
      <translation>{node} n’a pas terminé en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} does not offer C-GET.</source>
      <translation>{node} ne propose pas C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} sent the object by C-GET.</source>
      <translation>{node} a envoyé l’objet par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The object came by C-GET, but {node} did not end well.</source>
      <translation>L’objet est arrivé par C-GET, mais {node} n’a pas terminé correctement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} says that all went well, but sent no object.</source>
      <translation>{node} indique que tout s’est bien passé, mais n’a envoyé aucun objet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Nothing to do if C-MOVE works; without both nothing can be retrieved.</source>
      <translation>Rien à faire si C-MOVE fonctionne ; sans aucun des deux, rien ne peut être récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} sent</source>
      <translation>envoyés : {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} failed</source>
      <translation>en échec : {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} with warnings</source>
      <translation>avec avertissements : {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Objects that it counted: {counts}.</source>
      <translation>Objets qu’il a comptés : {counts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{reason} It was tried {times}.</source>
      <translation>{reason} Cela a été essayé {times}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{number} times</source>
      <translation>
        <numerusform>{number} fois</numerusform>
        <numerusform>{number} fois</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>The node answered {status}. {advice}</source>
      <translation>Le nœud a répondu {status}. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file in the archive cannot be read. Verify the archive.</source>
      <translation>Son fichier dans l’archive est illisible. Vérifiez l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} did not take a file. {reason} Check the disk.</source>
      <translation>Le dossier {folder} n’a pas accepté un fichier. {reason} Vérifiez le disque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Another file had that name already, so it was kept apart as {file}.</source>
      <translation>Un autre fichier portait déjà ce nom : celui-ci est conservé à part sous {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The disk of the folder {folder} is full. {reason} Free some space.</source>
      <translation>Le disque du dossier {folder} est plein. {reason} Libérez de la place.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</source>
      <translation>L’écriture dans le dossier {folder} n’est pas autorisée. {reason} Vérifiez ses permissions.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</source>
      <translation>Le dossier {folder} est absent. {reason} Vérifiez que son disque ou lecteur réseau est connecté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>There is no folder {folder}.</source>
      <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Make it first, or name one that is there.</source>
      <translation>Créez-le d’abord, ou indiquez un dossier existant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>It was removed from the archive before it was handed on.</source>
      <translation>Il a été supprimé de l’archive avant d’être transmis.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file cannot be found in the archive, or has changed. Verify the archive.</source>
      <translation>Son fichier est introuvable dans l’archive, ou a changé. Vérifiez l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</source>
      <translation>{node} liste des objets de séries SR sans leur SOP Class, et ne les a pas envoyés pour examen : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>The option ‘{option}’ takes them for dose reports.</source>
      <translation>L’option « {option} » les traite comme des rapports de dose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>Ask again later; or the option ‘{option}’ takes them for dose reports.</source>
      <translation>Interrogez à nouveau plus tard ; sinon, l’option « {option} » les traite comme des rapports de dose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Study {uid}: {problem}</source>
      <translation>Étude {uid} : {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers were</source>
      <translation>
        <numerusform>{number} réponse était</numerusform>
        <numerusform>{number} réponses étaient</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told more than {most:,}; the rest was not taken.</source>
      <translation>{node} a indiqué plus de {most:,} résultats ; le reste n’a pas été pris.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{status} Its limit was reached at {number}.</source>
      <translation>{status} Sa limite a été atteinte à {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {number}, the number at which it stops by its capability card.</source>
      <translation>{node} a indiqué {number}, le nombre auquel il s’arrête selon sa fiche de capacités.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {uid}</source>
      <translation>étude {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {number:,} of {total:,} ({uid})</source>
      <translation>étude {number:,} sur {total:,} ({uid})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>It was the second time in succession, in the query for: {about}.</source>
      <translation>C’était la deuxième fois de suite, dans la requête portant sur : {about}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</source>
      <translation>{node} a indiqué {studies} pour {modality}, un nombre rond auquel certains nœuds s’arrêtent sans rien dire. Interrogez à nouveau pour moins de jours s’il en manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{answers} of {node} could not be read, or had no valid UID.</source>
      <translation>Illisible ou sans UID valide : {answers} de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{modality} studies</source>
      <translation>études {modality}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series of {study}</source>
      <translation>Séries : {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series {uid} of {study}</source>
      <translation>Série {uid}, {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for the series of study {number:,} of {total:,}</source>
      <translation>Interrogation sur les séries de l’étude {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Looking into a series of study {number:,} of {total:,}</source>
      <translation>Examen d’une série de l’étude {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Before that it told {number}.</source>
      <translation>Auparavant, il a indiqué {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} answered about something else than it was asked about.</source>
      <translation>La réponse de {node} porte sur autre chose que la demande.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers</source>
      <translation>
        <numerusform>{number} réponse</numerusform>
        <numerusform>{number} réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for {modality} studies</source>
      <translation>Interrogation sur les études {modality}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/reports.py" />
      <source>{number} responses</source>
      <translation>
        <numerusform>{number} réponse</numerusform>
        <numerusform>{number} réponses</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{verdict}: {numbers}, in {seconds:.1f} s.</source>
      <translation>{verdict} ; {numbers}, en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>The saved query {name} {came_to}. {words}</source>
      <translation>La requête enregistrée {name} {came_to}. {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>What job {number} fetched could not be noted, which is tried again later. {fault}</source>
      <translation>Ce que la tâche {number} a récupéré n’a pas pu être noté ; une nouvelle tentative suivra. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{state} before it came to an end.</source>
      <translation>{state} avant d’arriver à son terme.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} sent before</source>
      <translation>déjà envoyés : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} held before</source>
      <translation>déjà présents : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>it answered.</source>
      <translation>il a répondu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} is not ready, so nothing was asked.</source>
      <translation>{node} n’est pas prêt : rien n’a été demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} and {store} are not ready, so nothing was asked.</source>
      <translation>{node} et {store} ne sont pas prêts : rien n’a été demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} sent to {destination}</source>
      <translation>envoi de {objects} à {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} received</source>
      <translation>réception de {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} not asked for</source>
      <translation>non demandés : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Dose objects of {studies}</source>
      <translation>Objets de dose de {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Nothing was to be fetched.</source>
      <translation>Il n’y avait rien à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Its address is not known here: it was not asked.</source>
      <translation>Son adresse n’est pas connue ici : il n’a pas été interrogé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>It was taken off the list of transfers.</source>
      <translation>Il a été retiré de la liste des transferts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is no saved dose query called {name!r}.</source>
      <translation>Aucune requête de dose enregistrée ne s’appelle {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>list of saved dose queries</source>
      <translation>liste des requêtes de dose enregistrées</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>qrstation schedule list shows them.</source>
      <translation>qrstation schedule list les affiche.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>These are kept: {known}.</source>
      <translation>Sont enregistrées : {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>None is kept yet.</source>
      <translation>Aucune n’est encore enregistrée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is already a saved query called {name}.</source>
      <translation>Une requête enregistrée s’appelle déjà {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>Choose another name, or replace that one.</source>
      <translation>Choisissez un autre nom, ou remplacez-la.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>This query cannot be saved.</source>
      <translation>Cette requête ne peut pas être enregistrée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved_entries.py" />
      <source>Two saved queries are called {name}.</source>
      <translation>Deux requêtes enregistrées s’appellent {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}</source>
      <translation>{branches}, études : {days}, depuis {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}, sent to {store}</source>
      <translation>{branches}, études : {days}, depuis {node}, envoyées à {store}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Then its own days were asked for alone, {days}:</source>
      <translation>Puis ses propres jours ont été demandés seuls, {days} :</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{studies} found, {kept:,} to fetch from.</source>
      <translation>Trouvé : {studies}, dont {kept:,} avec des objets à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was stopped.</source>
      <translation>La récupération a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was paused; it goes on when it is resumed.</source>
      <translation>La récupération a été suspendue ; elle continue lorsqu’elle est reprise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Retrieval {summary}</source>
      <translation>Récupération : {summary}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again.</source>
      <translation>Le transfert {number} fera l’objet d’une nouvelle tentative.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was left unfinished; it goes on with the next start.</source>
      <translation>La récupération est restée inachevée ; elle continue au prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</source>
      <translation>Le transfert {number} de cette requête est suspendu : rien n’a été demandé. Reprenez-le ou annulez-le.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Nothing to fetch.</source>
      <translation>Rien à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The days from {first} on make up for runs that were missed or did not end well.</source>
      <translation>Les jours à partir du {first} rattrapent des exécutions manquées ou mal terminées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</source>
      <translation>Le transfert {number} fera l’objet d’une nouvelle tentative le {time:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>A fault in qrstation itself ended it; see the log.</source>
      <translation>Une erreur dans qrstation même y a mis fin ; voir le journal.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>asking whether both nodes answer</source>
      <translation>vérification que les deux nœuds répondent</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>fetching, as transfer {number}</source>
      <translation>récupération, transfert {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>handing on</source>
      <translation>transmission</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Stopped before anything was fetched.</source>
      <translation>Arrêté avant toute récupération.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{step}: {before} before, {after:,} after.</source>
      <translation>{step} : {before} avant, {after:,} après.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Terminé au bout de {seconds:.1f} s : {answers} sur {studies}, dont {kept:,} avec {series} à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Arrêté au bout de {seconds:.1f} s : {answers} sur {studies}, dont {kept:,} avec {series} à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Asking {node} for dose objects of {branches}, for {store}.</source>
      <translation>Interrogation de {node} sur les objets de dose de {branches}, pour {store}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Studies of {days}.</source>
      <translation>Études : {days}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Toshiba dose screens</source>
      <translation>écrans de dose Toshiba</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>objects processed before</source>
      <translation>objets déjà traités</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>SR series that are told to be empty</source>
      <translation>séries SR indiquées comme vides</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>answers by Modality</source>
      <translation>réponses selon Modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Also: {options}.</source>
      <translation>Également : {options}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Left out, {rule}: {studies}.</source>
      <translation>Exclu, {rule} : {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>To be fetched, {rule}: {studies}.</source>
      <translation>À récupérer, {rule} : {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Incomplete: {queries} not answered to the end.</source>
      <translation>Incomplet : {queries} sans réponse complète.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{number} queries were</source>
      <translation>
        <numerusform>{number} requête était</numerusform>
        <numerusform>{number} requêtes étaient</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</source>
      <translation>La recherche, et la récupération par C-GET, ne demandent rien. Pour C-MOVE, et pour ce que d’autres envoient, un pare-feu actif doit laisser entrer ce port (TCP) : ufw allow {port}/tcp, ou firewall-cmd --permanent --add-port={port}/tcp, avec des droits d’administrateur. Beaucoup d’ordinateurs n’en ont pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</source>
      <translation>La recherche, et la récupération par C-GET, ne demandent rien. Pour C-MOVE, et pour ce que d’autres envoient, Windows demande une fois si qrstation peut recevoir : autorisez-le pour les réseaux de votre hôpital. S’il ne le demande pas, une personne disposant de droits d’administrateur doit autoriser le port {port} (TCP) dans son pare-feu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</source>
      <translation>La recherche, et la récupération par C-GET, ne demandent rien. Pour C-MOVE, et pour ce que d’autres envoient, macOS demande une fois si qrstation peut accepter des connexions : cliquez sur Autoriser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Nothing can be kept there. The system says: {reason}. Choose another folder.</source>
      <translation>Rien ne peut y être conservé. Le système indique : {reason}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Made of the name of this computer.</source>
      <translation>Formé à partir du nom de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Port {port} is used by another program.</source>
      <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>The frames came as a new object of the same series: SOP Instance UID {uids}.</source>
      <translation>Les trames sont arrivées sous forme d’un nouvel objet de la même série : SOP Instance UID {uids}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>{came:,} of {asked:,} frames came: the object has no others of these numbers.</source>
      <translation>{came:,} trames sur {asked:,} sont arrivées : l’objet n’en a pas d’autres portant ces numéros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} does not offer C-GET.</source>
      <translation>C-MOVE, car {node} ne propose pas C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} would send none of these objects by C-GET.</source>
      <translation>C-MOVE, car {node} n’enverrait aucun de ces objets par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>The file {file} cannot be read.</source>
      <translation>Le fichier {file} est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>Verify the archive to see what is wrong with its files.</source>
      <translation>Vérifiez l’archive pour voir ce qui ne va pas avec ses fichiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Another running qrstation has job {number}.</source>
      <translation>Un autre qrstation en cours d’exécution détient la tâche {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>There is no job {number}.</source>
      <translation>Il n’y a pas de tâche {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Pause, stop or resume it there, or close that one.</source>
      <translation>Suspendez-la, arrêtez-la ou reprenez-la là-bas, ou fermez cet autre qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>See the list of jobs for their numbers.</source>
      <translation>Consultez la liste des tâches pour connaître leurs numéros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>{node} is in its quiet hours; after them it goes on with what is missing.</source>
      <translation>{node} est dans ses heures calmes ; ensuite, la récupération continue avec ce qui manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>This retrieval has not ended.</source>
      <translation>Cette récupération n’est pas terminée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>What kept it from being complete may pass by itself, so it is tried again.</source>
      <translation>Ce qui l’a empêchée d’être complète peut disparaître de soi-même : une nouvelle tentative aura donc lieu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Cancel it first.</source>
      <translation>Annulez-la d’abord.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Stopped before anything was asked for.</source>
      <translation>Arrêté avant toute demande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level.</source>
      <translation>Il n’a pas pu répondre à une requête au niveau {level}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>looking for a recent study</source>
      <translation>recherche d’une étude récente</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>asking about one study at {level} level</source>
      <translation>interrogation sur une étude au niveau {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query for studies.</source>
      <translation>Il n’a pas pu répondre à une requête d’études.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level with a value for {keywords}.</source>
      <translation>Il n’a pas pu répondre à une requête au niveau {level} avec une valeur pour {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It told of no study, so what it returns and matches could not be found out.</source>
      <translation>Il n’a indiqué aucune étude : ce qu’il renvoie et ce qu’il prend en compte n’a pas pu être déterminé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>Not all queries were put. {fault}</source>
      <translation>Toutes les requêtes n’ont pas été posées. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</source>
      <translation>{objects_are_safe}, dont {late:,} après la fin de la récupération.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{number} objects that had arrived are gone from the archive.</source>
      <translation>
        <numerusform>{number} objet arrivé a disparu de l’archive.</numerusform>
        <numerusform>{number} objets arrivés ont disparu de l’archive.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>The settings could not be used, so nothing is received: they may have kept others out.</source>
      <translation>Les paramètres étaient inutilisables, donc rien n’est reçu : ils fermaient peut-être l’accès à d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>Look through the settings and change what is not as it was.</source>
      <translation>Parcourez les paramètres et modifiez ce qui n’est plus comme avant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</source>
      <translation>La requête n’indique pas {keywords}, ce qui exige des requêtes relationnelles : {node} peut répondre moins que ce qu’il a. Proposez-les {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} does not match names by likeness: it compared them letter by letter.</source>
      <translation>{node} ne compare pas les noms par ressemblance : il les a comparés lettre par lettre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</source>
      <translation>{keyword} a été omis de la requête : {node} n’est pas invité à s’y adapter. Proposez-le {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</source>
      <translation>La requête n’indique pas {keywords}, ce qui exige des requêtes relationnelles : {node} ne les accepte pas et peut donc répondre moins que ce qu’il a.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first} to {last}</source>
      <translation>de {first} à {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first}</source>
      <translation>à partir de {first}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} matched names by likeness: some may be spelt otherwise.</source>
      <translation>{node} a comparé les noms par ressemblance : certains peuvent s’écrire autrement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>Dates and times of {node} are in the time zone {offset}.</source>
      <translation>Les dates et heures de {node} sont dans le fuseau horaire {offset}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} does not adjust to time zones.</source>
      <translation>{keyword} a été omis de la requête : {node} ne s’adapte pas aux fuseaux horaires.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>to {last}</source>
      <translation>jusqu’à {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source> and no </source>
      <translation> ni </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time as one range: {span}.</source>
      <translation>{node} a pris {keyword} et son heure comme une seule plage : {span}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time apart: each day {days}, {hours}.</source>
      <translation>{node} a pris {keyword} et son heure séparément : chaque jour {days}, {hours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever gave you qrstation knows whether there is a newer version.</source>
      <translation>La personne qui vous a fourni qrstation sait s’il existe une version plus récente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>The answer could not be understood.</source>
      <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Many hospitals do not let workstations out; qrstation needs it for nothing else.</source>
      <translation>Beaucoup d’hôpitaux ne laissent pas leurs postes sortir ; qrstation n’en a besoin pour rien d’autre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It answered with HTTP status {status}.</source>
      <translation>Réponse reçue avec le statut HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>This computer did not reach the internet, or not in time.</source>
      <translation>Cet ordinateur n’a pas pu joindre Internet, ou pas à temps.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It names no version.</source>
      <translation>Elle ne nomme aucune version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>No version of qrstation is published there yet.</source>
      <translation>Aucune version de qrstation n’y est encore publiée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever answered could not prove to be the right place, so nothing was read.</source>
      <translation>Le serveur qui a répondu n’a pas pu prouver son identité : rien n’a été lu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>it took too long</source>
      <translation>la réponse a pris trop de temps</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>A proxy of the hospital may stand between.</source>
      <translation>Un proxy de l’hôpital s’interpose peut-être.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>A node's name stands on one line, without control characters.</source>
      <translation>Le nom d’un nœud tient sur une ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</source>
      <translation>{term!r} n’est pas un Specific Character Set de DICOM, par exemple « ISO_IR 100 » ou « ISO_IR 192 ».</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>Two nodes are called {name}.</source>
      <translation>Deux nœuds s’appellent {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>a list of qrstation</source>
      <translation>une liste de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Entry {number} of {file} makes no node.</source>
      <translation>L’entrée {number} de {file} ne donne pas de nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} makes no node.</source>
      <translation>La ligne {number} de {file} ne donne pas de nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is larger than {most} MB: it is no list of nodes.</source>
      <translation>Le fichier {file} dépasse {most} Mo : ce n’est pas une liste de nœuds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The nodes in {file} cannot be used.</source>
      <translation>Les nœuds de {file} sont inutilisables.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} holds no list of nodes that can be read.</source>
      <translation>Le fichier {file} ne contient pas de liste de nœuds lisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} cannot be written.</source>
      <translation>Le fichier {file} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} nests too deeply to be a list of nodes.</source>
      <translation>Le fichier {file} est trop profondément imbriqué pour être une liste de nœuds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>A newer qrstation wrote them, in format {version}.</source>
      <translation>Ils ont été écrits par une version plus récente de qrstation, au format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</source>
      <translation>Formats lus : CSV avec les colonnes name, ae_title, host et port, JSON de qrstation, dcmqrscp.cfg de DCMTK, orthanc.json, et les emplacements exportés par Horos et OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} is no CSV.</source>
      <translation>La ligne {number} de {file} n’est pas du CSV.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is no text in UTF-8.</source>
      <translation>Le fichier {file} n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>It is no JSON: {reason}.</source>
      <translation>Ce n’est pas du JSON : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Give the name of a node, or an address such as PACS@10.1.2.3:104.</source>
      <translation>Indiquez le nom d’un nœud, ou une adresse telle que PACS@10.1.2.3:104.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</source>
      <translation>{ae_title} n’est ni un nœud du carnet de nœuds, ni l’AE Title de l’un d’eux : peut-être une faute de frappe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is no node called {name!r}.</source>
      <translation>Aucun nœud ne s’appelle {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>node book</source>
      <translation>carnet de nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{node} is in the node book, without this passcode. {reason}</source>
      <translation>{node} est dans le carnet de nœuds, sans ce code d’accès. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{store!r} is neither a node nor an AE title.</source>
      <translation>{store!r} n’est ni un nœud ni un AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is already a node called {name}.</source>
      <translation>Un nœud s’appelle déjà {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book has {names}.</source>
      <translation>Le carnet de nœuds contient {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book is empty.</source>
      <translation>Le carnet de nœuds est vide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{advice} Then: {command}</source>
      <translation>{advice} Ensuite : {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>This node cannot be kept.</source>
      <translation>Ce nœud ne peut pas être conservé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DCMTK's host table</source>
      <translation>la table d’hôtes de DCMTK</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Orthanc's DicomModalities</source>
      <translation>DicomModalities d’Orthanc</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>the locations of Horos or OsiriX</source>
      <translation>les emplacements de Horos ou d’OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry without a name</source>
      <translation>Une entrée sans nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is switched off there.</source>
      <translation>{entry} : désactivé dans cette liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is neither searched nor sent to there.</source>
      <translation>{entry} : ni interrogé ni destinataire dans cette liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs a name, an AE title and a host, as texts.</source>
      <translation>{entry} : il faut un nom, un AE Title et un hôte, sous forme de textes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} has no port from 1 to 65535.</source>
      <translation>{entry} : pas de port de 1 à 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>There is no node that can be used in {list}.</source>
      <translation>Aucun nœud utilisable dans {list}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DicomModalities holds no entries by name.</source>
      <translation>DicomModalities ne contient pas d’entrées par nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The file is no property list that can be read.</source>
      <translation>Le fichier n’est pas une liste de propriétés lisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</source>
      <translation>La liste de propriétés n’a pas de SERVERS, où Horos et OsiriX conservent leurs emplacements.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Only the first {number} entries were read.</source>
      <translation>Seules les {number} premières entrées ont été lues.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is no entry of a host table.</source>
      <translation>{entry} : pas une entrée de table d’hôtes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} only stands for other entries.</source>
      <translation>{entry} : ne fait que représenter d’autres entrées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Export the locations again, in the preferences of Horos or OsiriX.</source>
      <translation>Exportez à nouveau les emplacements, dans les préférences de Horos ou d’OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry is no location.</source>
      <translation>Une entrée n’est pas un emplacement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It is empty.</source>
      <translation>Il est vide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs an AE title, a host and a port.</source>
      <translation>{entry} : il faut un AE Title, un hôte et un port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It declares entities, which no program needs there.</source>
      <translation>Il déclare des entités, dont aucun programme n’a besoin à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>passphrase of our certificate's key</source>
      <translation>phrase secrète de la clé de notre certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} is far too large to be a certificate.</source>
      <translation>{file} est bien trop volumineux pour un certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The certificate expired on {day:%Y-%m-%d}.</source>
      <translation>Le certificat a expiré le {day:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>There is no key for this certificate.</source>
      <translation>Il n’y a pas de clé pour ce certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The keyring has no passphrase for the key of our certificate.</source>
      <translation>Le trousseau n’a pas de phrase secrète pour la clé de notre certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Name the file that whoever issued it sent you.</source>
      <translation>Indiquez le fichier que l’émetteur vous a envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The key of our certificate cannot be read.</source>
      <translation>La clé de notre certificat est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} cannot be written.</source>
      <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Ask for a new one; ours stays as it is.</source>
      <translation>Demandez-en un nouveau ; le nôtre reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</source>
      <translation>Indiquez aussi le fichier de sa clé privée. La clé n’est déjà ici que pour un certificat demandé ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>it is damaged</source>
      <translation>il est endommagé</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Our certificate in {file} cannot be read.</source>
      <translation>Notre certificat dans {file} est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</source>
      <translation>Il est conservé pour l’utilisateur et l’ordinateur qui l’ont créé ou importé : importez à nouveau le certificat, avec sa clé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Check its name, and that you may read it.</source>
      <translation>Vérifiez son nom, et que vous avez le droit de le lire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import the certificate again, with its key.</source>
      <translation>Importez à nouveau le certificat, avec sa clé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The request lies in {file}.</source>
      <translation>La demande se trouve dans {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import it again, with its key.</source>
      <translation>Importez-le à nouveau, avec sa clé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Make room on the disk, or make the folder writable for you.</source>
      <translation>Libérez de la place sur le disque, ou donnez-vous le droit d’écriture sur le dossier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>series {number:,} of {total:,}</source>
      <translation>série {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>object {number:,} of {total:,}</source>
      <translation>objet {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_inquiry.py" />
      <source>The node told only a part of what it has.</source>
      <translation>Le nœud n’a indiqué qu’une partie de ce qu’il a.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</source>
      <translation>{node} a indiqué le nombre d’objets, et non lesquels : ce qui arrive ne peut être contrôlé que par le nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</source>
      <translation>{node} a indiqué le nombre d’objets, et non, pour tous, lesquels : ce qui arrive ne peut être contrôlé que par le nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed</source>
      <translation>environ {size} sans compression</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen was not found on {node}.</source>
      <translation>Parmi les {chosen:,} éléments choisis, {number:,} est introuvable sur {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen were not found on {node}.</source>
      <translation>Parmi les {chosen:,} éléments choisis, {number:,} sont introuvables sur {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>without their pixels</source>
      <translation>sans leurs pixels</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>of unknown size</source>
      <translation>de taille inconnue</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed, and the size of {number:,} of them is not known</source>
      <translation>environ {size} sans compression, la taille de {number:,} d’entre eux étant inconnue</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>One new object is to be made of the {frames}.</source>
      <translation>Un nouvel objet doit être créé à partir de ceci : {frames}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to send{sized}.</source>
      <translation>{objects} à envoyer{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to fetch{sized}.</source>
      <translation>{objects} à récupérer{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</source>
      <translation>Déjà présents : {held:,} sur {all_objects} ; {objects} à récupérer{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>Only {destination} can tell what arrives there.</source>
      <translation>Seul {destination} peut dire ce qui y arrive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>What is held of the objects that it does not name is sent again, and not stored twice.</source>
      <translation>Ce qui est déjà présent parmi les objets qu’il ne nomme pas est renvoyé, et n’est pas stocké deux fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</source>
      <translation>Le disque n’a que {size} libres : à moins d’une arrivée sous forme compressée, la place ne suffit pas. Libérez-en, ou choisissez moins.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has {size} free.</source>
      <translation>Le disque a {size} libres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to send{sized}.</source>
      <translation>Déjà présents : {held:,} sur {all_objects} ; {objects} à envoyer{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>At least {objects} to fetch, {size}.</source>
      <translation>Au moins {objects} à récupérer, {size}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} named each of them, so that what arrives can be checked object by object.</source>
      <translation>{node} a nommé chacun d’eux : ce qui arrive peut être contrôlé objet par objet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} does not tell of everything how many objects there are: whether all come stays unverified.</source>
      <translation>{node} n’indique pas pour tout le nombre d’objets : leur arrivée complète reste non vérifiée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because the node book says so for {node}.</source>
      <translation>{method}, car le carnet de nœuds le prévoit pour {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Headers come by C-GET alone.</source>
      <translation>Les en-têtes n’arrivent que par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Nothing was chosen to retrieve.</source>
      <translation>Rien n’a été choisi à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Frames are retrieved of one object, in the composite model.</source>
      <translation>Les trames se récupèrent à partir d’un seul objet, dans le modèle composite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Relational retrieval needs it not: offer that {where}</source>
      <translation>La récupération relationnelle s’en passe : proposez-la {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Only C-MOVE can send instances to {destination}.</source>
      <translation>Seul C-MOVE peut envoyer des instances à {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</source>
      <translation>C-GET ne demande aucune connexion du nœud vers nous ; C-MOVE suit s’il n’est pas proposé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because you chose it.</source>
      <translation>{method}, car vous l’avez choisi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Objects without bulk data come by C-GET alone, and only here.</source>
      <translation>Les objets sans données volumineuses n’arrivent que par C-GET, et seulement ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET, although the node book says C-MOVE for {node}: headers come only so.</source>
      <translation>C-GET, bien que le carnet de nœuds indique C-MOVE pour {node} : les en-têtes n’arrivent qu’ainsi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{node} names no objects under these identifiers, and by this model each must be named.</source>
      <translation>{node} ne nomme aucun objet sous ces identifiants, et selon ce modèle chacun doit être nommé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Choose one object, and leave out the model or choose composite.</source>
      <translation>Choisissez un seul objet, et omettez le modèle ou choisissez composite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET brings instances here, not to {destination}.</source>
      <translation>C-GET apporte les instances ici, et non vers {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Leave out the other method or destination, or retrieve whole objects.</source>
      <translation>Omettez l’autre méthode ou destination, ou récupérez des objets entiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</source>
      <translation>Vérifiez les identifiants : il ne connaît peut-être rien de tel. S’il les connaît, choisissez des objets isolés, ou récupérez des objets entiers selon leur propre modèle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Use C-MOVE to send them to another AE.</source>
      <translation>Utilisez C-MOVE pour les envoyer à une autre AE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>transfer syntax not given</source>
      <translation>syntaxe de transfert non indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the image is compressed ({transfer_syntax}).</source>
      <translation>Pas d’aperçu : l’image est compressée ({transfer_syntax}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: bytes in big endian words are not drawn.</source>
      <translation>Pas d’aperçu : les octets en mots gros-boutistes ne sont pas affichés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file holds fewer pixels than its header says.</source>
      <translation>Pas d’aperçu : le fichier contient moins de pixels que son en-tête n’en annonce.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is no image.</source>
      <translation>Ce n’est pas une image.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the pixel data come in fragments.</source>
      <translation>Pas d’aperçu : les données de pixels sont fragmentées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {photometric} images are not drawn.</source>
      <translation>Pas d’aperçu : les images {photometric} ne sont pas affichées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: images of {bits} bits a sample are not drawn.</source>
      <translation>Pas d’aperçu : les images à {bits} bits par échantillon ne sont pas affichées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the header contradicts itself.</source>
      <translation>Pas d’aperçu : l’en-tête se contredit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file ends within the image.</source>
      <translation>Pas d’aperçu : le fichier s’arrête au milieu de l’image.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is not a DICOM file.</source>
      <translation>Ce n’est pas un fichier DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation>Le fichier est illisible : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be understood ({fault}).</source>
      <translation>Le fichier ne peut pas être interprété ({fault}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {keyword} is missing.</source>
      <translation>Pas d’aperçu : {keyword} manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>unnamed</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/progress.py" />
      <source>{activity} over {number} associations</source>
      <translation>{activity} sur {number} associations</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>{file} is no receipt that can be used.</source>
      <translation>{file} n’est pas un bordereau utilisable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Job {number} has not ended.</source>
      <translation>La tâche {number} n’est pas terminée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Of job {number} too little was kept for a receipt.</source>
      <translation>Trop peu d’éléments ont été conservés de la tâche {number} pour un bordereau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is far too large for one.</source>
      <translation>Il est bien trop volumineux pour en être un.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is another kind of file.</source>
      <translation>C’est un autre type de fichier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A newer version of qrstation wrote it, in format {version}.</source>
      <translation>Il a été écrit par une version plus récente de qrstation, au format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Its checksum does not fit: something in it was changed after it was written.</source>
      <translation>Sa somme de contrôle ne correspond pas : quelque chose y a été modifié après son écriture.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</source>
      <translation>Utilisez le bordereau tel qu’il a été enregistré, ou écrivez-le à nouveau avec qrstation jobs receipt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A receipt is written of a retrieval that ended.</source>
      <translation>Un bordereau s’établit pour une récupération terminée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</source>
      <translation>Récupérez de nouveau la même chose : ce qui est présent n’est pas récupéré deux fois, et le bordereau contient le tout.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>The receipt cannot be written to {file}.</source>
      <translation>Le bordereau ne peut pas être écrit dans {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is no whole JSON file: it may be cut off or damaged.</source>
      <translation>Ce n’est pas un fichier JSON complet : il est peut-être tronqué ou endommagé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It was cancelled before the node had said what there is.</source>
      <translation>Elle a été annulée avant que le nœud ait indiqué ce qui existe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It ended before the node was asked, or an older version of qrstation ran it.</source>
      <translation>Elle s’est terminée avant que le nœud soit interrogé, ou une version plus ancienne de qrstation l’a exécutée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Choose another folder, or make this one writable for you.</source>
      <translation>Choisissez un autre dossier, ou donnez-vous le droit d’écriture sur celui-ci.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Callers are to show a certificate, but no file says which, so nothing is received.</source>
      <translation>Les appelants doivent présenter un certificat, mais aucun fichier n’indique lequel : rien n’est reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>TLS is switched on, but there is no certificate of ours, so nothing is received.</source>
      <translation>TLS est activé, mais nous n’avons pas de certificat : rien n’est reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</source>
      <translation>Indiquez le fichier de leurs certificats dans les paramètres, sous TLS, ou par : qrstation settings set receiver_tls_callers FILE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>{reason} So nothing is received.</source>
      <translation>{reason} Rien n’est donc reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Request or import one in the settings, under TLS, or by: qrstation certificate</source>
      <translation>Demandez-en ou importez-en un dans les paramètres, sous TLS, ou par : qrstation certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>Asked a second time for {objects}, {node} sent {came:,}.</source>
      <translation>À une seconde demande portant sur {objects}, {node} en a envoyé {came:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE because {node} answered the C-GET with {status}.</source>
      <translation>C-MOVE, car {node} a répondu au C-GET par {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>asking what there is</source>
      <translation>recherche de ce qui existe</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>receiving from {node} by C-GET</source>
      <translation>réception depuis {node} par C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE in its place failed, too: {reason}</source>
      <translation>C-MOVE à sa place a échoué aussi : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>That failed, too: {reason}</source>
      <translation>Cela a échoué aussi : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for {node} to send by C-MOVE</source>
      <translation>attente de l’envoi de {node} par C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} does not send by C-GET.</source>
      <translation>C-MOVE pour ce que {node} n’envoie pas par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} did not send by C-GET.</source>
      <translation>C-MOVE pour ce que {node} n’a pas envoyé par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for late arrivals</source>
      <translation>attente d’arrivées tardives</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>{activity}; it takes no more</source>
      <translation>{activity} ; il n’en accepte pas plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</source>
      <translation>{modality} : {node} s’est arrêté à {number:,}, et demander en parties n’a rien apporté de plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</source>
      <translation>{modality} : {number:,} est un nombre auquel {node} s’arrête peut-être, et demander en parties n’a rien apporté de plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} and a time are here.</source>
      <translation>{modality} : tout ce qui porte une date depuis {year} et une heure est ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} are here.</source>
      <translation>{modality} : tout ce qui porte une date depuis {year} est ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} and a time are here.</source>
      <translation>Tout ce qui porte une date depuis {year} et une heure est ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} are here.</source>
      <translation>Tout ce qui porte une date depuis {year} est ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} des résultats n’ont pas de Study Date : ceux-là ne peuvent pas tous être demandés en parties, il peut donc y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} des résultats n’ont pas de Study Time : ceux-là ne peuvent pas tous être demandés en parties, il peut donc y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} des résultats n’étaient dans aucune partie : ceux-là ne peuvent pas tous être demandés en parties, il peut donc y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}; and {number} more</source>
      <translation>{parts} ; et {number} autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: {node} did not tell all, and this cannot be divided any further.</source>
      <translation>{parts} : {node} n’a pas tout indiqué, et aucune division supplémentaire n’est possible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: asked for by modality, so a modality unheard of would be missing.</source>
      <translation>{parts} : demandé par modalité ; une modalité inconnue manquerait donc.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</source>
      <translation>{node} indique la même chose quel que soit le critère demandé ({keys}) : la recherche ne peut pas être divisée ainsi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} went on breaking off and told nothing new, so no more was asked.</source>
      <translation>{node} a continué à s’interrompre sans rien indiquer de nouveau : la recherche s’est arrêtée là.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</source>
      <translation>{node} ne répond que pour de courtes périodes : les jours avant 1970 et après demain n’ont pas été demandés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot keep the {secret}.</source>
      <translation>Conservation impossible dans le trousseau : {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot read the {secret}.</source>
      <translation>Lecture impossible dans le trousseau : {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot remove the {secret}.</source>
      <translation>Suppression impossible dans le trousseau : {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>passcode for {account}</source>
      <translation>code d’accès de {account}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>No passcode is kept for {account}.</source>
      <translation>Aucun code d’accès n’est conservé pour {account}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Give it in the node's settings, or by: {command}</source>
      <translation>Indiquez-le dans les paramètres du nœud, ou par : {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</source>
      <translation>Déverrouillez le trousseau de votre session. S’il n’y en a pas, comme sur un serveur, démarrez-en un tel que GNOME Keyring ou KWallet, ou indiquez un autre backend du keyring de Python dans PYTHON_KEYRING_BACKEND.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} files</source>
      <translation>
        <numerusform>{number} fichier</numerusform>
        <numerusform>{number} fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} problems</source>
      <translation>
        <numerusform>{number} problème</numerusform>
        <numerusform>{number} problèmes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{number} further requests were not sent.</source>
      <translation>
        <numerusform>{number} autre demande n’a pas été envoyée.</numerusform>
        <numerusform>{number} autres demandes n’ont pas été envoyées.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>The last request failed twice in succession.</source>
      <translation>La dernière demande a échoué deux fois de suite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>A request failed twice in succession.</source>
      <translation>Une demande a échoué deux fois de suite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{node} took {taken} of {number} associations: {reason}</source>
      <translation>{node} a accepté {taken} associations sur {number} : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>An association was lost, and another took over its part: {reason}</source>
      <translation>Une association a été perdue, et une autre a repris sa part : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>the whole search</source>
      <translation>la recherche entière</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>up to {last}</source>
      <translation>jusqu’au {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/standing.py" />
      <source>stopping</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>The support bundle cannot be written to {file}.</source>
      <translation>Le dossier d’assistance ne peut pas être écrit dans {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>Name another file.</source>
      <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>{node} is to be shown our own certificate, and there is none.</source>
      <translation>Notre propre certificat doit être présenté à {node}, et il n’y en a pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</source>
      <translation>Il ne contient aucun certificat PEM (texte commençant par -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>The authority's certificate for {node} cannot be read from {file}.</source>
      <translation>Le certificat de l’autorité pour {node} ne peut pas être lu dans {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</source>
      <translation>Créez-le ou importez-le d’abord (qrstation certificate), ou omettez-le dans les paramètres TLS du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Our own certificate, or its key, cannot be used.</source>
      <translation>Notre propre certificat, ou sa clé, est inutilisable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Name another file in the node's TLS settings.</source>
      <translation>Indiquez un autre fichier dans les paramètres TLS du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} reported that sending failed.</source>
      <translation>{node} a signalé un échec de l’envoi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} does not send {sop_class} by C-GET.</source>
      <translation>{node} n’envoie pas {sop_class} par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>The association was lost at this object, also when it was asked for alone: {reason}</source>
      <translation>L’association a été perdue à cet objet, même quand il a été demandé seul : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>Not sent by {node}.</source>
      <translation>Non envoyé par {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} answered with {status}.</source>
      <translation>{node} a répondu par {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} object is here and safe</source>
      <translation>Objet présent ici et en sécurité : {here:,} sur {expected:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} objects are here and safe</source>
      <translation>Objets présents ici et en sécurité : {here:,} sur {expected:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number} objects are here and safe</source>
      <translation>
        <numerusform>{number} objet présent ici et en sécurité</numerusform>
        <numerusform>{number} objets présents ici et en sécurité</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it has no {entities}.</source>
      <translation>{node} indique ne pas avoir : {entities}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>patient of that Patient ID</source>
      <translation>patient ayant cet ID patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came and could not be kept.</source>
      <translation>Arrivé sans pouvoir être conservé : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing of what it was asked for.</source>
      <translation>{node} n’a rien envoyé de ce qui lui était demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Meanwhile, at our receiver: {told}</source>
      <translation>Pendant ce temps, à notre récepteur : {told}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It says that {objects} could not be sent, and not which.</source>
      <translation>Il indique, sans préciser lesquels, n’avoir pas pu envoyer {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came with other bytes than the copy held: both are kept.</source>
      <translation>Octets différents de la copie présente pour {objects} : les deux versions sont conservées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came that nobody asked for: stored as well.</source>
      <translation>Arrivé sans être demandé : {objects}, stocké également.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came by another transfer, or through another qrstation that uses the same archive.</source>
      <translation>Arrivé par un autre transfert, ou par un autre qrstation utilisant la même archive : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Everything was held already.</source>
      <translation>Tout était déjà présent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success.</source>
      <translation>{node} n’a rien envoyé et parle de succès.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success: it may know nothing under these identifiers.</source>
      <translation>{node} n’a rien envoyé et parle de succès : il ne connaît peut-être rien sous ces identifiants.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</source>
      <translation>{node} parle de succès, mais indique avoir envoyé à {destination} {sent:,} objets, pour {objects} à envoyer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It may not know the AE title {destination}, or have another IP address or port for it.</source>
      <translation>Il ne connaît peut-être pas l’AE Title {destination}, ou a pour lui une autre adresse IP ou un autre port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} had been sent before, and not again.</source>
      <translation>Déjà envoyé auparavant, et pas une nouvelle fois : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Only {destination} can tell what arrived.</source>
      <translation>Seul {destination} peut dire ce qui est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number:,} more of what was asked for</source>
      <translation>{number:,} autres éléments demandés</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Came, and is not on the disk any more: {objects}.</source>
      <translation>Reçu, et n’est plus sur le disque : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} counts {objects} as sent, but {arrived:,} arrived.</source>
      <translation>{node} compte {objects} comme envoi, mais le nombre d’arrivées est {arrived:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>The association was lost again and again at {entities}: {fault}</source>
      <translation>L’association a été perdue à plusieurs reprises à {entities} : {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects} to {destination}.</source>
      <translation>{node} indique avoir envoyé {objects} à {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Stopped, because the disk is full.</source>
      <translation>Arrêté, car le disque est plein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came; {node} does not tell how many there should be.</source>
      <translation>Arrivé : {objects} ; {node} n’indique pas combien il devrait y en avoir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>, no </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects}, but nothing reached us.</source>
      <translation>{node} indique avoir envoyé {objects}, mais rien ne nous est parvenu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the IP address and port that it has for our AE title, and the firewall.</source>
      <translation>Vérifiez l’adresse IP et le port qu’il a pour notre AE Title, ainsi que le pare-feu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</source>
      <translation>Rien ne nous est parvenu : il ne connaît peut-être pas notre AE Title, ou a pour lui une autre adresse IP ou un autre port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It does not know the AE title {destination}.</source>
      <translation>Il ne connaît pas l’AE Title {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the identifiers.</source>
      <translation>Vérifiez les identifiants.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Connection doctor: {conclusion}</source>
      <translation>Diagnostic de connexion : {conclusion}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Looking up a list failed.</source>
      <translation>La recherche d’une liste a échoué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Asking for patient information failed.</source>
      <translation>La demande d’informations patient a échoué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Probe failed.</source>
      <translation>Le sondage a échoué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Retrieval failed.</source>
      <translation>La récupération a échoué.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Search failed. {fault}</source>
      <translation>La recherche a échoué. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It may have kept others out: nothing is received until you looked through the settings and changed one.</source>
      <translation>Ils fermaient peut-être l’accès à d’autres : rien n’est reçu tant que vous n’avez pas parcouru les paramètres et modifié l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive was switched off: switch it on again there.</source>
      <translation>La réception a été désactivée : réactivez-la à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</source>
      <translation>Avec les paramètres tels qu’ils sont maintenant enregistrés, l’accès est rouvert à d’autres : {tls}, et {who} peut {may}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>settings file</source>
      <translation>fichier des paramètres</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It needs its whole path.</source>
      <translation>Son chemin complet est nécessaire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Choose at least one component group of names, and each once.</source>
      <translation>Choisissez au moins un groupe de composants des noms, et chacun une seule fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>callers have to speak TLS</source>
      <translation>les appelants doivent utiliser TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>TLS is off</source>
      <translation>TLS est désactivé</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send, search and fetch</source>
      <translation>envoyer, rechercher et récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send</source>
      <translation>envoyer</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>only a node of the node book or a caller in the list</source>
      <translation>seul un nœud du carnet de nœuds ou un appelant de la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>{host!r} is no IP address; 0.0.0.0 listens on all of them.</source>
      <translation>{host!r} n’est pas une adresse IP ; 0.0.0.0 écoute sur toutes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive is off: the window receives nothing.</source>
      <translation>La réception est désactivée : la fenêtre ne reçoit rien.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be opened</source>
      <translation>être ouverte</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be verified</source>
      <translation>être vérifiée</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be measured</source>
      <translation>être mesurée</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be looked through</source>
      <translation>être parcourue</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>audit trail</source>
      <translation>piste d’audit</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</source>
      <translation>La piste d’audit était endommagée et a été recommencée ; l’ancienne est conservée sous {kept}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It is not in the archive.</source>
      <translation>Il n’est pas dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>Its data set is not the one that the receipt speaks of.</source>
      <translation>Son jeu de données n’est pas celui dont parle le bordereau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>Lecture impossible : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is damaged.</source>
      <translation>Base endommagée : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be used.</source>
      <translation>Base inutilisable : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Damage was found when it was last used.</source>
      <translation>Des dommages ont été constatés lors de la dernière utilisation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be kept in this folder.</source>
      <translation>Conservation impossible dans ce dossier : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} was made by a newer version of qrstation.</source>
      <translation>Base créée par une version plus récente de qrstation : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Its tables are not those that were made.</source>
      <translation>Ses tables ne sont pas celles qui ont été créées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} has been closed.</source>
      <translation>Base fermée : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</source>
      <translation>Réessayez. Si les dommages persistent, redémarrez le programme : il en crée une nouvelle et conserve l’ancienne.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is in use by another program.</source>
      <translation>Base utilisée par un autre programme : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The disk that the {schema} lies on is full: nothing already received was affected.</source>
      <translation>Disque plein à l’emplacement de la base ({schema}) : rien de ce qui était déjà reçu n’a été touché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Vérifiez le disque et les permissions du dossier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path}: the file system does not allow a write-ahead log.</source>
      <translation>{path} : le système de fichiers n’admet pas de journal à écriture anticipée (WAL).</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Keep the program's data on a local disk.</source>
      <translation>Gardez les données du programme sur un disque local.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path} has version {version}; this program knows {known}.</source>
      <translation>{path} a la version {version} ; ce programme connaît {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Update qrstation, or choose another home folder.</source>
      <translation>Mettez qrstation à jour, ou choisissez un autre dossier de base.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>It holds what is no text.</source>
      <translation>Elle contient ce qui n’est pas du texte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be opened.</source>
      <translation>Ouverture impossible : {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again when the other program has finished.</source>
      <translation>Réessayez lorsque l’autre programme aura terminé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Free some space, then start the transfer again.</source>
      <translation>Libérez de la place, puis relancez le transfert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check that the folder exists and may be written to.</source>
      <translation>Vérifiez que le dossier existe et qu’il est possible d’y écrire.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>The damaged index cannot be put aside.</source>
      <translation>L’index endommagé ne peut pas être mis de côté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>Close other programs.</source>
      <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>record of dose retrievals</source>
      <translation>registre des récupérations de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</source>
      <translation>Le registre des récupérations de dose était endommagé et a été recommencé ; l’ancien est conservé sous {kept}. Ce qui a été récupéré puis supprimé d’ici peut être récupéré une nouvelle fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</source>
      <translation>{lost} fichiers sur {asked} n’ont pas pu être exportés : disparus de l’archive, ou endommagés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>The first one: {file}.</source>
      <translation>Le premier : {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>Verify the archive to see which are concerned, then fetch them again. The others were exported.</source>
      <translation>Vérifiez l’archive pour voir lesquels sont concernés, puis récupérez-les à nouveau. Les autres ont été exportés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>copy files to the export folder</source>
      <translation>copier des fichiers vers le dossier d’export</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>writing</source>
      <translation>écriture</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}.</source>
      <translation>L’archive n’a pas pu {doing}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The disk of the archive is full: nothing already received was affected.</source>
      <translation>Le disque de l’archive est plein : rien de ce qui était déjà reçu n’a été touché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: {tried} is not allowed there.</source>
      <translation>L’archive n’a pas pu {doing} : {tried}, opération non autorisée à cet endroit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: the path is longer than Windows takes.</source>
      <translation>L’archive n’a pas pu {doing} : le chemin est trop long pour Windows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: a file is where a folder should be.</source>
      <translation>L’archive n’a pas pu {doing} : un fichier se trouve là où il faudrait un dossier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: its folder is gone.</source>
      <translation>L’archive n’a pas pu {doing} : son dossier a disparu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the disk.</source>
      <translation>Vérifiez le disque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Free some space, then start the transfer again; what is held is not fetched twice.</source>
      <translation>Libérez de la place, puis relancez le transfert ; ce qui est présent n’est pas récupéré deux fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the permissions of the folder, or choose another one in the settings.</source>
      <translation>Vérifiez les permissions du dossier, ou choisissez-en un autre dans les paramètres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</source>
      <translation>Choisissez dans les paramètres un dossier d’archive au chemin plus court, ou faites activer les chemins longs sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Move that file out of the archive's folder.</source>
      <translation>Déplacez ce fichier hors du dossier de l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check that the disk is connected and the folder where it was.</source>
      <translation>Vérifiez que le disque est connecté et que le dossier est à sa place.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>store an instance</source>
      <translation>stocker une instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/flushing.py" />
      <source>flush what was received</source>
      <translation>écrire sur le disque ce qui a été reçu</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is empty.</source>
      <translation>Le dossier de l’archive {directory} est vide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is gone.</source>
      <translation>Le dossier de l’archive {directory} a disparu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The index says that it holds {instances}: {index}.</source>
      <translation>L’index indique qu’il contient {instances} : {index}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</source>
      <translation>Connectez le disque ou le lecteur réseau où il se trouve, ou choisissez le bon dossier dans les paramètres. Si les images ont été supprimées volontairement, supprimez le fichier {index} pour repartir à neuf.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/store/folders.py" />
      <source>{number} instances</source>
      <translation>
        <numerusform>{number} instance</numerusform>
        <numerusform>{number} instances</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>Its data set is not the one that was received.</source>
      <translation>Son jeu de données n’est pas celui qui a été reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is gone.</source>
      <translation>Le fichier a disparu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is cut off: {where}.</source>
      <translation>Le fichier est tronqué : {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The link leads out of the folder that is imported.</source>
      <translation>Le lien mène hors du dossier importé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>This is no file.</source>
      <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read.</source>
      <translation>Le fichier est illisible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Copy it once more from where it came, or fetch the instance anew.</source>
      <translation>Copiez-le à nouveau depuis sa source, ou récupérez l’instance à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>{path} leads to {target}.</source>
      <translation>{path} mène à {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Import the file that it leads to, if you want that.</source>
      <translation>Importez le fichier auquel il mène, si c’est ce que vous voulez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read to its end.</source>
      <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>prepare its folder for what is received</source>
      <translation>préparer son dossier pour ce qui est reçu</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>tidy up</source>
      <translation>faire le ménage</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The disk reported an error while it was written: it may not be whole.</source>
      <translation>Le disque a signalé une erreur pendant son écriture : il est peut-être incomplet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Its data set was no longer the one that was received, and gave way to the object that arrived again.</source>
      <translation>Son jeu de données n’était plus celui qui avait été reçu ; il a cédé la place à l’objet arrivé de nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It could not be read, and gave way to the object that arrived again.</source>
      <translation>Il était illisible et a cédé la place à l’objet arrivé de nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It was no longer as long as what was received, and gave way to an object that arrived.</source>
      <translation>Il n’avait plus la longueur reçue et a cédé la place à un objet qui est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Two different instances claim the same name in the archive.</source>
      <translation>Deux instances différentes revendiquent le même nom dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The data set is another instance than was announced: its {name} differs.</source>
      <translation>Le jeu de données est une autre instance que celle annoncée : {name} diffère.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Announced {announced}, found {found}.</source>
      <translation>Annoncé : {announced}, trouvé : {found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Ask the vendor of the sending system to mend it.</source>
      <translation>Demandez au fournisseur du système émetteur de corriger le problème.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The program ended in the middle of it; it goes on with what is missing.</source>
      <translation>Le programme s’est terminé au milieu de la tâche ; elle continue avec ce qui manque.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>list of transfers</source>
      <translation>liste des transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>keep the list of transfers</source>
      <translation>tenir la liste des transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</source>
      <translation>La liste des transferts était endommagée et a été recommencée ; l’ancienne est conservée sous {kept}. Ce qui était arrivé est toujours dans l’archive ; ce qui était en attente doit être demandé à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The instance has no {name}.</source>
      <translation>L’instance n’a pas de {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} has {length} characters; a UID has at most {most}.</source>
      <translation>{name} comporte {length} caractères ; un UID en a au plus {most}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} is no UID.</source>
      <translation>{name} n’est pas un UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</source>
      <translation>Demandez au fournisseur du système émetteur de corriger le problème : l’instance ne peut pas être classée sans un UID valide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/part10.py" />
      <source>This is no DICOM file.</source>
      <translation>Ce n’est pas un fichier DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>It may not be whole.</source>
      <translation>Il est peut-être incomplet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>be exported</source>
      <translation>être exportée</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>delete a file</source>
      <translation>supprimer un fichier</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The damaged index says that another data set was received.</source>
      <translation>L’index endommagé indique qu’un autre jeu de données a été reçu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The program or the computer stopped before it was safe on the disk: it may not be whole.</source>
      <translation>Le programme ou l’ordinateur s’est arrêté avant qu’il soit en sécurité sur le disque : il est peut-être incomplet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It is not in the index: rebuild the index to see it.</source>
      <translation>Il n’est pas dans l’index : reconstruisez l’index pour le voir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>put a file aside</source>
      <translation>mettre un fichier de côté</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It holds another instance than its name says.</source>
      <translation>Il contient une autre instance que celle qu’indique son nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It can no longer be read as what was received.</source>
      <translation>Il n’est plus lisible sous la forme reçue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It has another length than received.</source>
      <translation>Sa longueur diffère de celle reçue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/saved_runs.py" />
      <source>The program ended in the middle of it.</source>
      <translation>Le programme s’est terminé au milieu de l’exécution.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/schema.py" />
      <source>index of the archive</source>
      <translation>index de l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Exporting {progress}</source>
      <translation>Exportation : {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Importing {progress}</source>
      <translation>Importation : {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Removing {progress}</source>
      <translation>Suppression : {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Verifying {progress}</source>
      <translation>Vérification : {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</source>
      <translation>Fichiers arrivés avec le SOP Instance UID d’un autre et d’autres octets ; les deux sont conservés : cliquez pour les lister.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were received and are gone. Click to verify the files and list them.</source>
      <translation>Fichiers reçus puis disparus. Cliquez pour vérifier les fichiers et les lister.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were put aside, for they may not be whole. Click to list them.</source>
      <translation>Fichiers mis de côté, car peut-être incomplets. Cliquez pour les lister.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stopping…</source>
      <translation>Arrêt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} conflicts</source>
      <translation>
        <numerusform>{number} conflit</numerusform>
        <numerusform>{number} conflits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} missing files</source>
      <translation>
        <numerusform>{number} fichier manquant</numerusform>
        <numerusform>{number} fichiers manquants</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{count:,} in quarantine</source>
      <translation>{count:,} en quarantaine</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder on this disk</source>
      <translation>Dossier sur ce disque</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>On disk</source>
      <translation>Sur le disque</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Stored as</source>
      <translation>Stocké en</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export {selection} to a folder</source>
      <translation>Exporter vers un dossier : {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import DICOM files</source>
      <translation>Importer des fichiers DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder of DICOM files</source>
      <translation>Importer un dossier de fichiers DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Files…</source>
      <translation>Fichiers…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Verify files</source>
      <translation>Vérifier les fichiers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>More has arrived: refresh</source>
      <translation>Nouveautés arrivées : actualiser</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>The files are deleted from this disk. This cannot be undone.</source>
      <translation>Les fichiers sont supprimés de ce disque. Cette opération est irréversible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing came.</source>
      <translation>Rien n’est arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>What went wrong stands above.</source>
      <translation>La cause est indiquée ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing held matches.</source>
      <translation>Rien de présent ne correspond.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Only what was asked for is shown.</source>
      <translation>Seul ce qui a été demandé est affiché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Search again</source>
      <translation>Rechercher à nouveau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Show everything</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Go to Search</source>
      <translation>Aller à Recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder…</source>
      <translation>Importer un dossier…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Accept missing files</source>
      <translation>Accepter les fichiers manquants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Export the files in quarantine to a folder</source>
      <translation>Exporter vers un dossier les fichiers en quarantaine</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Remove {files} from the quarantine?</source>
      <translation>Supprimer de la quarantaine : {files} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>They are deleted from this disk. This cannot be undone.</source>
      <translation>La suppression s’effectue sur ce disque. Cette opération est irréversible.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt…</source>
      <translation>Vérifier un bordereau…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt</source>
      <translation>Vérifier un bordereau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Any date</source>
      <translation>Toutes dates</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 365 days</source>
      <translation>365 derniers jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient name</source>
      <translation>Nom du patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a name; * and ? stand for any letters</source>
      <translation>Une partie du nom ; * et ? remplacent des lettres quelconques</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a patient ID; * and ? stand for any signs</source>
      <translation>Une partie de l’ID patient ; * et ? remplacent des signes quelconques</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a study description</source>
      <translation>Une partie de la description de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Study date</source>
      <translation>Date de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What the list starts with</source>
      <translation>Point de départ de la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What is held</source>
      <translation>Ce qui est présent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Whole objects, or what was retrieved without bulk data</source>
      <translation>Objets entiers, ou ce qui a été récupéré sans données volumineuses</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Studies</source>
      <translation>Études</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Objects</source>
      <translation>Objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Headers only</source>
      <translation>En-têtes seuls</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Contents</source>
      <translation>Contenu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file came cut off, or otherwise than its transfer syntax says</source>
      <translation>fichier reçu tronqué, ou autrement que ne le dit sa syntaxe de transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files came cut off, or otherwise than their transfer syntax says</source>
      <translation>fichiers reçus tronqués, ou autrement que ne le dit leur syntaxe de transfert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files came cut off, or otherwise than their transfer syntax says</source>
      <translation>
        <numerusform>{number} fichier reçu tronqué, ou autrement que ne le dit sa syntaxe de transfert</numerusform>
        <numerusform>{number} fichiers reçus tronqués, ou autrement que ne le dit leur syntaxe de transfert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file could not be used</source>
      <translation>fichier inutilisable</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files could not be used</source>
      <translation>fichiers inutilisables</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files could not be used</source>
      <translation>
        <numerusform>{number} fichier inutilisable</numerusform>
        <numerusform>{number} fichiers inutilisables</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object exported</source>
      <translation>objet exporté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects exported</source>
      <translation>objets exportés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects exported</source>
      <translation>
        <numerusform>{number} objet exporté</numerusform>
        <numerusform>{number} objets exportés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object imported</source>
      <translation>objet importé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects imported</source>
      <translation>objets importés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects imported</source>
      <translation>
        <numerusform>{number} objet importé</numerusform>
        <numerusform>{number} objets importés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object removed</source>
      <translation>objet supprimé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects removed</source>
      <translation>objets supprimés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects removed</source>
      <translation>
        <numerusform>{number} objet supprimé</numerusform>
        <numerusform>{number} objets supprimés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object verified</source>
      <translation>objet vérifié</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects verified</source>
      <translation>objets vérifiés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects verified</source>
      <translation>
        <numerusform>{number} objet vérifié</numerusform>
        <numerusform>{number} objets vérifiés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing file taken off the list</source>
      <translation>fichier manquant retiré de la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing files taken off the list</source>
      <translation>fichiers manquants retirés de la liste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} missing files taken off the list</source>
      <translation>
        <numerusform>{number} fichier manquant retiré de la liste</numerusform>
        <numerusform>{number} fichiers manquants retirés de la liste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file was not taken in</source>
      <translation>fichier non repris</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files were not taken in</source>
      <translation>fichiers non repris</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files were not taken in</source>
      <translation>
        <numerusform>{number} fichier non repris</numerusform>
        <numerusform>{number} fichiers non repris</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file is not as it should be</source>
      <translation>fichier non conforme</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files are not as they should be</source>
      <translation>fichiers non conformes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files are not as they should be</source>
      <translation>
        <numerusform>{number} fichier non conforme</numerusform>
        <numerusform>{number} fichiers non conformes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} with {objects} from the archive?</source>
      <translation>Supprimer de l’archive {selection}, soit {objects} ?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files in quarantine: put aside because they may not be whole</source>
      <translation>
        <numerusform>{number} fichier en quarantaine : mis de côté, car peut-être incomplet</numerusform>
        <numerusform>{number} fichiers en quarantaine : mis de côté, car peut-être incomplets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{selection} of {patient}</source>
      <translation>{selection} de {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} from the archive?</source>
      <translation>Supprimer de l’archive {selection} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing is held here yet.</source>
      <translation>Rien n’est encore présent ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve something from a node, import files, or drop them here.</source>
      <translation>Récupérez quelque chose depuis un nœud, importez des fichiers, ou déposez-les ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_exported} to {folder}</source>
      <translation>{objects_exported} vers {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{count} beside another one with the same SOP Instance UID and other bytes</source>
      <translation>dont {count} à côté d’un autre de même SOP Instance UID et d’autres octets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</source>
      <translation>L’index de l’archive était endommagé et a été reconstruit à partir des fichiers ; l’ancien est conservé sous {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</source>
      <translation>Une récupération interrompue a laissé {files} dans le doute : mis à l’écart, à récupérer de nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</source>
      <translation>{files_are_gone}. Vérifiez les fichiers sur la page Archive pour voir lesquels, puis récupérez-les à nouveau.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} more files</source>
      <translation>
        <numerusform>{number} autre fichier</numerusform>
        <numerusform>{number} autres fichiers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{path}, and {more_files}</source>
      <translation>{path}, et {more_files}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The archive could not read {files}: {reason}</source>
      <translation>L’archive n’a pas pu lire {files} : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>No headers are held here yet.</source>
      <translation>Aucun en-tête n’est encore présent ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</source>
      <translation>« Récupérer les en-têtes seuls » se trouve dans le menu d’une ligne sur la page Recherche, lorsque son nœud le propose.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_verified}: all files are as they were received</source>
      <translation>{objects_verified} : tous les fichiers sont tels qu’ils ont été reçus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects} held with different bytes under the same SOP Instance UID.</source>
      <translation>Même SOP Instance UID, octets différents : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing was overwritten: compare the files to see which is right.</source>
      <translation>Rien n’a été écrasé : comparez les fichiers pour voir lequel est le bon.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve the objects again; then these files can be removed.</source>
      <translation>Récupérez à nouveau les objets ; ces fichiers pourront alors être supprimés.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files of the archive are gone</source>
      <translation>
        <numerusform>{number} fichier de l’archive a disparu</numerusform>
        <numerusform>{number} fichiers de l’archive ont disparu</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</source>
      <translation>Récupérez à nouveau ce qui manque ou a été modifié : cela ne compte pas comme présent, et cède la place à ce qui arrive.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>{number} objects were held already</source>
      <translation>
        <numerusform>{number} objet était déjà présent</numerusform>
        <numerusform>{number} objets étaient déjà présents</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Nothing of this is held any more.</source>
      <translation>Plus rien de cela n’est présent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Search again.</source>
      <translation>Recherchez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>{records} saved: {file}</source>
      <translation>Enregistré, {records} : {file}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>There is nothing to save.</source>
      <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
      <translation>Listes (*.csv *.tsv *.txt *.xlsx *.xlsm);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</source>
      <translation>Un fichier CSV ou un classeur Excel avec des numéros d’accession, des ID patient avec des dates, ou des UID, à raison d’une ligne pour chacun.
Choisissez-le, ou déposez-le ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieve from a list</source>
      <translation>Récupérer à partir d’une liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Choose a list…</source>
      <translation>&amp;Choisir une liste…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Node</source>
      <translation>Nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Progress of the look-up</source>
      <translation>Progression de la recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list</source>
      <translation>Choisir une liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Reading {file}…</source>
      <translation>Lecture de {file}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asking {node}…</source>
      <translation>Interrogation de {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Comma-separated values (*.csv);;JSON (*.json)</source>
      <translation>Valeurs séparées par des virgules (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Retrieve {selection}</source>
      <translation>&amp;Récupérer {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asks the node for each row; nothing is retrieved yet</source>
      <translation>Interroge le nœud pour chaque ligne ; rien n’est encore récupéré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Back to the list</source>
      <translation>Re&amp;tour à la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Save report…</source>
      <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Puts what is ticked into the queue, as one transfer</source>
      <translation>Met en file d’attente ce qui est coché, en un seul transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>S&amp;heet</source>
      <translation>&amp;Feuille</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieving {selection}: the page Transfers shows how it goes.</source>
      <translation>Récupération en cours : {selection}. La page Transferts montre son avancement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>{done:,} of {total:,} rows…</source>
      <translation>{done:,} lignes sur {total:,}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report is in {path}.</source>
      <translation>Le rapport est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list…</source>
      <translation>Choisir une liste…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Which studies do you want?</source>
      <translation>Quelles études voulez-vous ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>There is no node to ask.</source>
      <translation>Il n’y a pas de nœud à interroger.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Add one with + Node.</source>
      <translation>Ajoutez-en un avec + Nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Look up</source>
      <translation>Rec&amp;hercher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report would replace the list.</source>
      <translation>Le rapport remplacerait la liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The list could not be read, because qrstation itself failed.</source>
      <translation>La liste n’a pas pu être lue, à cause d’une erreur dans qrstation même.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Node</source>
      <translation>&amp;Nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Nothing came, because qrstation itself failed.</source>
      <translation>Rien n’est arrivé, à cause d’une erreur dans qrstation même.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>as the list shows it</source>
      <translation>comme dans la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>day first</source>
      <translation>jour d’abord</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>month first</source>
      <translation>mois d’abord</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>What {column} holds</source>
      <translation>Contenu de {column}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>not used</source>
      <translation>non utilisée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days off</source>
      <translation>Écart en jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days that a study may lie before or after its date</source>
      <translation>Nombre de jours dont une étude peut précéder ou suivre sa date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates such as 03/04/2026</source>
      <translation>Dates telles que 03/04/2026</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one row</source>
      <translation>Études par ligne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>A row that matches more is left for you to decide</source>
      <translation>Une ligne qui en trouve davantage est laissée à votre décision</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} rows can be asked for</source>
      <translation>
        <numerusform>{number} ligne à demander</numerusform>
        <numerusform>{number} lignes à demander</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>First rows of the list</source>
      <translation>Premières lignes de la liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>&amp;Days off, at most</source>
      <translation>&amp;Jours d’écart, au plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates like 03/0&amp;4/2026</source>
      <translation>Dates telles que 03/0&amp;4/2026</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} ask for the same as another</source>
      <translation>
        <numerusform>{number} demande la même chose qu’une autre</numerusform>
        <numerusform>{number} demandent la même chose qu’une autre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} cannot be read and are left out</source>
      <translation>
        <numerusform>{number} est illisible et laissée de côté</numerusform>
        <numerusform>{number} sont illisibles et laissées de côté</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one &amp;row, at most</source>
      <translation>Études par &amp;ligne, au plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>Is read as</source>
      <translation>Lu comme</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>{what_is_asked} (as row {row})</source>
      <translation>{what_is_asked} (comme la ligne {row})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Asked for</source>
      <translation>Demandé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Explanation</source>
      <translation>Explication</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;All</source>
      <translation>T&amp;out</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Found</source>
      <translation>Trou&amp;vé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Nothing</source>
      <translation>Aucun rés&amp;ultat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Too much</source>
      <translation>Trop de résu&amp;ltats</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Others</source>
      <translation>Autre&amp;s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</source>
      <translation>{rows} sur {total:,} avec résultat sur {node} en {duration} : {objects_found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Row {number}: {what_was_asked}: {result}. {explanation}</source>
      <translation>Ligne {number} : {what_was_asked} : {result}. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Rows of the list and what came of them</source>
      <translation>Lignes de la liste et leur résultat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{number} rows</source>
      <translation>
        <numerusform>{number} ligne</numerusform>
        <numerusform>{number} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch_work.py" />
      <source>The node did not react to being stopped.</source>
      <translation>Le nœud n’a pas réagi à la demande d’arrêt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>A fault in qrstation</source>
      <translation>Erreur dans qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</source>
      <translation>Vous pouvez continuer à travailler ; ce qui est présent dans l’archive est en sécurité. Merci d’envoyer ce rapport à la personne qui s’occupe de qrstation chez vous. Il ne contient pas de données de patients.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Something in qrstation itself went wrong.</source>
      <translation>Une erreur s’est produite dans qrstation même.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Connection doctor: {node}</source>
      <translation>Diagnostic de connexion : {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examining {node}…</source>
      <translation>Examen de {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>May one small object be retrieved to try it: {object}?</source>
      <translation>Peut-on récupérer un petit objet pour faire l’essai : {object} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Page for the PACS administrator</source>
      <translation>Page pour l’administrateur du PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examine &amp;again</source>
      <translation>Examiner à &amp;nouveau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</source>
      <translation>Par C-GET et par C-MOVE. Il est conservé dans l’archive, comme tout objet qui arrive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>It was not finished.</source>
      <translation>Inachevé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Retrieve it</source>
      <translation>&amp;Le récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Not now</source>
      <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Not yet tried</source>
      <translation>Pas encore essayé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Waits for your answer</source>
      <translation>Attend votre réponse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Being tried…</source>
      <translation>Essai en cours…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What was seen</source>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Sa&amp;ve…</source>
      <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>It names no patient.</source>
      <translation>Elle ne nomme aucun patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Save the page</source>
      <translation>Enregistrer la page</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>waits for your answer</source>
      <translation>attend votre réponse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>being tried…</source>
      <translation>essai en cours…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>not yet tried</source>
      <translation>pas encore essayé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Doctor…</source>
      <translation>Diagnostic…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Try step by step what works</source>
      <translation>Essayer pas à pas ce qui fonctionne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>CT: the dose report, else what older scanners give instead</source>
      <translation>CT : le rapport de dose, sinon ce que donnent à sa place les scanners plus anciens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Mammography: the dose report, else the images, whose headers tell the dose</source>
      <translation>Mammographie : le rapport de dose, sinon les images, dont les en-têtes donnent la dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Fluoroscopy and angiography (RF, XA): the dose report</source>
      <translation>Radioscopie et angiographie (RF, XA) : le rapport de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</source>
      <translation>Radiographie (DX, CR, PX) : le rapport de dose, sinon les images, dont les en-têtes donnent la dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</source>
      <translation>Médecine nucléaire et TEP (NM, PT) : le rapport du radiopharmaceutique, sinon une image</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</source>
      <translation>Études composées uniquement de Structured Reports, par exemple celles d’une archive de dose séparée ; choix exclusif</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Studies by kind, and the steps of the selection</source>
      <translation>Études par type, et étapes de la sélection</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}, before your decisions</source>
      <translation>Exclu : {studies_or_series}, avant vos décisions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}</source>
      <translation>Exclu : {studies_or_series}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Modalities in the study</source>
      <translation>Modalités dans l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Kept</source>
      <translation>Gardé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>not told</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Taken as</source>
      <translation>Traité comme</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>station not told</source>
      <translation>station non indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>date not told</source>
      <translation>date non indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>A cell shows its studies. Counted is what the node has, fetched or not.</source>
      <translation>Une cellule montre ses études. Le décompte porte sur ce que le nœud a, récupéré ou non.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>What the node has, scanner by day</source>
      <translation>Ce que le nœud a, par appareil et par jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>Only days with studies: the others are too many.</source>
      <translation>Uniquement les jours avec des études : les autres sont trop nombreux.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>no study</source>
      <translation>aucune étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>HH:MM</source>
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>{name}, like 14:30; empty: open. For a single day only</source>
      <translation>{name}, par exemple 14:30 ; vide : sans limite. Pour un seul jour uniquement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>All dates</source>
      <translation>Toutes les dates</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Asks for everything that the node has, which may take very long</source>
      <translation>Demande tout ce que le nœud a, ce qui peut prendre très longtemps</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First time</source>
      <translation>Première heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last time</source>
      <translation>Dernière heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;From</source>
      <translation>D&amp;u</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;Until</source>
      <translation>&amp;Au</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>There is no remote node to ask yet.</source>
      <translation>Il n’y a pas encore de nœud distant à interroger.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a day like {example}.</source>
      <translation>« {text} » n’est pas un jour tel que {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a time like 14:30.</source>
      <translation>« {text} » n’est pas une heure telle que 14:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Terms divided by commas; capital letters count for nothing.</source>
      <translation>Termes séparés par des virgules ; majuscules et minuscules ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Remote node</source>
      <translation>Nœud distant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Store node</source>
      <translation>Nœud de stockage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description contains</source>
      <translation>La description contient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>contains</source>
      <translation>contient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Studies that have one of the terms, or none at all</source>
      <translation>Études qui ont l’un des termes, ou aucune description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description does not contain</source>
      <translation>La description ne contient pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>does not contain</source>
      <translation>ne contient pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out studies that have one of these</source>
      <translation>Exclut les études qui ont l’un de ces termes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name contains</source>
      <translation>Le nom de station contient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Scanners that have one of the terms, or no name at all</source>
      <translation>Appareils qui ont l’un des termes, ou aucun nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name does not contain</source>
      <translation>Le nom de station ne contient pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out scanners that have one of these</source>
      <translation>Exclut les appareils qui ont l’un de ces termes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>More options</source>
      <translation>Plus d’options</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Ask</source>
      <translation>Interroger</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>&amp;Remote node</source>
      <translation>Nœud &amp;distant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>S&amp;tore node</source>
      <translation>Nœud de s&amp;tockage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>D&amp;escription</source>
      <translation>D&amp;escription</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Stat&amp;ion name</source>
      <translation>Nom de stat&amp;ion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Submit</source>
      <translation>Soumettre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Started</source>
      <translation>Démarré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Took</source>
      <translation>Durée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Ended</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Job</source>
      <translation>Tâche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Came to</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs of {name}</source>
      <translation>Exécutions de {name}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs</source>
      <translation>Exécutions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Looking…</source>
      <translation>Recherche en cours…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{runs}, the latest first</source>
      <translation>{runs}, la plus récente en premier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>It has not run yet.</source>
      <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Asked for {query}. {what_came_of_it}</source>
      <translation>Demandé : {query}. {what_came_of_it}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{number} runs</source>
      <translation>
        <numerusform>{number} exécution</numerusform>
        <numerusform>{number} exécutions</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of each series</source>
      <translation>de chaque série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of the study</source>
      <translation>de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of study and series</source>
      <translation>de l’étude et de la série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station name</source>
      <translation>Comparer le nom de station</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Some PACS name the scanner with the study only, or name studies after none</source>
      <translation>Certains PACS n’indiquent l’appareil qu’au niveau de l’étude, ou ne l’y indiquent pas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Dose screens of old Toshiba CTs</source>
      <translation>Écrans de dose des anciens scanners Toshiba</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Where a CT study has no dose report: fetches the dose screens, and one image of each series</source>
      <translation>Si une étude CT n’a pas de rapport de dose : récupère les écrans de dose, et une image de chaque série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Leave out what was fetched before</source>
      <translation>Exclure ce qui a déjà été récupéré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</source>
      <translation>Les objets présents dans l’archive, ou déjà traités, ne sont pas récupérés à nouveau,
même s’ils ont été supprimés depuis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>For PACS that do not tell what is in a series of structured reports</source>
      <translation>Pour les PACS qui n’indiquent pas le contenu d’une série de Structured Reports</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Copy to folder</source>
      <translation>Copier vers un dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no folder</source>
      <translation>aucun dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is copied there, each file when it is complete, named by its UID</source>
      <translation>Ce qui a été récupéré y est copié, chaque fichier une fois complet, nommé d’après son UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Choose the folder</source>
      <translation>Choisir le dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Send on to node</source>
      <translation>Relayer vers un nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is sent on to this node, and tried again until it has it</source>
      <translation>Ce qui a été récupéré est relayé vers ce nœud, avec de nouvelles tentatives jusqu’à ce qu’il l’ait</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that go to another store do not come through here.</source>
      <translation>Les objets destinés à un autre nœud de stockage ne passent pas par ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no other node</source>
      <translation>aucun autre nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station &amp;name</source>
      <translation>Comparer le &amp;nom de station</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then cop&amp;y to folder</source>
      <translation>Puis co&amp;pier vers un dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then send on to n&amp;ode</source>
      <translation>Puis re&amp;layer vers un nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/node_choice.py" />
      <source>{name} is not in the node book any more. Choose another node, or add it.</source>
      <translation>{name} n’est plus dans le carnet de nœuds. Choisissez un autre nœud, ou ajoutez-le.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Stopped: what stands here is the review that was made before.</source>
      <translation>Arrêté : ce qui figure ici est la revue faite auparavant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that is kept went to the store since this review was made, so nothing is left to fetch.</source>
      <translation>Depuis cette revue, tout ce qui est gardé est parti vers le nœud de stockage : il ne reste rien à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that was to be handed on went there since this review was made.</source>
      <translation>Tout ce qui était à transmettre l’a été depuis l’établissement de cette revue.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</source>
      <translation>Pour un nouvel envoi, soumettez encore une fois avec « Exclure ce qui a déjà été récupéré » désactivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved</source>
      <translation>Enregistrées</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved queries, and when they run</source>
      <translation>Requêtes enregistrées, et leurs exécutions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>No node to ask yet.</source>
      <translation>Pas encore de nœud à interroger.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</source>
      <translation>Ajoutez votre PACS avec son AE Title, son hôte et son port,
ou essayez tout avec des patients fictifs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Remove the saved query {name}?</source>
      <translation>Supprimer la requête enregistrée {name} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Submit again? What you decided by hand in this review is then lost.</source>
      <translation>Soumettre à nouveau ? Ce que vous avez décidé à la main dans cette revue sera alors perdu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>What it fetched stays in the archive.</source>
      <translation>Ce qu’elle a récupéré reste dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Retrieve or export the review first where you still want it.</source>
      <translation>Récupérez ou exportez d’abord la revue si vous en avez encore besoin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>{node} is asked</source>
      <translation>interrogation de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add a node…</source>
      <translation>Ajouter un nœud…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Start the practice PACS</source>
      <translation>Démarrer le PACS d’entraînement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>The review is in {path}.</source>
      <translation>La revue est dans {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Hand on now</source>
      <translation>Transmettre maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>What the review keeps is fetched from here.</source>
      <translation>Ce que la revue garde se récupère à partir d’ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{how_many} objects</source>
      <translation>objets : {how_many}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Progress of the retrieval</source>
      <translation>Progression de la récupération</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Handed on</source>
      <translation>Transmis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Archive</source>
      <translation>Afficher dans Archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Transfers</source>
      <translation>Afficher dans Transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieving</source>
      <translation>Récupération</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{duration} left</source>
      <translation>reste {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Nothing is kept, so there is nothing to retrieve.</source>
      <translation>Rien n’est gardé : il n’y a donc rien à récupérer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve {objects}</source>
      <translation>Récupérer {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Hand on {objects}</source>
      <translation>Transmettre {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Already in the list of transfers</source>
      <translation>Déjà dans la liste des transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieves {objects}</source>
      <translation>Récupère {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>keep</source>
      <translation>garder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>drop</source>
      <translation>écarter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>{part} of {whole}</source>
      <translation>{part} sur {whole}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Kept: {reason}.</source>
      <translation>Gardé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Dropped: {reason}.</source>
      <translation>Écarté : {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Its series are not known, so that nothing of it can be fetched.</source>
      <translation>Ses séries ne sont pas connues : rien ne peut en être récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>class not told</source>
      <translation>classe non indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>modality not told</source>
      <translation>modalité non indiquée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Why</source>
      <translation>Raison</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Dropped</source>
      <translation>Écarté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>With problem</source>
      <translation>Avec problème</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>nothing to fetch</source>
      <translation>rien à récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} has no such studies</source>
      <translation>{node} n’a pas d’études de ce type</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</source>
      <translation>Demandé : {days_and_modalities}. Demandez d’autres jours ou davantage de modalités, ou regardez sur la page Recherche ce que le nœud a.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing was asked yet</source>
      <translation>Rien n’a encore été demandé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</source>
      <translation>Indiquez ce que vous cherchez, puis soumettez. Ce que le nœud a s’affiche ici avant toute récupération : chaque étude, série et objet, et pourquoi il est gardé ou écarté.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{number} studies found</source>
      <translation>
        <numerusform>{number} étude trouvée</numerusform>
        <numerusform>{number} études trouvées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{count:,} with something to fetch: {objects}</source>
      <translation>dont {count:,} avec des objets à récupérer : {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No study matches “{text}”</source>
      <translation>Aucune étude ne correspond à « {text} »</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No such study</source>
      <translation>Aucune étude de ce type</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Export the review</source>
      <translation>Exporter la revue</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Writes what was decided and why to a file, without patients' names and IDs</source>
      <translation>Écrit dans un fichier ce qui a été décidé et pourquoi, sans noms ni identifiants de patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter the studies</source>
      <translation>Filtrer les études</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</source>
      <translation>N’affiche que les études contenant ce texte, elles-mêmes ou dans une série (Ctrl+L) ; Échap l’efface</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows the studies of all scanners and days again</source>
      <translation>Affiche à nouveau les études de tous les appareils et de tous les jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>How far the node is asked</source>
      <translation>Avancement de l’interrogation du nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asking was stopped.</source>
      <translation>L’interrogation a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} told no studies, and may have some</source>
      <translation>{node} n’a indiqué aucune étude, et en a peut-être</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. {reasons}</source>
      <translation>Demandé : {days_and_modalities}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Stopped before anything came</source>
      <translation>Arrêté avant que quoi que ce soit n’arrive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Submit again to ask anew.</source>
      <translation>Soumettez à nouveau pour reprendre l’interrogation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>The message at the top says why. Submit again when that is mended.</source>
      <translation>Le message en haut en donne la raison. Soumettez à nouveau une fois le problème réglé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Show all studies</source>
      <translation>Afficher toutes les études</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing could be asked for</source>
      <translation>Rien n’a pu être demandé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Counts</source>
      <translation>Décomptes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Studies, series and objects, and what was decided of them</source>
      <translation>Études, séries et objets, et ce qui a été décidé à leur sujet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Drop</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>As the rules decided</source>
      <translation>Selon les règles</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Days</source>
      <translation>Jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Next run</source>
      <translation>Prochaine exécution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Last run</source>
      <translation>Dernière exécution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>The form cannot be asked for yet: what is missing stands above its button.</source>
      <translation>Le formulaire ne peut pas encore être soumis : ce qui manque est indiqué au-dessus de son bouton.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Saved queries</source>
      <translation>Requêtes enregistrées</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Save the form as…</source>
      <translation>Enregistrer le formulaire sous…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Open in the form</source>
      <translation>Ouvrir dans le formulaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Schedule…</source>
      <translation>Planification…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>History…</source>
      <translation>Historique…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>No query is saved yet.</source>
      <translation>Aucune requête n’est encore enregistrée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</source>
      <translation>Remplissez le formulaire, puis enregistrez-le sous un nom : il peut s’exécuter toutes les quelques minutes, ou chaque jour à une heure donnée, tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>{query}: nothing was run here; another program may run it, or it was stopped.</source>
      <translation>{query} : rien n’a été exécuté ici ; un autre programme l’exécute peut-être, ou la requête a été arrêtée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Run now</source>
      <translation>Exécuter maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Now: {stage}.</source>
      <translation>En cours : {stage}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Last run: {what_came_of_it}</source>
      <translation>Dernière exécution : {what_came_of_it}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Today as of an hour ago (for every hour)</source>
      <translation>La date d’il y a une heure (pour chaque heure)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Days counted back from today</source>
      <translation>Jours comptés à rebours depuis aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</source>
      <translation>Elle prend la place de la requête enregistrée {query}, qui interroge {node} (jours : {days} ; exécution : {when}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>The first run begins at once.</source>
      <translation>La première exécution commence aussitôt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Runs {when}.</source>
      <translation>Exécution : {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>such as Nightly CT</source>
      <translation>par exemple CT de nuit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>First day, in days before today</source>
      <translation>Premier jour, en jours avant aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Last day, in days before today</source>
      <translation>Dernier jour, en jours avant aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Only when I &amp;want it</source>
      <translation>Seulement à ma &amp;demande</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Every</source>
      <translation>&amp;Toutes les</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Dail&amp;y at</source>
      <translation>C&amp;haque jour à</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Minutes between two runs</source>
      <translation>Minutes entre deux exécutions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Time of the daily run</source>
      <translation>Heure de l’exécution quotidienne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It needs a name.</source>
      <translation>Il faut un nom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Save the query</source>
      <translation>Enregistrer la requête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Schedule of {query}</source>
      <translation>Planification de {query}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>until</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>days ago; 0 is today</source>
      <translation>jours avant aujourd’hui ; 0 désigne aujourd’hui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Days of the studies, counted from each run</source>
      <translation>&amp;Jours des études, comptés à partir de chaque exécution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It runs, while this window is open</source>
      <translation>Exécution, tant que cette fenêtre est ouverte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book: an AE title that the remote node has to know</source>
      <translation>absent du carnet de nœuds : un AE Title que le nœud distant doit connaître</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds</source>
      <translation>répond</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>no answer</source>
      <translation>aucune réponse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>associated, but the echo failed with {status}</source>
      <translation>association établie, mais l’écho a échoué avec {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>receives as {ae_title}, port {port}</source>
      <translation>reçoit en tant que {ae_title}, port {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not asked yet</source>
      <translation>pas encore interrogé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book</source>
      <translation>absent du carnet de nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>waiting for an answer…</source>
      <translation>en attente d’une réponse…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds in {duration}</source>
      <translation>répond en {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>Let it receive, in Settings, or have the node send by C-GET.</source>
      <translation>Activez la réception, dans Paramètres, ou faites envoyer le nœud par C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>does not receive: only C-GET can bring anything here</source>
      <translation>ne reçoit pas : seul C-GET peut apporter quelque chose ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node}: {count} things to look at.</source>
      <translation>{node} : {count} points à examiner.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Handed on as well, being here already: {objects}.</source>
      <translation>Transmis en plus, car déjà présent ici : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>To be handed on, being here already: {objects}.</source>
      <translation>À transmettre, car déjà présent ici : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</source>
      <translation>{objects_are_not_handed_on}, sauf si « Exclure ce qui a déjà été récupéré » est désactivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Stopped: {node} was not asked for everything.</source>
      <translation>Arrêté : {node} n’a pas été interrogé sur tout.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} may have more dose objects than are listed here.</source>
      <translation>{node} a peut-être plus d’objets de dose que ceux listés ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{done:,} of {objects} to {target}</source>
      <translation>{done:,} sur {objects} vers {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{count:,} not handed on yet</source>
      <translation>pas encore transmis : {count:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>not all handed on yet</source>
      <translation>tout n’est pas encore transmis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Asks {node} for {examinations}: studies of {days}</source>
      <translation>Interroge {node} ({examinations}), études : {days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Goes to {places}</source>
      <translation>Destination : {places}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Destination</source>
      <translation>Destination</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Copied to</source>
      <translation>Copié vers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent on to</source>
      <translation>Relayé vers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} told of no such study.</source>
      <translation>{node} n’a indiqué aucune étude de ce type.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Held already</source>
      <translation>Déjà présents</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Not asked for</source>
      <translation>Non demandés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>What is listed can be retrieved; for the rest {what_to_do}.</source>
      <translation>Ce qui est listé peut être récupéré ; pour le reste, {what_to_do}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>ask for fewer days</source>
      <translation>demandez moins de jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>tick ‘{option}’</source>
      <translation>cochez « {option} »</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>submit again</source>
      <translation>soumettez à nouveau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>, next try at {time}</source>
      <translation>, prochain essai à {time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects} could not be handed on to {target}.</source>
      <translation>Transmission impossible à {target} : {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>The objects are in the archive. See the details, then try again.</source>
      <translation>Les objets sont dans l’archive. Voyez les détails, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent</source>
      <translation>Envoyés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Received</source>
      <translation>Reçus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>other reasons</source>
      <translation>autres raisons</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Counted twice</source>
      <translation>Compté deux fois</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose_work.py" />
      <source>Asking the node and the store whether they answer</source>
      <translation>Vérification que le nœud et le nœud de stockage répondent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/examining.py" />
      <source>You did not agree to it.</source>
      <translation>Vous ne l’avez pas accepté.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>1 of 3: this computer</source>
      <translation>1 sur 3 : cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>2 of 3: where to search</source>
      <translation>2 sur 3 : où rechercher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>3 of 3: your PACS</source>
      <translation>3 sur 3 : votre PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Set up qrstation</source>
      <translation>Configurer qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Add and finish</source>
      <translation>Ajouter et terminer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</source>
      <translation>Un PACS connaît un poste de travail par son AE Title, son adresse et son port. Ce qui est proposé ici convient le plus souvent ; votre hôpital a peut-être ses propres règles pour les AE Titles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>At most 16 characters.</source>
      <translation>16 caractères au plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Here objects arrive that a PACS sends.</source>
      <translation>C’est ici qu’arrivent les objets envoyés par un PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Choose…</source>
      <translation>&amp;Choisir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Firewall</source>
      <translation>Pare-feu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>What arrives is kept here.</source>
      <translation>Ce qui arrive est conservé ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Folder of the archive</source>
      <translation>Dossier de l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;AE title</source>
      <translation>&amp;AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Port</source>
      <translation>&amp;Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>{size} are free; a CT study has 100 MB to 1 GB.</source>
      <translation>{size} libres ; une étude CT représente de 100 Mo à 1 Go.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>It is used from the next start on.</source>
      <translation>Il est utilisé à partir du prochain démarrage.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</source>
      <translation>La plupart des PACS ne répondent qu’aux postes de travail qu’ils connaissent. Une fois les champs remplis, une page pour l’administrateur du PACS s’affiche ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</source>
      <translation>La plupart des PACS ne répondent qu’aux postes de travail qu’ils connaissent. Envoyez cette page à l’administrateur du PACS :</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Host</source>
      <translation>&amp;Hôte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Main PACS</source>
      <translation>PACS principal</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Test</source>
      <translation>&amp;Tester</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Ask it whether it answers</source>
      <translation>Lui demander s’il répond</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Doctor…</source>
      <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Asking…</source>
      <translation>Interrogation…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>pacs.example.org or 10.1.2.3</source>
      <translation>pacs.example.org ou 10.1.2.3</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers in {duration}.</source>
      <translation>Il répond en {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers.</source>
      <translation>Il répond.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>You need its AE title, its host name or IP address, and its port.</source>
      <translation>Il vous faut son AE Title, son nom d’hôte ou son adresse IP, et son port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</source>
      <translation>CSV ou JSON d’un autre qrstation, dcmqrscp.cfg de DCMTK, orthanc.json, ou les emplacements exportés par Horos et OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>Invented patients on this computer. Nothing goes out, and nothing can break.</source>
      <translation>Des patients fictifs sur cet ordinateur. Rien ne sort, et rien ne peut se casser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Import a list of nodes…</source>
      <translation>&amp;Importer une liste de nœuds…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Try it with the practice PACS</source>
      <translation>&amp;Essayer avec le PACS d’entraînement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Connect to my PACS</source>
      <translation>&amp;Connecter mon PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>qrstation help</source>
      <translation>Aide de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Pages d’aide</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Check for a &amp;newer version</source>
      <translation>Chercher une &amp;nouvelle version</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Asks the internet once; nothing else in qrstation ever does</source>
      <translation>Interroge Internet une fois ; rien d’autre dans qrstation ne le fait jamais</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</source>
      <translation>Liste les pages contenant tous ces mots (Ctrl+F) ; Entrée passe d’une occurrence à la suivante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No help pages came with this installation.</source>
      <translation>Cette installation ne contient pas de pages d’aide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{pages} with these words</source>
      <translation>{pages} avec ces mots</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No page has all of these words. The pages are in English.</source>
      <translation>Aucune page ne contient tous ces mots. Les pages sont en anglais.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{number} pages</source>
      <translation>
        <numerusform>{number} page</numerusform>
        <numerusform>{number} pages</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later.</source>
      <translation>D’autres ne peuvent envoyer à cet ordinateur que lorsque qrstation est en marche. Il peut rester dans la zone de notification du bureau lorsque sa fenêtre est fermée ; le menu de son icône permet d’ouvrir la fenêtre et de quitter. Ce choix se modifie ensuite dans Paramètres, Ce poste de travail.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Close qrstation</source>
      <translation>Fermer qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Keep receiving</source>
      <translation>&amp;Continuer à recevoir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Keep receiving when the window is closed?</source>
      <translation>Continuer à recevoir lorsque la fenêtre est fermée ?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>{number} transfers not finished</source>
      <translation>
        <numerusform>{number} transfert non terminé</numerusform>
        <numerusform>{number} transferts non terminés</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Quit qrstation</source>
      <translation>Quitter qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>What has arrived is safe. When qrstation starts again, they go on with the rest.</source>
      <translation>Ce qui est arrivé est en sécurité. Au prochain démarrage de qrstation, les transferts continuent avec le reste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Stop and quit</source>
      <translation>Arrêter et quitter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Keep going</source>
      <translation>Poursuivre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leaving.py" />
      <source>qrstation receives. Click to open it.</source>
      <translation>qrstation reçoit. Cliquez pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</source>
      <translation>Messages d’audit DICOM (*.xml);;Tableau pour tableurs (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Time</source>
      <translation>Heure</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Asked by</source>
      <translation>Demandé par</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>How much</source>
      <translation>Quantité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Outcome</source>
      <translation>Issue</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Detail</source>
      <translation>Détail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Stopped</source>
      <translation>Arrêté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Begun anew</source>
      <translation>Recommencé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Configured</source>
      <translation>Configuré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Queried</source>
      <translation>Interrogé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Retrieved</source>
      <translation>Récupéré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Done</source>
      <translation>Effectué</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>In part</source>
      <translation>En partie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Audit trail</source>
      <translation>Piste d’audit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what was done so</source>
      <translation>N’afficher que ce type d’événement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All events</source>
      <translation>Tous les événements</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what concerned this node</source>
      <translation>N’afficher que ce qui concernait ce nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All nodes</source>
      <translation>Tous les nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Records of the audit trail</source>
      <translation>Entrées de la piste d’audit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save these records, with patient IDs and the UIDs of studies</source>
      <translation>Enregistrer ces entrées, avec les ID patient et les UID des études</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>&amp;Vérifier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Look whether any record was changed, put in or taken out</source>
      <translation>Vérifier si une entrée a été modifiée, ajoutée ou retirée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save the audit trail</source>
      <translation>Enregistrer la piste d’audit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>and {rest} more</source>
      <translation>et {rest} autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>patient {patient}</source>
      <translation>patient {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>study {study}</source>
      <translation>étude {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>From this day on</source>
      <translation>À partir de ce jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Up to this day</source>
      <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>The last {number}; choose days to see others</source>
      <translation>Les plus récentes : {number} ; choisissez des jours pour en voir d’autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;au</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Error</source>
      <translation>Erreur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Warnings and errors</source>
      <translation>Avertissements et erreurs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Errors only</source>
      <translation>Erreurs seulement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events with this text</source>
      <translation>N’afficher que les événements contenant ce texte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events of this node</source>
      <translation>N’afficher que les événements de ce nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events at least this severe</source>
      <translation>N’afficher que les événements d’au moins cette gravité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Copy the selected events, or all that are shown</source>
      <translation>Copier les événements sélectionnés, ou tous ceux affichés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Support bundle…</source>
      <translation>Dossier d’assistance…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Write versions, settings and logs into one file, without patient data</source>
      <translation>Écrire versions, paramètres et journaux dans un seul fichier, sans données de patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>&amp;Audit trail…</source>
      <translation>Piste d’&amp;audit…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Who asked whom for what, when, and what came or went: kept over many days</source>
      <translation>Qui a demandé quoi, à qui et quand, et ce qui est arrivé ou parti : conservé sur de nombreux jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Nothing has happened yet.</source>
      <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Echoes, searches and retrievals of this run appear here.</source>
      <translation>Les échos, recherches et récupérations de cette session apparaissent ici.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{number} events</source>
      <translation>
        <numerusform>{number} événement</numerusform>
        <numerusform>{number} événements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{shown} of {kept}</source>
      <translation>{shown} sur {kept}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</source>
      <translation>Un seul fichier avec les versions, les paramètres, le carnet de nœuds, le décompte de ce qui est présent et le journal. Il ne contient ni données de patients, ni objets, ni mots de passe, ni clés ; README.txt en décrit le contenu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Dossier d’assistance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</source>
      <translation>&amp;Remplacer par des numéros les noms des nœuds, les hôtes, les AE Titles, les dossiers et les UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Examine every node first; nothing is retrieved, and it takes its time</source>
      <translation>E&amp;xaminer d’abord chaque nœud ; rien n’est récupéré, mais cela prend du temps</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>For whoever looks after qrstation</source>
      <translation>Pour la personne qui s’occupe de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Save the support bundle</source>
      <translation>Enregistrer le dossier d’assistance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>ZIP files (*.zip)</source>
      <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The nodes are examined for the support bundle.</source>
      <translation>Les nœuds sont examinés pour le dossier d’assistance.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is written.</source>
      <translation>Le dossier d’assistance est en cours d’écriture.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Stop examining</source>
      <translation>Arrêter l’examen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is saved: {path}</source>
      <translation>Le dossier d’assistance est enregistré : {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>README.txt in it says what it holds. Look into it before you send it.</source>
      <translation>README.txt y décrit le contenu. Relisez-le avant de l’envoyer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Dose</source>
      <translation>Dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Transfers</source>
      <translation>Transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>in trouble</source>
      <translation>en difficulté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/bar.py" />
      <source>Add a node</source>
      <translation>Ajouter un nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</source>
      <translation>Un sondage demande au nœud ce qu’il propose et pose quelques petites requêtes ; rien n’est récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Storage SOP Classes that it sends by C-GET</source>
      <translation>SOP Classes de stockage qu’il envoie par C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Capabilities of {node}</source>
      <translation>Capacités de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Not probed yet.</source>
      <translation>Pas encore sondé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Progress of the probe</source>
      <translation>Progression du sondage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Step {step} of {steps}: {note}…</source>
      <translation>Étape {step} sur {steps} : {note}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>The node</source>
      <translation>Le nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Queries</source>
      <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{number} storage SOP Classes</source>
      <translation>
        <numerusform>{number} SOP Class de stockage</numerusform>
        <numerusform>{number} SOP Classes de stockage</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>&amp;Probe now</source>
      <translation>&amp;Sonder maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Keys at {level} level</source>
      <translation>Clés au niveau {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{classes} sent by C-GET</source>
      <translation>Envoi par C-GET : {classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Stopped: nothing was changed.</source>
      <translation>Arrêté : rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>offered</source>
      <translation>proposé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>not offered</source>
      <translation>non proposé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Certificate of the node</source>
      <translation>Certificat du nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</source>
      <translation>N’importe quel intermédiaire pourrait présenter son propre certificat. Comparez l’empreinte SHA-256 avec celle que donne l’administrateur du nœud, par une autre voie que cette connexion.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Until now another certificate was accepted. Ask whether it was renewed.</source>
      <translation>Jusqu’ici, un autre certificat était accepté. Demandez s’il a été renouvelé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>&amp;Accept it</source>
      <translation>&amp;L’accepter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers in {duration}</source>
      <translation>répond en {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers</source>
      <translation>répond</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>asking…</source>
      <translation>interrogation…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Node {node}, {words}</source>
      <translation>Nœud {node}, {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Echo</source>
      <translation>Écho</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Capabilities…</source>
      <translation>Capacités…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>&amp;Echo</source>
      <translation>É&amp;cho</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Ask the node with these values, before they are saved</source>
      <translation>Interroger le nœud avec ces valeurs, avant leur enregistrement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Try step by step what works with these values, before they are saved</source>
      <translation>Essayer pas à pas ce qui fonctionne avec ces valeurs, avant leur enregistrement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Edit {node}</source>
      <translation>Modifier {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Asking for its certificate…</source>
      <translation>Demande de son certificat…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>Remove {name} from the nodes?</source>
      <translation>Supprimer {name} des nœuds ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>What was retrieved from it stays in the archive.</source>
      <translation>Ce qui en a été récupéré reste dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Choose for me</source>
      <translation>Choisir pour moi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-GET, over the same connection</source>
      <translation>C-GET, par la même connexion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE, the node connects to us</source>
      <translation>C-MOVE, le nœud se connecte à nous</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Study Root</source>
      <translation>Study Root</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Patient Root</source>
      <translation>Patient Root</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Patient/Study Only (retired)</source>
      <translation>Patient/Study Only (retiré)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>As the node says</source>
      <translation>Selon le nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Unicode, UTF-8 (ISO_IR 192)</source>
      <translation>Unicode, UTF-8 (ISO_IR 192)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Western European (ISO_IR 100)</source>
      <translation>Europe occidentale (ISO_IR 100)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Central European (ISO_IR 101)</source>
      <translation>Europe centrale (ISO_IR 101)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>South European (ISO_IR 109)</source>
      <translation>Europe du Sud (ISO_IR 109)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Baltic (ISO_IR 110)</source>
      <translation>Balte (ISO_IR 110)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Cyrillic (ISO_IR 144)</source>
      <translation>Cyrillique (ISO_IR 144)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Arabic (ISO_IR 127)</source>
      <translation>Arabe (ISO_IR 127)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Greek (ISO_IR 126)</source>
      <translation>Grec (ISO_IR 126)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Hebrew (ISO_IR 138)</source>
      <translation>Hébreu (ISO_IR 138)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Turkish (ISO_IR 148)</source>
      <translation>Turc (ISO_IR 148)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Thai (ISO_IR 166)</source>
      <translation>Thaï (ISO_IR 166)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, katakana (ISO_IR 13)</source>
      <translation>Japonais, katakana (ISO_IR 13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, kanji (ISO 2022 IR 87)</source>
      <translation>Japonais, kanji (ISO 2022 IR 87)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Korean (ISO 2022 IR 149)</source>
      <translation>Coréen (ISO 2022 IR 149)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GB18030)</source>
      <translation>Chinois (GB18030)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GBK)</source>
      <translation>Chinois (GBK)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Search it and retrieve from it</source>
      <translation>L’interroger et y récupérer des objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE may send to it</source>
      <translation>C-MOVE peut lui envoyer des objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It may search this archive and fetch from it</source>
      <translation>Il peut interroger cette archive et y récupérer des objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Calling from its host, and where the archive is served at all.</source>
      <translation>Appel depuis son hôte, et seulement si l’archive est ouverte à d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It does not name the modalities of studies</source>
      <translation>Il ne nomme pas les modalités des études</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</source>
      <translation>Il trouve les études par modalité, mais omet Modalities in Study dans ses réponses.
Les requêtes d’objets de dose demandent alors aussi Modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Give the node a name; any will do.</source>
      <translation>Donnez un nom au nœud ; n’importe lequel convient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Another node is called {name} already.</source>
      <translation>Un autre nœud s’appelle déjà {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Negotiation</source>
      <translation>Négociation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Calling AE title</source>
      <translation>AE Title appe&amp;lant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Use</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Retrieve by</source>
      <translation>&amp;Récupérer par</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Query &amp;model</source>
      <translation>&amp;Modèle de requête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Character &amp;set</source>
      <translation>&amp;Jeu de caractères</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Dose queries</source>
      <translation>Requêtes de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Wait at most</source>
      <translation>Attendre au plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>No&amp;tes</source>
      <translation>No&amp;tes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>{ae_title}, as this workstation</source>
      <translation>{ae_title}, comme ce poste de travail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Where it is, whom to call</source>
      <translation>Où il se trouve, qui appeler</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Tick at least one, or the node serves nothing.</source>
      <translation>Cochez au moins une case, sinon le nœud ne sert à rien.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to connect</source>
      <translation>pour se connecter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to connect</source>
      <translation>Secondes accordées au nœud pour se connecter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to answer</source>
      <translation>pour répondre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to answer</source>
      <translation>Secondes accordées au nœud pour répondre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to send</source>
      <translation>pour envoyer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to send</source>
      <translation>Secondes accordées au nœud pour envoyer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</source>
      <translation>Listes de nœuds (*.json *.csv *.cfg *.plist *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Import a list of nodes</source>
      <translation>Importer une liste de nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Export the nodes</source>
      <translation>Exporter les nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Left out: {reason}</source>
      <translation>Omis : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Not everything in it was taken: see Details.</source>
      <translation>Tout le contenu n’a pas été repris : voir Détails.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The node book has other nodes called {names}.</source>
      <translation>Le carnet de nœuds contient d’autres nœuds de ces noms : {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The nodes are exported to {path}.</source>
      <translation>Les nœuds sont exportés vers {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Nothing was imported yet. What you set for them is lost when they are replaced.</source>
      <translation>Rien n’a encore été importé. Ce que vous avez réglé pour eux est perdu s’ils sont remplacés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Replace them</source>
      <translation>Les remplacer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</source>
      <translation>Heures de cet ordinateur pendant lesquelles rien n’est récupéré : les transferts attendent, et continuent ensuite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Monday</source>
      <translation>lundi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Tuesday</source>
      <translation>mardi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Wednesday</source>
      <translation>mercredi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Thursday</source>
      <translation>jeudi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Friday</source>
      <translation>vendredi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Saturday</source>
      <translation>samedi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Sunday</source>
      <translation>dimanche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end}</source>
      <translation>{days} de {start} à {end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Every day</source>
      <translation>tous les jours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end} of the next day</source>
      <translation>{days} de {start} à {end} le lendemain</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Most that all associations of a transfer take together.</source>
      <translation>Maximum pour toutes les associations d’un transfert ensemble.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Associations</source>
      <translation>A&amp;ssociations</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Quiet hours</source>
      <translation>&amp;Heures calmes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Bandwidth</source>
      <translation>&amp;Bande passante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</source>
      <translation>Aucune, ou par exemple 07:00-18:00,mon-fri 08:00-12:00,sat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Unlimited, or such as 20MB/s</source>
      <translation>Illimité, ou par exemple 20MB/s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>What transfers may take of this node, so that others can work with it too.</source>
      <translation>Ce que les transferts peuvent prendre de ce nœud, pour que d’autres puissent aussi travailler avec lui.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</source>
      <translation>Ouvertes simultanément pour un transfert, qui est réparti par séries. Un nœud qui en accepte moins est sollicité sur moins. Consultez son administrateur avant d’augmenter ce nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>&amp;Relational queries and retrievals</source>
      <translation>&amp;Requêtes et récupérations relationnelles</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Series and objects can be searched and retrieved without naming the study that they belong to.</source>
      <translation>Les séries et les objets peuvent être recherchés et récupérés sans indiquer l’étude à laquelle ils appartiennent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times &amp;combined</source>
      <translation>Dates et heures &amp;combinées</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</source>
      <translation>Jours et heures forment une seule plage : de la première heure du premier jour à la dernière heure du dernier, au lieu des mêmes heures chaque jour.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Names by &amp;likeness</source>
      <translation>&amp;Noms par ressemblance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>The node also finds names that sound or look alike, as it sees fit.</source>
      <translation>Le nœud trouve aussi des noms proches par la sonorité ou l’orthographe, selon ses propres critères.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Our time &amp;zone</source>
      <translation>Notre &amp;fuseau horaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times are asked for and answered in the time zone of this computer.</source>
      <translation>Les dates et heures sont demandées et renvoyées dans le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Images converted to enhanced m&amp;ulti-frame ones, or back</source>
      <translation>Images converties en Enhanced m&amp;ultitrame, ou inversement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</source>
      <translation>La clé Query/Retrieve View d’une requête, ou qrstation retrieve --view, choisit la forme des images.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>What the node is offered beyond the usual, and used as far as it accepts it.</source>
      <translation>Ce qui est proposé au nœud au-delà de l’ordinaire, et utilisé dans la mesure où il l’accepte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/notices.py" />
      <source>No longer among the nodes that are searched: {nodes}.</source>
      <translation>Ne figure plus parmi les nœuds interrogés : {nodes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>None accepted yet.</source>
      <translation>Aucun accepté pour l’instant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Without TLS</source>
      <translation>Sans TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authorities of this computer</source>
      <translation>Par TLS, avec confiance dans les autorités de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authority in a file</source>
      <translation>Par TLS, avec confiance dans l’autorité d’un fichier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting one certificate that I accept</source>
      <translation>Par TLS, avec confiance dans un certificat que j’accepte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>⚠ Whoever listens to the network in between can read what is asked and sent.</source>
      <translation>⚠ Quiconque écoute le réseau entre les deux peut lire ce qui est demandé et envoyé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate that browsers on this computer would trust, too.</source>
      <translation>Pour les nœuds dont le certificat serait aussi approuvé par les navigateurs de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</source>
      <translation>Pour les nœuds dont le certificat vient de l’autorité propre à l’hôpital. Demandez ce fichier à son administrateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</source>
      <translation>Pour les nœuds dont personne ne garantit le certificat. Aucun autre certificat n’est alors accepté de leur part.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer (PS3.15 B.12)</source>
      <translation>TLS 1.2 et plus récent (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</source>
      <translation>TLS 1.2 et plus récent, AES-CCM aussi (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Browse…</source>
      <translation>&amp;Parcourir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Look at its certificate…</source>
      <translation>&amp;Voir son certificat…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Show it our own certificate</source>
      <translation>Lui présenter notre propre certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority</source>
      <translation>Certificat de l’autorité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Reach it</source>
      <translation>Le &amp;joindre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Accepted</source>
      <translation>Accepté</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Only where the certificate is for another name than that of the host.</source>
      <translation>Seulement si le certificat porte un autre nom que celui de l’hôte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Name in it</source>
      <translation>&amp;Nom y figurant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Versions</source>
      <translation>&amp;Versions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority, as PEM</source>
      <translation>Certificat de l’autorité, en PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>The host, as the node is reached</source>
      <translation>L’hôte, tel que le nœud est joint</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Name the file with the certificate of the authority.</source>
      <translation>Indiquez le fichier du certificat de l’autorité.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>How the connection to the node is kept from others.</source>
      <translation>Comment la connexion avec le nœud est protégée des tiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Sans TLS, le jeton circule en clair : quiconque écoute le réseau entre les deux peut s’en emparer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Sans TLS, le code d’accès circule en clair : quiconque écoute le réseau entre les deux peut s’en emparer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Kept in the keyring; type another to replace it</source>
      <translation>Conservé dans le trousseau ; saisissez-en un autre pour le remplacer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name</source>
      <translation>Un nom d’utilisateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name with a passcode</source>
      <translation>Un nom d’utilisateur avec un code d’accès</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A Kerberos service ticket</source>
      <translation>Un ticket de service Kerberos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A SAML assertion</source>
      <translation>Une assertion SAML</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A JSON Web Token</source>
      <translation>Un JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File with the token</source>
      <translation>Fichier du jeton</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Tell it</source>
      <translation>&amp;Lui indiquer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;User name</source>
      <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Passcode</source>
      <translation>&amp;Code d’accès</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File that holds the token whenever the node is asked</source>
      <translation>Fichier qui contient le jeton à chaque interrogation du nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Give the passcode, or tell the user name alone.</source>
      <translation>Indiquez le code d’accès, ou seulement le nom d’utilisateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Name the file with the token.</source>
      <translation>Indiquez le fichier du jeton.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>On whose behalf the node is asked. Only nodes that check it need this.</source>
      <translation>Au nom de qui le nœud est interrogé. Seuls les nœuds qui le vérifient en ont besoin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>General</source>
      <translation>Générales</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Breast imaging</source>
      <translation>Imagerie du sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Cardiac</source>
      <translation>Cardiaques</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Patient information</source>
      <translation>Informations patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Information</source>
      <translation>Informations</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Issuer of Patient ID</source>
      <translation>Issuer of Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Copies the tree as text</source>
      <translation>Copie l’arborescence sous forme de texte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>from {node}</source>
      <translation>de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What the node told</source>
      <translation>Ce que le nœud a indiqué</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Information</source>
      <translation>In&amp;formations</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Patient ID</source>
      <translation>&amp;ID patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Iss&amp;uer</source>
      <translation>É&amp;metteur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Ask</source>
      <translation>Interro&amp;ger</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Stopped before an answer came.</source>
      <translation>Arrêté avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What does the node know about this patient?</source>
      <translation>Que sait le nœud de ce patient ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Few systems can tell: information systems and breast imaging workstations more often than PACS.</source>
      <translation>Peu de systèmes peuvent répondre : les systèmes d’information et les consoles de mammographie plus souvent que les PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The node ended with {status}: it may know more.</source>
      <translation>Le nœud a terminé avec {status} : il en sait peut-être plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} ended without an answer.</source>
      <translation>{node} a terminé sans réponse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>It said: {status}.</source>
      <translation>Il a indiqué : {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} knows no patient of Patient ID {patient_id}.</source>
      <translation>{node} ne connaît aucun patient d’ID patient {patient_id}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Compare it, leading zeros and all, with what the node has.</source>
      <translation>Comparez-le, zéros initiaux compris, avec celui du nœud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The log says more.</source>
      <translation>Le journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Concept</source>
      <translation>Concept</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>SOP Class {sop_class}, SOP Instance {instance}</source>
      <translation>SOP Class {sop_class}, SOP Instance {instance}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>{number}, unit {meaning} {raw}</source>
      <translation>{number}, unité {meaning} {raw}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>The practice PACS is starting.</source>
      <translation>Le PACS d’entraînement démarre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>Its invented patients are generated when it is first used; that takes a few seconds.</source>
      <translation>Ses patients fictifs sont générés lors de la première utilisation ; cela prend quelques secondes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_work.py" />
      <source>Invented patients</source>
      <translation>Patients fictifs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/receipt_work.py" />
      <source>{number} more objects were not here when it was written</source>
      <translation>
        <numerusform>{number} autre objet était absent d’ici lors de son écriture</numerusform>
        <numerusform>{number} autres objets étaient absents d’ici lors de son écriture</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Tag</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attribute</source>
      <translation>Attribut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Keyword</source>
      <translation>Mot-clé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>All attributes at {level} level</source>
      <translation>Tous les attributs au niveau {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Where the attributes come from</source>
      <translation>Provenance des attributs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find an attribute</source>
      <translation>Chercher un attribut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Answer of {node}</source>
      <translation>Réponse de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Index of the archive</source>
      <translation>Index de l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Header held here</source>
      <translation>En-tête présent ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Object held here</source>
      <translation>Objet présent ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{attributes} from {source}</source>
      <translation>{attributes} depuis {source}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attributes</source>
      <translation>Attributs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Copies the selected lines, or all</source>
      <translation>Copie les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the archive</source>
      <translation>l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the header held here</source>
      <translation>l’en-tête présent ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the object held here</source>
      <translation>l’objet présent ici</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{number} attributes</source>
      <translation>
        <numerusform>{number} attribut</numerusform>
        <numerusform>{number} attributs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/cells.py" />
      <source>The node named it {number:,} times.</source>
      <translation>Le nœud l’a nommé {number:,} fois.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No studies here.</source>
      <translation>Aucune étude ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No series here.</source>
      <translation>Aucune série ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No objects here.</source>
      <translation>Aucun objet ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ Only the first {number:,} are shown.</source>
      <translation>⚠ Résultats affichés : seulement les {number:,} premiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ {told} There may be more.</source>
      <translation>⚠ {told} Il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Stopped: there may be more.</source>
      <translation>Arrêté : il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{shown:,} of {entities}</source>
      <translation>{shown:,} sur {entities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{entities}, {number:,} of them on several nodes</source>
      <translation>{entities}, dont {number:,} sur plusieurs nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Press Enter to ask again.</source>
      <translation>Appuyez sur Entrée pour demander à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add a column</source>
      <translation>Ajouter une colonne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Searches made from now on ask for it.</source>
      <translation>Les recherches lancées désormais le demandent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>&amp;Attribute (keyword, name or tag)</source>
      <translation>&amp;Attribut (mot-clé, nom ou tag)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>This is not an attribute of the DICOM dictionary.</source>
      <translation>Ce n’est pas un attribut du dictionnaire DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add attribute…</source>
      <translation>Ajouter un attribut…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Restore the usual columns</source>
      <translation>Rétablir les colonnes habituelles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} items</source>
      <translation>
        <numerusform>{number} item</numerusform>
        <numerusform>{number} items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} bytes</source>
      <translation>
        <numerusform>{number} octet</numerusform>
        <numerusform>{number} octets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Born</source>
      <translation>Naissance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Patient's birth date</source>
      <translation>Date de naissance du patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Date of the study, series or content</source>
      <translation>Date de l’étude, de la série ou du contenu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Mod.</source>
      <translation>Mod.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Modality, or modalities in the study</source>
      <translation>Modalité, ou modalités dans l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Description of the study or series, SOP Class of an object</source>
      <translation>Description de l’étude ou de la série, SOP Class d’un objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Accession</source>
      <translation>Accession</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Ser.</source>
      <translation>Sér.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of series</source>
      <translation>Nombre de séries</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Obj.</source>
      <translation>Obj.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of objects</source>
      <translation>Nombre d’objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Institution</source>
      <translation>Établissement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Referring physician</source>
      <translation>Médecin référent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Unique key of the study, series or object</source>
      <translation>Clé unique de l’étude, de la série ou de l’objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Fetch what is selected into the archive (Ctrl+D)</source>
      <translation>Récupère la sélection dans l’archive (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study time</source>
      <translation>Heure de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Accession number</source>
      <translation>Numéro d’accession</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study ID</source>
      <translation>ID de l’étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modality</source>
      <translation>Modalité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series number</source>
      <translation>Numéro de la série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series description</source>
      <translation>Description de la série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series date</source>
      <translation>Date de la série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series time</source>
      <translation>Heure de la série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object number</source>
      <translation>Numéro de l’objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Institution name</source>
      <translation>Nom de l’établissement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Birth date</source>
      <translation>Date de naissance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modalities</source>
      <translation>Modalités</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>SOP Class</source>
      <translation>SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Selected</source>
      <translation>Sélection</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>All attributes…</source>
      <translation>Tous les attributs…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Select a row to see what it is.</source>
      <translation>Sélectionnez une ligne pour voir son contenu.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{held:,} held</source>
      <translation>présents : {held:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Named</source>
      <translation>Nommé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{number:,} times</source>
      <translation>{number:,} fois</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object {number}</source>
      <translation>Objet {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Nodes</source>
      <translation>Nœuds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series {number}</source>
      <translation>Série {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/file_writer.py" />
      <source>{path} could not be written.</source>
      <translation>{path} n’a pas pu être écrit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Retrieve frames</source>
      <translation>Récupérer des trames</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Numéros</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Seconds</source>
      <translation>&amp;Secondes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers of the frames</source>
      <translation>Numéros des trames</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Seconds after the start</source>
      <translation>Secondes après le début</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers and ranges; 1-100/10 is every tenth</source>
      <translation>Numéros et plages ; 1-100/10 désigne une trame sur dix</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>From and to, after the start</source>
      <translation>De et à, après le début</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>It is not known how many frames it has.</source>
      <translation>Le nombre de ses trames n’est pas connu.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>{number} frames</source>
      <translation>
        <numerusform>{number} trame</numerusform>
        <numerusform>{number} trames</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object {number}: {frames}</source>
      <translation>Objet {number} : {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object: {frames}</source>
      <translation>Objet : {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The frames come as a new object of the same series.</source>
      <translation>Les trames arrivent sous forme d’un nouvel objet de la même série.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The image has {frames}: there is no frame {last}.</source>
      <translation>L’image a {frames} : il n’y a pas de trame {last}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} does not support {keyword}: values may be missing, and rows may not fit.</source>
      <translation>{node} ne prend pas en charge {keyword} : des valeurs peuvent manquer, et des lignes ne pas correspondre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} passes over {keyword}: its rows were matched here.</source>
      <translation>{node} ignore {keyword} : ses lignes ont été filtrées ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/node_menu.py" />
      <source>Take from</source>
      <translation>Prendre de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Filter the results</source>
      <translation>Filtrer les résultats</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Shows only rows with this text in a column (Ctrl+L)</source>
      <translation>N’affiche que les lignes contenant ce texte dans une colonne (Ctrl+L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Ask for patient information…</source>
      <translation>Demander des informations patient…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Copy UID</source>
      <translation>Copier l’UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV…</source>
      <translation>Exporter en CSV…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Retrieve otherwise, copy, export</source>
      <translation>Récupérer autrement, copier, exporter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV</source>
      <translation>Exporter en CSV</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches the objects without their pixels; they are kept apart from the archive.</source>
      <translation>Récupère les objets sans leurs pixels ; ils sont conservés à part de l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches some frames, which come as a new object.</source>
      <translation>Récupère quelques trames, qui arrivent sous forme d’un nouvel objet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</source>
      <translation>Montre ce qui serait récupéré, combien en est déjà présent et par quelle méthode, avant toute récupération.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Plan retrieval…</source>
      <translation>Planifier la récupération…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve headers only</source>
      <translation>Récupérer les en-têtes seuls</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve frames…</source>
      <translation>Récupérer des trames…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>This image has one frame.</source>
      <translation>Cette image n’a qu’une trame.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>It is not known whether {names} offers this.</source>
      <translation>On ne sait pas si cela est proposé par {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>{names} does not offer this.</source>
      <translation>Non proposé par {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>The node did not say the UID by which this could be retrieved.</source>
      <translation>Le nœud n’a pas indiqué l’UID qui permettrait la récupération.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Object</source>
      <translation>Objet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>not held</source>
      <translation>non présent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} of {total:,} held</source>
      <translation>présents : {held:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} held; the node does not tell how many there are</source>
      <translation>présents : {held:,} ; le nœud ne dit pas combien il y en a</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/tree_view.py" />
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>{frames} of {image}</source>
      <translation>{frames} de {image}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>series {number}</source>
      <translation>série {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>object {number}</source>
      <translation>objet {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>Headers of {selection}</source>
      <translation>En-têtes de {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Any</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Range…</source>
      <translation>Plage…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>{name}, like {example}; empty: open</source>
      <translation>{name}, par exemple {example} ; vide : sans limite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A name has no backslash.</source>
      <translation>Un nom ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A patient ID has no backslash.</source>
      <translation>Un ID patient ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>An accession number has no backslash.</source>
      <translation>Un numéro d’accession ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A description has no backslash.</source>
      <translation>Une description ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A station name has no backslash.</source>
      <translation>Un nom de station ne contient pas de barre oblique inverse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model}, {level} level:   {keys}</source>
      <translation>{model}, niveau {level} :   {keys}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model} knows {offered}; {wanted} are not among them.</source>
      <translation>{model} connaît {offered} ; {wanted} n’en font pas partie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Patients have no date, modality or description: look for studies, or clear these fields.</source>
      <translation>Les patients n’ont ni date, ni modalité, ni description : recherchez des études, ou videz ces champs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>no matching keys</source>
      <translation>pas de clés de filtrage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Give the first or the last day.</source>
      <translation>Indiquez le premier ou le dernier jour.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last day is before the first.</source>
      <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last time is before the first.</source>
      <translation>La dernière heure précède la première.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>at most {number}</source>
      <translation>au plus {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed tomography</source>
      <translation>Tomodensitométrie (scanner)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Magnetic resonance</source>
      <translation>Imagerie par résonance magnétique</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed and digital radiography</source>
      <translation>Radiographie numérique (CR et DR)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Angiography and fluoroscopy</source>
      <translation>Angiographie et radioscopie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Positron emission tomography</source>
      <translation>Tomographie par émission de positons</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Ultrasound</source>
      <translation>Échographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Radiotherapy: plans, doses, structure sets and images</source>
      <translation>Radiothérapie : plans, doses, contours et images</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Structured reports, dose reports among them</source>
      <translation>Structured Reports, dont les rapports de dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Many nodes match it only when series are asked for</source>
      <translation>Beaucoup de nœuds n’en tiennent compte que si des séries sont demandées</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Query model</source>
      <translation>Modèle de requête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>As set</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The search stops after so many matches and says so; 0: as the settings say</source>
      <translation>La recherche s’arrête après ce nombre de résultats et l’indique ; 0 : selon les paramètres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</source>
      <translation>Demande un attribut quelconque du dictionnaire DICOM ; une valeur vide demande de le renvoyer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The query as it goes over the network</source>
      <translation>La requête telle qu’elle passe sur le réseau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value; empty: only return it</source>
      <translation>Valeur ; vide : seulement le renvoyer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value to match</source>
      <translation>Valeur à rechercher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Remove this attribute</source>
      <translation>Supprimer cet attribut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive.</source>
      <translation>Cela peut être long sur une grande archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive, and stops after {limit:,} matches.</source>
      <translation>Cela peut être long sur une grande archive, et s’arrête après {limit:,} résultats.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing is filled in: this asks for everything there is.</source>
      <translation>Rien n’est rempli : cela demande tout ce qui existe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing matched.</source>
      <translation>Aucun résultat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</source>
      <translation>Essayez moins de champs, d’autres jours, ou une partie du nom avec des astérisques : *mueller*.
Certains nœuds distinguent majuscules et minuscules.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>stopping…</source>
      <translation>arrêt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search without a limit</source>
      <translation>Rechercher sans limite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search the PACS.</source>
      <translation>Interrogez le PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in what you know above and press Enter; fields left empty match all.</source>
      <translation>Remplissez ci-dessus ce que vous savez et appuyez sur Entrée ; les champs laissés vides acceptent tout.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>No node is chosen.</source>
      <translation>Aucun nœud n’est choisi.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Choose the node to search above.</source>
      <translation>Choisissez ci-dessus le nœud à interroger.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search anyway</source>
      <translation>Rechercher quand même</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in something first</source>
      <translation>Remplir d’abord un champ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>The results are in {path}.</source>
      <translation>Les résultats sont dans {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Stopped before anything came.</source>
      <translation>Arrêté avant que quoi que ce soit n’arrive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Clear the form</source>
      <translation>Vider le formulaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</source>
      <translation>* remplace des caractères quelconques, ? un seul ; une saisie “entre guillemets” est demandée telle quelle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Time, station, any attribute, level, model, limit</source>
      <translation>Heure, station, attribut quelconque, niveau, modèle, limite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;List…</source>
      <translation>&amp;Liste…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Looks up a list of studies from a CSV file or an Excel workbook</source>
      <translation>Recherche une liste d’études à partir d’un fichier CSV ou d’un classeur Excel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Empties all fields</source>
      <translation>Vide tous les champs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Family name, given name.</source>
      <translation>Nom de famille, prénom.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Found anywhere in it.</source>
      <translation>Trouvé n’importe où dans le texte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Clear</source>
      <translation>Vider</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Patient</source>
      <translation>&amp;Patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;ID</source>
      <translation>&amp;ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Accession</source>
      <translation>&amp;Accession</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Da&amp;te</source>
      <translation>Da&amp;te</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Esc stops</source>
      <translation>Échap arrête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Description</source>
      <translation>&amp;Description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Enter searches</source>
      <translation>Entrée lance la recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save query</source>
      <translation>Enregistrer la requête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename query</source>
      <translation>Renommer la requête</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not tell all: there may be more.</source>
      <translation>{node} n’a pas tout indiqué : il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Narrow the query, for instance by a name, a modality or fewer days.</source>
      <translation>Restreignez la requête, par exemple par un nom, une modalité ou moins de jours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} ended the search with a warning: there may be more.</source>
      <translation>{node} a terminé la recherche avec un avertissement : il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} stopped before it had told all: there may be more.</source>
      <translation>{node} s’est arrêté avant d’avoir tout indiqué : il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching in {parts:,} parts, {done:,} done…</source>
      <translation>recherche en {parts:,} parties, {done:,} terminées…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching…</source>
      <translation>recherche en cours…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} matched here</source>
      <translation>filtré ici : {names}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} of {asked} nodes could not be searched: {names}.</source>
      <translation>{number} nœuds sur {asked} n’ont pas pu être interrogés : {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>What the others have is shown.</source>
      <translation>Ce que les autres ont est affiché.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>all, asked for in {parts:,} parts</source>
      <translation>tout, demandé en {parts:,} parties</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{duplicates} merged</source>
      <translation>fusion : {duplicates}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>first {number:,} of more</source>
      <translation>les {number:,} premiers, il y en a d’autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} tells {limit} at most</source>
      <translation>{node} en indique {limit} au plus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>All matching studies of {names} that have {found_by} are shown.</source>
      <translation>Toutes les études correspondantes de {names} ayant {found_by} sont affichées.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{limits}: the search was asked in {parts:,} parts.</source>
      <translation>{limits} : la recherche a été effectuée en {parts:,} parties.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>stopped, there may be more</source>
      <translation>arrêté, il peut y en avoir d’autres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Only the first {number:,} matches of {node} are shown.</source>
      <translation>Résultats de {node} affichés : seulement les {number:,} premiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, or raise the limit under More.</source>
      <translation>Il peut y en avoir d’autres : restreignez la requête, ou augmentez la limite sous Plus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} was asked in {parts:,} parts, and there may be more.</source>
      <translation>{node} a été interrogé en {parts:,} parties, et il peut y en avoir d’autres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number:,} is a number at which {node} may stop.</source>
      <translation>{number:,} est un nombre auquel {node} s’arrête peut-être.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, for instance to fewer days.</source>
      <translation>Il peut y en avoir d’autres : restreignez la requête, par exemple à moins de jours.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} duplicates</source>
      <translation>
        <numerusform>{number} doublon</numerusform>
        <numerusform>{number} doublons</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>It does not support this: there may be rows that do not fit.</source>
      <translation>Il ne le prend pas en charge : des lignes peuvent ne pas correspondre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>may be incomplete</source>
      <translation>peut être incomplet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{name} was matched here: {node} passes over it.</source>
      <translation>Filtrage effectué ici ({name}) : {node} l’ignore.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} were matched here: {node} passes over it.</source>
      <translation>Filtrage effectué ici ({names}) : {node} les ignore.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match {names}.</source>
      <translation>{node} n’a pas tenu compte de {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match all that was asked.</source>
      <translation>{node} n’a pas tenu compte de tout ce qui était demandé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/searching.py" />
      <source>{node} did not react to being stopped.</source>
      <translation>{node} n’a pas réagi à la demande d’arrêt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>May</source>
      <translation>Droits</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to connect</source>
      <translation>refusé lors d’une demande de connexion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to search</source>
      <translation>refusé lors d’une demande de recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>anywhere</source>
      <translation>partout</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>allowed</source>
      <translation>autorisé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers</source>
      <translation>Appelants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody may send to this computer</source>
      <translation>Tout le monde peut envoyer à cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers must call this computer by its AE title</source>
      <translation>Les appelants doivent appeler cet ordinateur par son AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Others may search this archive and fetch from it</source>
      <translation>D’autres peuvent interroger cette archive et y récupérer des objets</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody who may send may do that, too</source>
      <translation>Quiconque peut envoyer le peut aussi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Sending</source>
      <translation>Envoi</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</source>
      <translation>Beaucoup de PACS envoient sous des AE Titles qui leur sont propres. Désactivé : uniquement vos nœuds et ceux de la liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Those of the list who may, and nodes whose settings say so.</source>
      <translation>Ceux de la liste qui en ont le droit, et les nœuds dont les paramètres l’indiquent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Whoever reaches this computer then sees patients' names.</source>
      <translation>Quiconque atteint cet ordinateur voit alors les noms des patients.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title of the caller</source>
      <translation>AE Title de l’appelant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Address or network of the caller</source>
      <translation>Adresse ou réseau de l’appelant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>may search</source>
      <translation>peut rechercher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Allow</source>
      <translation>&amp;Autoriser</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Allow the re&amp;fused one</source>
      <translation>Autoriser l’appelant re&amp;fusé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title, or empty for any</source>
      <translation>AE Title, ou vide pour tous</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>10.1.2.3 or 10.0.0.0/8, or empty</source>
      <translation>10.1.2.3 ou 10.0.0.0/8, ou vide</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to send to this computer? Only if you know what it is.</source>
      <translation>L’autoriser à envoyer à cet ordinateur ? Uniquement si vous savez de quoi il s’agit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to search and fetch? Only if you know what it is.</source>
      <translation>L’autoriser à rechercher et à récupérer ? Uniquement si vous savez de quoi il s’agit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow</source>
      <translation>Autoriser</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>List of callers</source>
      <translation>Liste des appelants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</source>
      <translation>Certificats (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Elliptic curve P-256</source>
      <translation>Courbe elliptique P-256</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>RSA with 3072 bits, for old systems</source>
      <translation>RSA à 3072 bits, pour les anciens systèmes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Names</source>
      <translation>&amp;Noms</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Host names and IP addresses under which others reach this computer.</source>
      <translation>Noms d’hôte et adresses IP sous lesquels d’autres joignent cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Organization</source>
      <translation>&amp;Organisation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>May stay empty.</source>
      <translation>Peut rester vide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Key</source>
      <translation>&amp;Clé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Import a certificate</source>
      <translation>Importer un certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Certificate</source>
      <translation>C&amp;ertificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</source>
      <translation>PEM, DER, PKCS#7 (.p7b) ou PKCS#12 (.p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Empty where it is in the same file, or the request was made here.</source>
      <translation>Vide si elle est dans le même fichier, ou si la demande a été faite ici.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Of the key or of the PKCS#12 file, where it has one. It is not kept.</source>
      <translation>De la clé ou du fichier PKCS#12, s’il y en a une. Elle n’est pas conservée.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>The certificate that was issued for a request made here, or one that you have, with its key.</source>
      <translation>Le certificat émis pour une demande faite ici, ou un certificat que vous possédez, avec sa clé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>At least one name or address is needed.</source>
      <translation>Il faut au moins un nom ou une adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose a certificate</source>
      <translation>Choisir un certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose its key</source>
      <translation>Choisir sa clé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Name the file with the certificate.</source>
      <translation>Indiquez le fichier du certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used from the next start. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Utilisé à partir du prochain démarrage. Ce qui est présent reste à sa place. Vide : le dossier habituel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used at once. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Utilisé immédiatement. Ce qui est présent reste à sa place. Vide : le dossier habituel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</source>
      <translation>Alphabétique, avec idéographique : Yamada Tarō (山田 太郎)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</source>
      <translation>Idéographique, avec alphabétique : 山田 太郎 (Yamada Tarō)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic only: Yamada Tarō</source>
      <translation>Alphabétique uniquement : Yamada Tarō</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic only: 山田 太郎</source>
      <translation>Idéographique uniquement : 山田 太郎</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>All three, alphabetic first</source>
      <translation>Les trois, alphabétique en premier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Stop a search after</source>
      <translation>&amp;Arrêter une recherche après</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Matches; the node is told to stop. Empty: never.</source>
      <translation>Résultats ; il est demandé au nœud de s’arrêter. Vide : jamais.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Show the &amp;plan before retrieving more than</source>
      <translation>Afficher le &amp;plan avant de récupérer plus de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Objects, as the node counts them; also before more than 20 rows. Empty: never.</source>
      <translation>Objets, selon le décompte du nœud ; également au-delà de 20 lignes. Vide : jamais.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Note of the desktop when a long transfer has ended</source>
      <translation>&amp;Notification du bureau à la fin d’un long transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Telling</source>
      <translation>Notification</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</source>
      <translation>Pour les transferts de plus de 30 secondes, pendant que vous regardez autre chose. Elle ne nomme aucun patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Fast transfers</source>
      <translation>&amp;Transferts rapides</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Moving data</source>
      <translation>Transfert des données</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</source>
      <translation>Ne les désactivez que si un PACS a des difficultés avec ce programme : dès la prochaine connexion, tout fonctionne alors, mais plus lentement.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Keep the audit &amp;trail for</source>
      <translation>Conserver la &amp;piste d’audit pendant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Days. Older records are forgotten at the next start. Empty: never.</source>
      <translation>Jours. Les entrées plus anciennes sont oubliées au prochain démarrage. Vide : jamais.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Names of people</source>
      <translation>&amp;Noms de personnes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Component groups of person names, PS3.5 6.2.</source>
      <translation>Groupes de composants des noms de personnes, PS3.5 6.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</source>
      <translation>À partir du prochain démarrage, avec ses nombres et ses dates. La ligne de commande, l’aide, les journaux et les fichiers destinés à d’autres restent en anglais.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Retrieve by</source>
      <translation>Récupérer par</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Used for</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Add…</source>
      <translation>&amp;Ajouter…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Edit…</source>
      <translation>&amp;Modifier…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Echo a&amp;ll</source>
      <translation>Écho à &amp;tous</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</source>
      <translation>Ajoute les nœuds d’une liste de qrstation, DCMTK, Orthanc, Horos ou OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xporter…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Write all nodes to a file</source>
      <translation>Écrit tous les nœuds dans un fichier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>search</source>
      <translation>recherche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>C-MOVE to it</source>
      <translation>C-MOVE vers lui</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>searches here</source>
      <translation>recherche ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>Sections des paramètres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Write down what is said to nodes and what they &amp;answer</source>
      <translation>Noter ce qui est dit &amp;aux nœuds et ce qu’ils répondent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Protocol log</source>
      <translation>Journal de protocole</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</source>
      <translation>Il nomme des patients : ne l’activez que pour comprendre pourquoi un nœud ne fait pas ce qu’il devrait. C’est un fichier séparé, que vous seul pouvez lire, et il se désactive de lui-même au bout de 24 heures. Les autres journaux ne nomment jamais de patients.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>&amp;Keep it for</source>
      <translation>Le &amp;conserver pendant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Days. Older files are removed by themselves.</source>
      <translation>Jours. Les fichiers plus anciens sont supprimés d’eux-mêmes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>There is none yet: request one, or import one that you have.</source>
      <translation>Il n’y en a pas encore : demandez-en un, ou importez-en un que vous possédez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only</source>
      <translation>Avec TLS uniquement</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only, and callers show a certificate</source>
      <translation>Avec TLS uniquement, les appelants présentant un certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>BCP 195 (PS3.15 B.12)</source>
      <translation>BCP 195 (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Modified BCP 195 (PS3.15 B.13)</source>
      <translation>BCP 195 modifié (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A request waits for its certificate.</source>
      <translation>Une demande attend son certificat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Request…</source>
      <translation>&amp;Demander…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make one for &amp;trying…</source>
      <translation>En créer un pour des &amp;essais…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Save the request…</source>
      <translation>Enregi&amp;strer la demande…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>R&amp;eceiving</source>
      <translation>Récepti&amp;on</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</source>
      <translation>Avec TLS, personne sur le réseau ne peut lire ce qui est envoyé ici. Chaque PACS doit être configuré en conséquence ; celui qui communique sans TLS est alors refusé. Le port reste le même.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Callers' certi&amp;ficates</source>
      <translation>Certi&amp;ficats des appelants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A file in PEM form with their certificates, or with that of whoever issued them.</source>
      <translation>Un fichier au format PEM avec leurs certificats, ou avec celui de leur émetteur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Profile</source>
      <translation>&amp;Profil</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Both refuse everything older than TLS 1.2.</source>
      <translation>Les deux refusent tout ce qui est antérieur à TLS 1.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Our certificate</source>
      <translation>Notre certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Certificates of callers</source>
      <translation>Certificats des appelants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Request a certificate</source>
      <translation>Demander un certificat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</source>
      <translation>Une clé est créée, qui reste ici, et une demande, qui va à l’émetteur des certificats, souvent le service informatique de l’hôpital. Ce qui revient est importé. Le certificat utilisé reste jusque-là, et un certificat émis pour une demande antérieure peut aussi être importé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make the request</source>
      <translation>Créer la demande</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A certificate for trying</source>
      <translation>Un certificat pour des essais</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</source>
      <translation>Personne ne s’en porte garant : il faut remettre son fichier à chaque PACS, qui doit l’approuver. Il prend la place du certificat utilisé ; un certificat émis par une autorité est conservé à côté, avec sa clé, et peut être importé à nouveau.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make it</source>
      <translation>Le créer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Save the request</source>
      <translation>Enregistrer la demande</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</source>
      <translation>qrstation reste alors dans la zone de notification du bureau ; le menu de son icône permet d’ouvrir la fenêtre et de quitter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</source>
      <translation>Ce bureau n’a pas de zone de notification où qrstation pourrait rester. Sur un serveur, utilisez : qrstation serve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Off, except to fetch by C-MOVE</source>
      <translation>Non, sauf pour récupérer par C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From programs on this computer only</source>
      <translation>Uniquement des programmes de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From the network</source>
      <translation>Du réseau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listening as {ae_title} on port {port}{ways}.</source>
      <translation>À l’écoute en tant que {ae_title} sur le port {port}{ways}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>What a PACS administrator needs</source>
      <translation>Ce dont l’administrateur du PACS a besoin</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Copy these lines for the PACS administrator</source>
      <translation>Copier ces lignes pour l’administrateur du PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>At most 16 characters. The PACS must know it.</source>
      <translation>16 caractères au plus. Le PACS doit le connaître.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>DICOM's usual ports are 104 and 11112.</source>
      <translation>Les ports habituels de DICOM sont 104 et 11112.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Receive</source>
      <translation>&amp;Recevoir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>While qrstation is open. See also: Who may come in.</source>
      <translation>Tant que qrstation est ouvert. Voir aussi : Qui peut entrer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listen &amp;on</source>
      <translation>Éc&amp;outer sur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</source>
      <translation>0.0.0.0 : sur toutes les adresses de cet ordinateur. Une autre si un seul de ses réseaux doit pouvoir l’atteindre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Keep receiving when the window is closed</source>
      <translation>&amp;Continuer à recevoir lorsque la fenêtre est fermée</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Closing</source>
      <translation>Fermeture</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Tell the PACS</source>
      <translation>À indiquer au PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Set &amp;up step by step…</source>
      <translation>Config&amp;urer pas à pas…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>AE title: {ae_title}</source>
      <translation>AE Title : {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Port: {port}</source>
      <translation>Port : {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, with TLS</source>
      <translation>, avec TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, for programs on this computer only</source>
      <translation>, uniquement pour les programmes de cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>; callers who are allowed to can search the archive</source>
      <translation> ; les appelants autorisés peuvent interroger l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: {hosts}</source>
      <translation>Hôte : {hosts}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: not known while there is no network</source>
      <translation>Hôte : inconnu tant qu’il n’y a pas de réseau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>TLS: needed</source>
      <translation>TLS : nécessaire</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Not listening. {reason}</source>
      <translation>Pas à l’écoute. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>or</source>
      <translation>ou</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>{activity}; no object came for {duration}</source>
      <translation>{activity} ; aucun objet n’est arrivé pendant {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>receiving</source>
      <translation>réception</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>No transfers running</source>
      <translation>Aucun transfert en cours</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{number} transfers</source>
      <translation>
        <numerusform>{number} transfert</numerusform>
        <numerusform>{number} transferts</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of this workstation</source>
      <translation>Paramètres de ce poste de travail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open Transfers</source>
      <translation>Ouvrir Transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open the archive</source>
      <translation>Ouvrir l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of privacy</source>
      <translation>Paramètres de confidentialité</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Protocol log on: it names patients</source>
      <translation>Journal de protocole actif : il nomme des patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening: {reason}</source>
      <translation>Pas à l’écoute : {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening</source>
      <translation>Pas à l’écoute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>The archive holds {objects} of {patients}, {size}</source>
      <translation>L’archive contient {objects} de {patients}, {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Listening {ae_title}@{host}:{port}</source>
      <translation>À l’écoute {ae_title}@{host}:{port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>It switches itself off at {time} on {date}.</source>
      <translation>Désactivation automatique à {time}, le {date}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Nothing can be kept</source>
      <translation>Rien ne peut être conservé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer complete</source>
      <translation>Transfert complet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer incomplete</source>
      <translation>Transfert incomplet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer ended, but only the node could know whether all came</source>
      <translation>Transfert terminé, mais seul le nœud pourrait savoir si tout est arrivé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer failed</source>
      <translation>Échec du transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>{objects} from {node}, in {duration}.</source>
      <translation>{objects} de {node}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Retrieval from {node}, {subject}: {state}.</source>
      <translation>Récupération depuis {node}, {subject} : {state}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers did not come to a good end</source>
      <translation>
        <numerusform>{number} transfert s’est mal terminé</numerusform>
        <numerusform>{number} transferts se sont mal terminés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} wait to be tried again</source>
      <translation>
        <numerusform>{number} attend une nouvelle tentative</numerusform>
        <numerusform>{number} attendent une nouvelle tentative</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers wait to be tried again</source>
      <translation>
        <numerusform>{number} transfert attend une nouvelle tentative</numerusform>
        <numerusform>{number} transferts attendent une nouvelle tentative</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>The last one: {transfer}</source>
      <translation>Le dernier : {transfer}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfer</source>
      <translation>Afficher le transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfers</source>
      <translation>Afficher les transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</source>
      <translation>Écrit dans un fichier, vérifiable plus tard, ce qui a été demandé et ce qui s’en trouve sur ce disque, avec des sommes de contrôle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} did not come</source>
      <translation>Non arrivé : {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Details of the transfer</source>
      <translation>Détails du transfert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that did not come</source>
      <translation>Objets qui ne sont pas arrivés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that nobody asked for</source>
      <translation>Objets que personne n’a demandés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Try step by step what works with the node</source>
      <translation>Essayer pas à pas ce qui fonctionne avec le nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Select a transfer to see what came of it.</source>
      <translation>Sélectionnez un transfert pour voir son résultat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} came that nobody asked for</source>
      <translation>Arrivés sans être demandés : {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Wanted</source>
      <translation>Voulus</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Arrived</source>
      <translation>Arrivés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>With warnings</source>
      <translation>Avec avertissements</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Left undone</source>
      <translation>Non traités</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Failed or missing</source>
      <translation>Échoués ou manquants</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Sent to</source>
      <translation>Envoyé à</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Submitted</source>
      <translation>Soumis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Rate</source>
      <translation>Débit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Time left</source>
      <translation>Temps restant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Save receipt…</source>
      <translation>Enregistrer le bordereau…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Node says</source>
      <translation>Selon le nœud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Known by</source>
      <translation>Connu par</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Last status</source>
      <translation>Dernier statut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Came later</source>
      <translation>Arrivés plus tard</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the last seconds</source>
      <translation>sur les dernières secondes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the whole retrieval</source>
      <translation>sur toute la récupération</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>Active</source>
      <translation>Actifs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>With problems</source>
      <translation>Avec problème</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} running</source>
      <translation>
        <numerusform>{number} en cours</numerusform>
        <numerusform>{number} en cours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} stopping</source>
      <translation>
        <numerusform>{number} en cours d’arrêt</numerusform>
        <numerusform>{number} en cours d’arrêt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting</source>
      <translation>
        <numerusform>{number} en attente</numerusform>
        <numerusform>{number} en attente</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting for retry</source>
      <translation>en attente d’un nouvel essai</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting for retry</source>
      <translation>
        <numerusform>{number} en attente d’un nouvel essai</numerusform>
        <numerusform>{number} en attente d’un nouvel essai</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Pause</source>
      <translation>Suspendre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Let the selected transfers rest; what has arrived stays</source>
      <translation>Met en pause les transferts sélectionnés ; ce qui est arrivé reste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Retry</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Fetch what the selected transfers miss</source>
      <translation>Récupère ce qui manque aux transferts sélectionnés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Stop the selected transfers; what has arrived stays</source>
      <translation>Arrête les transferts sélectionnés ; ce qui est arrivé reste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show in archive</source>
      <translation>Afficher dans l’archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show on the archive page what was fetched</source>
      <translation>Affiche sur la page Archive ce qui a été récupéré</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy what is known of the selected transfers as text</source>
      <translation>Copie sous forme de texte ce que l’on sait des transferts sélectionnés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Clear finished</source>
      <translation>Effacer les terminés</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take transfers off the list that ended without a problem</source>
      <translation>Retire de la liste les transferts terminés sans problème</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfers yet.</source>
      <translation>Pas encore de transferts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take {transfers} off the list?</source>
      <translation>Retirer de la liste : {transfers} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Search a node, select what you want, and retrieve it with Ctrl+D.</source>
      <translation>Interrogez un nœud, sélectionnez ce que vous voulez, et récupérez-le avec Ctrl+D.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Their reports go with them; what was received stays in the archive.</source>
      <translation>Leurs rapports disparaissent avec eux ; ce qui a été reçu reste dans l’archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Remove from the list…</source>
      <translation>Retirer de la liste…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer runs or waits.</source>
      <translation>Aucun transfert en cours ou en attente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer has a problem.</source>
      <translation>Aucun transfert n’a de problème.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show all transfers</source>
      <translation>Afficher tous les transferts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{description} from {node}</source>
      <translation>{description} depuis {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{number:,} from {node}</source>
      <translation>{number:,} depuis {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Plan of the retrieval</source>
      <translation>Plan de la récupération</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Retrieve {wanted}?</source>
      <translation>Récupérer {wanted} ?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Progress of the plan</source>
      <translation>Progression du plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asking what there is; nothing is fetched yet…</source>
      <translation>Recherche de ce qui existe ; rien n’est encore récupéré…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start without the plan</source>
      <translation>&amp;Démarrer sans le plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>What would be fetched, study by study</source>
      <translation>Ce qui serait récupéré, étude par étude</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Démarrer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</source>
      <translation>{node} a été interrogé sur {done:,} éléments sur {total:,} ; rien n’est encore récupéré…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start anyway</source>
      <translation>&amp;Démarrer quand même</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Size of the uncompressed images; they may come compressed, and be smaller.</source>
      <translation>Taille des images sans compression ; elles peuvent arriver compressées, et être plus petites.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Held</source>
      <translation>Présents</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>To fetch</source>
      <translation>À récupérer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>About</source>
      <translation>Environ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>The node does not tell sizes.</source>
      <translation>Le nœud n’indique pas les tailles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Save receipt</source>
      <translation>Enregistrer le bordereau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Receipts (*.json)</source>
      <translation>Bordereaux (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>The receipt is saved: {path}</source>
      <translation>Le bordereau est enregistré : {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</source>
      <translation>« Vérifier un bordereau… » sur la page Archive indique si tout est encore ici, inchangé.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>{number} transfers go on where they stopped.</source>
      <translation>
        <numerusform>{number} transfert continue là où il s’était arrêté.</numerusform>
        <numerusform>{number} transferts continuent là où ils s’étaient arrêtés.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>What had arrived is held; only the rest is fetched.</source>
      <translation>Ce qui était arrivé est présent ; seul le reste est récupéré.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Another qrstation on this computer has {transfers}.</source>
      <translation>Gérés par un autre qrstation sur cet ordinateur : {transfers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>They are shown here, and left to it until it ends.</source>
      <translation>Ils sont affichés ici, et lui sont laissés jusqu’à ce qu’il se termine.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Did not arrive.</source>
      <translation>Pas arrivé.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Quiet hours until {when}</source>
      <translation>Heures calmes jusqu’à {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>and {objects}; “Copy report” has them all</source>
      <translation>et {objects} ; « Copier le rapport » les donne tous</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{held:,} of {objects}</source>
      <translation>{held:,} sur {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>a list of all</source>
      <translation>une liste complète</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node named each object.</source>
      <translation>Le nœud a nommé chaque objet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>their number</source>
      <translation>leur nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node told how many objects there are, and not which.</source>
      <translation>Le nœud a indiqué le nombre d’objets, et non lesquels.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node does not tell how many objects there are.</source>
      <translation>Le nœud n’indique pas le nombre d’objets.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>not found</source>
      <translation>introuvable</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node says that it has no such thing.</source>
      <translation>Le nœud indique qu’il n’a rien de tel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Stopping</source>
      <translation>Arrêt en cours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Paused</source>
      <translation>Suspendu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry</source>
      <translation>En attente d’un nouvel essai</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Complete</source>
      <translation>Complet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Partial</source>
      <translation>Partiel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Unverified</source>
      <translation>Non vérifié</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} elsewhere</source>
      <translation>{state} ailleurs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Retry at {when}</source>
      <translation>Nouvel essai à {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} in another qrstation on this computer: stop or resume it there</source>
      <translation>{state} dans un autre qrstation sur cet ordinateur : arrêtez ou reprenez là-bas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry at {when}, after attempt {attempt:,}</source>
      <translation>En attente d’un nouvel essai à {when}, après l’essai {attempt:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} received</source>
      <translation>reçus : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>total not known</source>
      <translation>total inconnu</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>method not chosen yet</source>
      <translation>méthode pas encore choisie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Objects: {numbers}; {size}</source>
      <translation>Objets : {numbers} ; {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Try now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} held already</source>
      <translation>déjà présents : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} wanted</source>
      <translation>voulus : {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number} more objects</source>
      <translation>
        <numerusform>{number} autre objet</numerusform>
        <numerusform>{number} autres objets</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Sent to {destination}</source>
      <translation>Envoyé à {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} did not come:</source>
      <translation>Non arrivé, {objects} :</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} came that nobody asked for, stored as well:</source>
      <translation>Arrivés sans être demandés, stockés également : {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} completed</source>
      <translation>terminés : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} with warnings</source>
      <translation>avec avertissements : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} remaining</source>
      <translation>restants : {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Asked for {wanted} on {moment} {time_zone}</source>
      <translation>Demandé : {wanted}, le {moment} {time_zone}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Time: {duration}</source>
      <translation>Durée : {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Last status of {node}: {status}</source>
      <translation>Dernier statut de {node} : {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{node} counts: {numbers}</source>
      <translation>Décompte de {node} : {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Open qrstation</source>
      <translation>Ouvrir qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Choose another folder…</source>
      <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>d</source>
      <translation>j</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>h</source>
      <translation>h</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>ms</source>
      <translation>ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>{size}/s</source>
      <translation>{size}/s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>YYYY</source>
      <translation>AAAA</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>MM</source>
      <translation>MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>DD</source>
      <translation>JJ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/keyword_edit.py" />
      <source>DICOM attribute</source>
      <translation>Attribut DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{names} and {others} more</source>
      <translation>{names} et {others} autres</translation>
    </message>
  </context>
</TS>
