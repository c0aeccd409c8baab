<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>qrstation</name>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} is not a Specific Character Set</source>
      <translation>{term!r} ist kein Specific Character Set</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{given!r} is read as {term!r}</source>
      <translation>{given!r} wird als {term!r} gelesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not encoded in {character_set}</source>
      <translation>nicht in {character_set} codiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>the default character repertoire</source>
      <translation>das Standard-Zeichenrepertoire</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} stands alone, without the set that it extends</source>
      <translation>{term!r} steht allein, ohne den Zeichensatz, den es erweitert</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as UTF-8</source>
      <translation>nicht ASCII und ohne Specific Character Set: als UTF-8 gelesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as Latin-1</source>
      <translation>nicht ASCII und ohne Specific Character Set: als Latin-1 gelesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>{where} says {announced:,} bytes, {there:,} are there</source>
      <translation>{where}: angegeben {announced:,} Bytes, vorhanden {there:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>it ends within {attribute}</source>
      <translation>endet innerhalb von {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>a part of {attribute}</source>
      <translation>Teil von {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>the attribute {tag}</source>
      <translation>Attribut {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keywords} or {last}?</source>
      <translation>War {keywords} oder {last} gemeint?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</source>
      <translation>Ein Keyword aus PS3.6 angeben, etwa PatientName, oder ein Tag, etwa 0010,0010.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keyword}?</source>
      <translation>War {keyword} gemeint?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>{name!r} is no attribute of DICOM.</source>
      <translation>{name!r} ist kein DICOM-Attribut.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date</source>
      <translation>ein Datum</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>time</source>
      <translation>eine Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date and time</source>
      <translation>ein Datum mit Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</source>
      <translation>Ein Datum als 20261121 oder 2026-11-21 schreiben; einen Bereich als 20261101-20261130, 20261101- oder -20261130.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</source>
      <translation>Eine Uhrzeit als 071500 oder 07:15 schreiben; einen Bereich als 0700-0930, 0700- oder -0930.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</source>
      <translation>Als 20261121071500 oder 2026-11-21 07:15 schreiben; einen Bereich mit Bindestrich dazwischen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</source>
      <translation>{keyword} kann nicht {wrong!r} sein: Eine UID besteht nur aus Ziffern und Punkten, höchstens 64 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: that is no {kind}.</source>
      <translation>{keyword} kann nicht {value!r} sein: Erwartet wird {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: the range ends before it begins.</source>
      <translation>{keyword} kann nicht {value!r} sein: Der Bereich endet vor seinem Anfang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Copy it whole from where it stands.</source>
      <translation>Den Wert vollständig von der Quelle kopieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Give the earlier end first.</source>
      <translation>Die frühere Grenze zuerst angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>{announced} bytes were announced, {came} came</source>
      <translation>{announced} Bytes angekündigt, {came} angekommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>An item stands outside of any sequence.</source>
      <translation>Ein Item steht außerhalb jeder Sequenz.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>it has more attributes than are looked at</source>
      <translation>hat mehr Attribute, als ausgewertet werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its sequences are nested more than {deepest} deep</source>
      <translation>die Sequenzen sind tiefer als {deepest} Ebenen verschachtelt</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>A sequence has no end.</source>
      <translation>Eine Sequenz hat kein Ende.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value of {length} bytes was left out</source>
      <translation>der Wert von {length} Bytes wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>an item was expected, {tag} came</source>
      <translation>ein Item wurde erwartet, {tag} kam</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value in fragments was left out</source>
      <translation>der Wert in Fragmenten wurde weggelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a time (TM)</source>
      <translation>keine Uhrzeit (TM)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date and time (DT)</source>
      <translation>kein Datum mit Uhrzeit (DT)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not an age (AS)</source>
      <translation>kein Alter (AS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a UID (UI)</source>
      <translation>keine UID (UI)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{vr} holds other than ASCII characters</source>
      <translation>{vr} enthält Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of {vr} values</source>
      <translation>{bytes} Bytes ergeben keine ganze Anzahl von {vr}-Werten</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of tags</source>
      <translation>{bytes} Bytes ergeben keine ganze Anzahl von Tags</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date (DA)</source>
      <translation>kein Datum (DA)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a whole number (IS)</source>
      <translation>keine ganze Zahl (IS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a number (DS)</source>
      <translation>keine Zahl (DS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>value representation {name!r} does not exist</source>
      <translation>Value Representation {name!r} existiert nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set cannot be read beyond byte {position}: {reason}.</source>
      <translation>Der Datensatz ist ab Byte {position} nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in explicit VR; its transfer syntax says implicit VR.</source>
      <translation>Der Datensatz ist mit explizitem VR geschrieben; laut Transfersyntax wäre es implizites VR.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in implicit VR; its transfer syntax says explicit VR.</source>
      <translation>Der Datensatz ist mit implizitem VR geschrieben; laut Transfersyntax wäre es explizites VR.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it has more than {most:,} elements</source>
      <translation>hat mehr als {most:,} Elemente</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it ends in the middle of an element</source>
      <translation>endet mitten in einem Element</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>a sequence has no end</source>
      <translation>eine Sequenz hat kein Ende</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it proposed a context without a syntax</source>
      <translation>hat einen Presentation Context ohne Syntax vorgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it sent an instance in the midst of a retrieval</source>
      <translation>hat mitten in einem Abruf eine Instanz gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it used presentation context {number}, which was not accepted</source>
      <translation>hat den Presentation Context {number} benutzt, der nicht angenommen war</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it asked for what is not served here</source>
      <translation>hat etwas verlangt, was hier nicht angeboten wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it is not among the callers that are let in</source>
      <translation>nicht unter den zugelassenen Aufrufern</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it may send, but is not among the callers that may search or fetch</source>
      <translation>darf senden, gehört aber nicht zu den Aufrufern, die suchen oder abrufen dürfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>Images are not converted for another view.</source>
      <translation>Bilder werden nicht für eine andere View umgewandelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The SOP Class is not that of the presentation context.</source>
      <translation>Die SOP Class ist nicht die des Presentation Context.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The Move Destination is missing.</source>
      <translation>Die Move Destination fehlt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The identifier cannot be read.</source>
      <translation>Der Identifier ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>No instance with this SOP Instance UID is held here.</source>
      <translation>Keine Instanz mit dieser SOP Instance UID ist hier vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Presentation context: {results}.</source>
      <translation>Presentation Context: {results}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} fell silent: nothing came for {seconds:g} s.</source>
      <translation>{node} ist verstummt: {seconds:g} s lang kam nichts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} does not offer {services}.</source>
      <translation>{node} bietet {services} nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Correct our own AE title.</source>
      <translation>Den eigenen AE-Titel berichtigen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Choose another query model or retrieve method, or ask its administrator to permit it to us.</source>
      <translation>Ein anderes Abfragemodell oder eine andere Abrufmethode wählen oder den Administrator des Knotens um die Freigabe bitten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association_control.py" />
      <source>a PDU came out of turn</source>
      <translation>eine PDU kam außer der Reihe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) cannot be matched by a text.</source>
      <translation>{keyword} ({vr}) kann nicht mit einem Text abgeglichen werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{name!r} cannot be a key of a query.</source>
      <translation>{name!r} kann kein Schlüssel einer Abfrage sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave its value empty to ask for it.</source>
      <translation>Den Wert leer lassen, um danach zu fragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} takes ASCII characters only, and “{value}” has others.</source>
      <translation>{keyword} nimmt nur ASCII-Zeichen an, „{value}“ enthält andere.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) takes a number, not {text!r}.</source>
      <translation>{keyword} ({vr}) nimmt eine Zahl an, nicht {text!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave it out.</source>
      <translation>Weglassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave them out, or put ? in their place.</source>
      <translation>Diese Zeichen weglassen oder durch ? ersetzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Give a number, or nothing.</source>
      <translation>Eine Zahl angeben oder nichts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Check that host and port are those of the node's DICOM service, and that it lets us in.</source>
      <translation>Prüfen, ob Host und Port die des DICOM-Dienstes des Knotens sind und ob er uns zulässt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Try again; if it happens again, ask the administrator of the node to look into its log.</source>
      <translation>Erneut versuchen; bei Wiederholung den Administrator des Knotens bitten, im Protokoll nachzusehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} accepted the association, but its answer cannot be read.</source>
      <translation>{node} hat die Assoziation angenommen, aber die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} {instead}.</source>
      <translation>{node}: {where} {instead}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} began to answer and stopped.</source>
      <translation>{node}: {where} begann zu antworten und brach ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may want a certificate of ours.</source>
      <translation>Möglicherweise verlangt der Knoten ein Zertifikat von uns.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Ask its vendor: the answer does not keep to the DICOM standard.</source>
      <translation>Beim Hersteller nachfragen: die Antwort entspricht nicht dem DICOM-Standard.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} does not answer as DICOM asks.</source>
      <translation>{node}: {where} antwortet nicht DICOM-konform.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may expect TLS, which is off for this node.</source>
      <translation>Möglicherweise erwartet der Knoten TLS, das für ihn ausgeschaltet ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} released the association in the middle of an operation.</source>
      <translation>{node} hat die Assoziation mitten in einer Operation beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} closed the connection without answering.</source>
      <translation>{node}: {where} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} took the connection but did not answer in {seconds:g} s.</source>
      <translation>{node}: {where} hat die Verbindung angenommen, aber innerhalb von {seconds:g} s nicht geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</source>
      <translation>{node} hat mitten in einer Nachricht aufgehört: Der Rest kam nicht innerhalb von {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} announced a message that is too large to be taken.</source>
      <translation>{node} hat eine Nachricht angekündigt, die zu groß ist, um sie anzunehmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>The connection to {node} was lost.</source>
      <translation>Die Verbindung zu {node} ist abgerissen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} sent what is no valid DICOM.</source>
      <translation>{node} hat etwas gesendet, das kein gültiges DICOM ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>relational</source>
      <translation>relational</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>combined date and time</source>
      <translation>Datum und Uhrzeit kombiniert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>fuzzy person names</source>
      <translation>unscharfe Personennamen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>enhanced multi-frame conversion</source>
      <translation>Umwandlung in Enhanced Multiframe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} bytes</source>
      <translation>{number:,} Bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>any</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>could not be found out</source>
      <translation>nicht feststellbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Probed</source>
      <translation>Ermittelt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Implementation</source>
      <translation>Implementierung</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Largest PDU</source>
      <translation>Größte PDU</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Further services</source>
      <translation>Weitere Dienste</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for queries</source>
      <translation>Ausgehandelt für Abfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for retrievals</source>
      <translation>Ausgehandelt für Abrufe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Asked in</source>
      <translation>Abgefragt in</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Levels answered</source>
      <translation>Beantwortete Ebenen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Lists of UIDs</source>
      <translation>UID-Listen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Stops at</source>
      <translation>Hört auf bei</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Matched</source>
      <translation>Abgeglichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Passed over</source>
      <translation>Ignoriert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Returned</source>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>matched</source>
      <translation>abgeglichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>not matched</source>
      <translation>nicht abgeglichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} matches</source>
      <translation>{number:,} Treffer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set names no command</source>
      <translation>ein Command Set nennt keinen Befehl</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set does not say whether a data set follows</source>
      <translation>ein Command Set gibt nicht an, ob ein Datensatz folgt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set is cut short</source>
      <translation>ein Command Set ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set cannot be read</source>
      <translation>ein Command Set ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The system says: {reason}.</source>
      <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>connected in {seconds:.0f} ms</source>
      <translation>verbunden in {seconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>refused: nothing listens there</source>
      <translation>abgewiesen: dort ist kein Dienst erreichbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no answer in {seconds:.1f} s</source>
      <translation>keine Antwort in {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no way through the network</source>
      <translation>kein Weg durch das Netzwerk</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>{where} could not be reached.</source>
      <translation>{where} war nicht erreichbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address and the network.</source>
      <translation>Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The name {host} could not be looked up in {seconds:g} s.</source>
      <translation>Der Name {host} konnte nicht innerhalb von {seconds:g} s aufgelöst werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the network, or give the node's IP address instead of its name.</source>
      <translation>Das Netzwerk prüfen oder statt des Namens die IP-Adresse des Knotens angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The host name {host} is unknown.</source>
      <translation>Der Hostname {host} ist unbekannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check its spelling, or give the node's IP address.</source>
      <translation>Die Schreibweise prüfen oder die IP-Adresse des Knotens angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Nothing is listening at {where}.</source>
      <translation>Unter {where} ist kein Dienst erreichbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the port, and that the node's DICOM service is running.</source>
      <translation>Den Port prüfen und ob der DICOM-Dienst des Knotens läuft.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>No answer from {where} in {seconds:g} s.</source>
      <translation>Keine Antwort von {where} innerhalb von {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address, that the node is switched on, and that no firewall stands between.</source>
      <translation>Prüfen, ob die Adresse stimmt, der Knoten eingeschaltet ist und keine Firewall dazwischensteht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>There is no way through the network to {where}.</source>
      <translation>Es führt kein Weg durch das Netzwerk zu {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check this computer's network connection (cable, VPN) and the address.</source>
      <translation>Die Netzwerkverbindung dieses Computers (Kabel, VPN) und die Adresse prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is missing.</source>
      <translation>Der Identifier fehlt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is cut short.</source>
      <translation>Der Identifier ist abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is too long.</source>
      <translation>Der Identifier ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>A response cannot be encoded.</source>
      <translation>Eine Antwort kann nicht codiert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended before the request was answered.</source>
      <translation>Die Assoziation endete, bevor die Anfrage beantwortet war.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier cannot be decoded.</source>
      <translation>Der Identifier kann nicht decodiert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>it could not be answered</source>
      <translation>konnte nicht beantwortet werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended while something was sent.</source>
      <translation>Die Assoziation endete, während etwas gesendet wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>in the node's settings, or by: {command}</source>
      <translation>in den Einstellungen des Knotens oder mit: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</source>
      <translation>Eine Query/Retrieve View setzt die Extended Negotiation enhanced-multi-frame voraus, die {node} nicht angeboten wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>{node} does not convert between classic and enhanced images.</source>
      <translation>{node} wandelt nicht zwischen klassischen und Enhanced-Bildern um.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Offer it {where_and_how}</source>
      <translation>Sie anbieten: {where_and_how}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Leave out the Query/Retrieve View: what is there comes as it is.</source>
      <translation>Die Query/Retrieve View weglassen: Was vorhanden ist, kommt unverändert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>Status {code:04X} ({category}){remarks}.</source>
      <translation>Status {code:04X} ({category}){remarks}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>The node sent a match without an identifier.</source>
      <translation>Der Knoten hat einen Treffer ohne Identifier gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} could not answer the query: {meaning}.</source>
      <translation>{node} konnte die Abfrage nicht beantworten: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} was not asked</source>
      <translation>{node} wurde nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance has no pixel data.</source>
      <translation>Die Instanz hat keine Pixeldaten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance is not a multi-frame image.</source>
      <translation>Die Instanz ist kein Multiframe-Bild.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>Some tiles alone would have no positions: they follow from all of them being there.</source>
      <translation>Einzelne Kacheln hätten keine Positionen: Diese ergeben sich nur, wenn alle vorhanden sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance does not tell the times of its frames.</source>
      <translation>Die Instanz nennt die Zeitpunkte ihrer Frames nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the new instance cannot be encoded.</source>
      <translation>Die Attribute der neuen Instanz können nicht codiert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes before the pixel data are too large.</source>
      <translation>Die Attribute vor den Pixeldaten sind zu groß.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the instance cannot be changed as its frames are.</source>
      <translation>Die Attribute der Instanz können nicht wie ihre Frames geändert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frames are taken from one instance: give one SOP Instance UID.</source>
      <translation>Frames werden aus einer einzigen Instanz entnommen: genau eine SOP Instance UID angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must start at 1 and rise.</source>
      <translation>Frame-Nummern müssen bei 1 oder höher beginnen und aufsteigen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>First, last and increment must be given of each sub-range.</source>
      <translation>Für jeden Teilbereich sind Anfang, Ende und Schrittweite anzugeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>A sub-range goes from 1 or above up to its last, by 1 or more.</source>
      <translation>Ein Teilbereich reicht von 1 oder höher bis zu seinem Ende, in Schritten von mindestens 1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Sub-ranges must rise and not overlap.</source>
      <translation>Teilbereiche müssen aufsteigen und dürfen sich nicht überschneiden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must be numbers.</source>
      <translation>Frame-Nummern müssen Zahlen sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>The Time Range must be a start and an end, in seconds.</source>
      <translation>Die Time Range muss aus Anfang und Ende bestehen, in Sekunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The length of the pixel data is not that of whole frames.</source>
      <translation>Die Länge der Pixeldaten entspricht keiner ganzen Zahl von Frames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The frames do not begin at whole words.</source>
      <translation>Die Frames beginnen nicht an Wortgrenzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The pixel data has no fragments.</source>
      <translation>Die Pixeldaten haben keine Fragmente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The fragments of the pixel data do not tell where frames begin.</source>
      <translation>Die Fragmente der Pixeldaten lassen nicht erkennen, wo Frames beginnen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The query is at {level} level, and its key {keyword} says {value}.</source>
      <translation>Die Abfrage hat die Ebene {level}, ihr Schlüssel {keyword} aber den Wert {value}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Query/Retrieve Level {value!r} is none of {levels}.</source>
      <translation>Query/Retrieve Level {value!r} gehört nicht zu {levels}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The {model} model has no {level} level.</source>
      <translation>Das Modell {model} hat keine Ebene {level}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Specific Character Set {character_set} has no {characters}.</source>
      <translation>Specific Character Set {character_set} enthält nicht: {characters}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>A {level} cannot be retrieved without its {keywords}.</source>
      <translation>Auf der Ebene {level} ist ein Abruf ohne {keywords} nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Choose one of {levels}, or another model.</source>
      <translation>Eine dieser Ebenen wählen: {levels} – oder ein anderes Modell.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Leave the character set out of the query: one that fits is then chosen.</source>
      <translation>Den Zeichensatz in der Abfrage weglassen: Dann wird ein passender gewählt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Give it, or retrieve at another level or by another model.</source>
      <translation>Den Wert angeben oder auf einer anderen Ebene oder mit einem anderen Modell abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose another port, or stop that program; searching works without receiving.</source>
      <translation>Einen anderen Port wählen oder jenes Programm beenden; die Suche funktioniert auch ohne Empfang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} is in use by another program, so nothing can be received.</source>
      <translation>Port {port} wird von einem anderen Programm benutzt, daher ist kein Empfang möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</source>
      <translation>Es kann ein anderes qrstation sein, in einem zweiten Fenster oder als Server: dieses beenden oder per C-GET abrufen. Ein anderer Port hilft nur, wenn er dem Knoten mitgeteilt wird; die Suche funktioniert auch ohne Empfang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>the receiver is being stopped</source>
      <translation>der Empfänger wird gerade gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</source>
      <translation>Port {port} erfordert Administratorrechte, wie alle unter {least}; daher ist kein Empfang möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose a port of {least} or above, such as {port}.</source>
      <translation>Einen Port ab {least} wählen, etwa {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>The system does not allow port {port} to be opened, so nothing can be received.</source>
      <translation>Das System erlaubt nicht, Port {port} zu öffnen; daher ist kein Empfang möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>{host} is not an address of this machine, so nothing can be received.</source>
      <translation>{host} ist keine Adresse dieses Computers, daher ist kein Empfang möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</source>
      <translation>0.0.0.0 wählen, um auf allen Adressen zu empfangen, oder eine Adresse dieses Computers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} cannot be opened, so nothing can be received.</source>
      <translation>Port {port} kann nicht geöffnet werden, daher ist kein Empfang möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>it was silent for {seconds:g} s</source>
      <translation>hat {seconds:g} s lang nichts gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>of a message came less than {least:,} bytes in {seconds:g} s</source>
      <translation>von einer Nachricht kamen in {seconds:g} s weniger als {least:,} Byte</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a fragment of a message came out of turn</source>
      <translation>ein Fragment einer Nachricht kam außer der Reihe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message was interrupted by another one</source>
      <translation>eine Nachricht wurde von einer anderen unterbrochen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message is longer than {most} bytes</source>
      <translation>eine Nachricht ist länger als {most} Bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>the file became shorter</source>
      <translation>die Datei wurde kürzer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message consists of empty fragments</source>
      <translation>eine Nachricht besteht aus leeren Fragmenten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>{service} as {encodings}</source>
      <translation>{service} als {encodings}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>an invalid UID</source>
      <translation>eine ungültige UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>{node} did not stop within {seconds:g} s, so the association was cut.</source>
      <translation>{node} hat nicht innerhalb von {seconds:g} s aufgehört, daher wurde die Assoziation abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>A message came that does not belong to a {service}.</source>
      <translation>Es kam eine Nachricht, die nicht zu {service} gehört.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>The file of instance {uid} cannot be sent.</source>
      <translation>Die Datei der Instanz {uid} kann nicht gesendet werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it has no File Meta Information</source>
      <translation>hat keine File Meta Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it cannot be put into another transfer syntax</source>
      <translation>kann nicht in eine andere Transfersyntax umgewandelt werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it was found to be changed since it was received</source>
      <translation>ist seit dem Empfang nachweislich verändert worden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>inflated it is too large</source>
      <translation>entpackt ist es zu groß</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent several answers, and the standard allows one: only the first is shown.</source>
      <translation>Der Knoten hat mehrere Antworten gesendet, der Standard erlaubt eine: Nur die erste wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent an answer without an identifier.</source>
      <translation>Der Knoten hat eine Antwort ohne Identifier gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</source>
      <translation>Der Knoten hat für Patienten-ID {answered!r} geantwortet; gefragt war {asked!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered with template {template}; it was asked for {asked}.</source>
      <translation>Der Knoten hat mit Template {template} geantwortet; gefragt war {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>{node} could not tell: {meaning}.</source>
      <translation>{node} konnte keine Auskunft geben: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>Few systems answer it: ask another node, or its administrator whether it can be switched on.</source>
      <translation>Nur wenige Systeme beantworten das: einen anderen Knoten fragen oder beim Administrator klären, ob es sich einschalten lässt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Several patients have this Patient ID.</source>
      <translation>Mehrere Patienten haben diese Patienten-ID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>A Patient ID must be given.</source>
      <translation>Eine Patienten-ID muss angegeben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Content Template Sequence must have one item.</source>
      <translation>Content Template Sequence muss genau ein Item haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Mapping Resource and Template Identifier must be given.</source>
      <translation>Mapping Resource und Template Identifier müssen angegeben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>what it sent was no DICOM</source>
      <translation>was gesendet wurde, ist kein DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is empty</source>
      <translation>eine PDU ist leer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is longer than its parts</source>
      <translation>eine PDU ist länger als ihre Teile</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>the parts of a PDU are longer than it is</source>
      <translation>die Teile einer PDU sind länger als sie selbst</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Our certificate cannot be used, so nothing is received.</source>
      <translation>Unser Zertifikat ist nicht verwendbar, daher wird nichts empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>it holds no certificate in PEM form</source>
      <translation>enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>The certificates of callers in {file} cannot be read.</source>
      <translation>Die Zertifikate der Aufrufer in {file} sind nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads it says: {reason}.</source>
      <translation>Beim Lesen gemeldet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Import it again, with its key, in the settings or by: qrstation certificate import</source>
      <translation>In den Einstellungen samt Schlüssel neu importieren, oder mit: qrstation certificate import</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads them says: {reason}.</source>
      <translation>Beim Lesen gemeldet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Name a file of certificates in PEM form in the settings, under TLS.</source>
      <translation>In den Einstellungen unter TLS eine Datei mit Zertifikaten im PEM-Format angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>So nothing is received.</source>
      <translation>Daher wird nichts empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is a web server, not a DICOM service</source>
      <translation>ist ein Webserver, kein DICOM-Dienst</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is an SSH server, not a DICOM service</source>
      <translation>ist ein SSH-Server, kein DICOM-Dienst</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>accepted without a transfer syntax</source>
      <translation>ohne Transfersyntax angenommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected by its user</source>
      <translation>vom Dienstnutzer zurückgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected without a reason</source>
      <translation>ohne Angabe eines Grundes zurückgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>abstract syntax not supported</source>
      <translation>abstrakte Syntax nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transfer syntaxes not supported</source>
      <translation>Transfersyntaxen nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name</source>
      <translation>Benutzername</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name or the passcode</source>
      <translation>Benutzername oder Passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Kerberos service ticket</source>
      <translation>Kerberos-Service-Ticket</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>SAML assertion</source>
      <translation>SAML-Assertion</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>JSON Web Token</source>
      <translation>JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>(A-ABORT, source {source}, reason {reason})</source>
      <translation>(A-ABORT, Source {source}, Reason {reason})</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>answered with the undefined result {result}</source>
      <translation>mit dem nicht definierten Ergebnis {result} beantwortet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>of an undefined kind</source>
      <translation>nicht definierter Art</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>without a reason</source>
      <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a message of the protocol</source>
      <translation>weil eine Nachricht des Protokolls nicht erkannt wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect that message at that moment</source>
      <translation>weil die Nachricht zu diesem Zeitpunkt nicht erwartet wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a parameter of a message</source>
      <translation>weil ein Parameter einer Nachricht nicht erkannt wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect a parameter of a message</source>
      <translation>weil ein Parameter einer Nachricht nicht erwartet wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because a parameter of a message had an invalid value</source>
      <translation>weil ein Parameter einer Nachricht einen ungültigen Wert hatte</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association {why} {numbers}.</source>
      <translation>{node} hat die Assoziation abgebrochen, {why} {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again; if it happens again, give this sentence to its administrator, whose log says more.</source>
      <translation>Erneut versuchen; bei Wiederholung diesen Satz an den Administrator des Knotens geben, dessen Protokoll mehr verrät.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>expects TLS, and TLS is off for this node</source>
      <translation>erwartet TLS, das für diesen Knoten ausgeschaltet ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</source>
      <translation>A-ASSOCIATE-RJ, {kind}: Result {result}, Source {source}, Reason {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say why {numbers}.</source>
      <translation>{node} hat die Assoziation abgebrochen und keinen Grund genannt {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</source>
      <translation>Der Knoten wurde möglicherweise gestoppt oder neu gestartet: erneut versuchen. Dessen Administrator findet Näheres im Protokoll dieser Zeit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say properly who did {numbers}.</source>
      <translation>{node} hat die Assoziation abgebrochen und nicht korrekt angegeben, von wem das ausging {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to look into its log at this time.</source>
      <translation>Den Administrator des Knotens bitten, im Protokoll dieser Zeit nachzusehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association, most likely because of the {identity}.</source>
      <translation>{node} hat die Assoziation abgelehnt, vermutlich wegen: {identity}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</source>
      <translation>In den Einstellungen von {node} prüfen; dessen Administrator weiß, welche Benutzer zugelassen sind und wie sie zu benennen sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association without giving a reason.</source>
      <translation>{node} hat die Assoziation ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support the DICOM application context.</source>
      <translation>{node} unterstützt den DICOM Application Context nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check that {host}:{port} is the DICOM port of {node}.</source>
      <translation>Prüfen, ob {host}:{port} der DICOM-Port von {node} ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not know our AE title {calling}.</source>
      <translation>{node} kennt unseren AE-Titel {calling} nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</source>
      <translation>Den Administrator des Knotens bitten, den AE-Titel {calling} mit IP-Adresse und Port dieses Computers einzutragen, oder den AE-Titel angeben, unter dem dieser Computer eingetragen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} answers, but its AE title is not {ae_title}.</source>
      <translation>{node} antwortet, hat aber nicht den AE-Titel {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Correct the AE title of the node; upper and lower case matter.</source>
      <translation>Den AE-Titel des Knotens berichtigen; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association at protocol level without giving a reason.</source>
      <translation>{node} hat die Assoziation auf Protokollebene ohne Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may expect a user name or a certificate: ask its administrator.</source>
      <translation>Möglicherweise wird ein Benutzername oder ein Zertifikat erwartet: beim Administrator des Knotens nachfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support our version of the DICOM protocol.</source>
      <translation>{node} unterstützt unsere Version des DICOM-Protokolls nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Its software may be very old, or it is no DICOM node: ask its administrator.</source>
      <translation>Die Software ist vielleicht sehr alt, oder es ist kein DICOM-Knoten: beim Administrator nachfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} is congested for the moment.</source>
      <translation>{node} ist im Moment überlastet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute.</source>
      <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} has as many associations as it allows.</source>
      <translation>{node} hat die Höchstzahl seiner Assoziationen erreicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute, or close other programs that are connected to it.</source>
      <translation>In einer Minute erneut versuchen oder andere Programme schließen, die damit verbunden sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</source>
      <translation>{node} hat die Assoziation aus einem Grund abgelehnt, den der Standard nicht definiert (Source {source}, Reason {reason}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>permanent</source>
      <translation>dauerhaft</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transient</source>
      <translation>vorübergehend</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>for a reason that the standard does not define</source>
      <translation>aus einem Grund, den der Standard nicht definiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scp.py" />
      <source>The association ended before its C-MOVE did.</source>
      <translation>Die Assoziation endete vor ihrem C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} does not do relational retrievals: it needs the unique keys of all levels above.</source>
      <translation>{node} unterstützt keine relationalen Abrufe: Die eindeutigen Schlüssel aller übergeordneten Ebenen sind nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} was not asked for it</source>
      <translation>wurde von {node} nicht angefordert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>Give the Study Instance UID too, and in the patient model the Patient ID.</source>
      <translation>Auch die Study Instance UID angeben, im Patientenmodell dazu die Patienten-ID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} answered the C-ECHO with {status}.</source>
      <translation>{node} hat auf den C-ECHO mit {status} geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</source>
      <translation>{node} bietet C-GET an, hat aber keine der SOP Classes angenommen, die zu senden waren: {sop_classes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</source>
      <translation>Per C-MOVE abrufen oder den Administrator des Knotens bitten, uns C-GET für diese SOP Classes zu erlauben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>The Move Destination is no AE title: {problem}</source>
      <translation>Die Move Destination ist kein AE-Titel: {problem}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations</source>
      <translation>es waren zu viele Assoziationen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations from its address</source>
      <translation>es waren zu viele Assoziationen von dieser Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to look into its log.</source>
      <translation>Den Administrator des Knotens bitten, im Protokoll nachzusehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query, or try again when the node has less to do.</source>
      <translation>Die Abfrage eingrenzen oder erneut versuchen, wenn der Knoten weniger zu tun hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again later, or in smaller parts; the node was short of something.</source>
      <translation>Später oder in kleineren Teilen erneut versuchen; dem Knoten fehlten Ressourcen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</source>
      <translation>Die eindeutigen Schlüssel der übergeordneten Ebenen angeben, dem Knoten unbekannte Schlüssel weglassen oder ein anderes Abfragemodell versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to permit this to our AE title.</source>
      <translation>Den Administrator des Knotens bitten, unserem AE-Titel dies zu erlauben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Choose another query model, or another method of retrieval, for this node.</source>
      <translation>Für diesen Knoten ein anderes Abfragemodell oder eine andere Abrufmethode wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retrieve the whole object instead of frames of it.</source>
      <translation>Das ganze Objekt statt einzelner Frames abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the values given; the node could not use one of them.</source>
      <translation>Die angegebenen Werte prüfen; der Knoten konnte einen davon nicht verwenden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Leave out keys that the node does not know.</source>
      <translation>Dem Knoten unbekannte Schlüssel weglassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node stopped by itself: try again, or ask its administrator why.</source>
      <translation>Der Knoten hat von sich aus gestoppt: erneut versuchen oder beim Administrator nach dem Grund fragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Data set does not match SOP Class</source>
      <translation>Datensatz passt nicht zur SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: Handler lieferte keinen Status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: Handler lieferte einen ungültigen Status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: unser Identifier war nicht decodierbar)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler failed)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: Handler fehlgeschlagen)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: ungültige Zahl von Teiloperationen)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown failure, not defined for this service</source>
      <translation>Unbekannter Fehler, für diesen Dienst nicht definiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown status, defined by nobody and taken as final</source>
      <translation>Unbekannter Status, nirgends definiert und als endgültig gewertet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Requested optional attributes are not supported</source>
      <translation>Angeforderte optionale Attribute werden nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such attribute</source>
      <translation>Attribut nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid attribute value</source>
      <translation>Ungültiger Attributwert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute list error</source>
      <translation>Fehler in der Attributliste</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Processing failure</source>
      <translation>Verarbeitungsfehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate SOP Instance</source>
      <translation>SOP Instance doppelt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Instance</source>
      <translation>SOP Instance nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Search again: what was chosen may no longer be there.</source>
      <translation>Erneut suchen: Das Ausgewählte ist vielleicht nicht mehr vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such event type</source>
      <translation>Ereignistyp nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such argument</source>
      <translation>Argument nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid argument value</source>
      <translation>Ungültiger Argumentwert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute value out of range</source>
      <translation>Attributwert außerhalb des Bereichs</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid SOP Instance</source>
      <translation>Ungültige SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the UIDs given.</source>
      <translation>Die angegebenen UIDs prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Class</source>
      <translation>SOP Class nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Class-instance conflict</source>
      <translation>Widerspruch zwischen SOP Class und Instanz</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute</source>
      <translation>Attribut fehlt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the attribute that the node asks for.</source>
      <translation>Das Attribut angeben, das der Knoten verlangt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute value</source>
      <translation>Attributwert fehlt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give a value for the attribute that the node asks for.</source>
      <translation>Einen Wert für das Attribut angeben, das der Knoten verlangt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: SOP Class not supported</source>
      <translation>Abgelehnt: SOP Class nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such action</source>
      <translation>Aktion nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: not authorised</source>
      <translation>Abgelehnt: nicht berechtigt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate invocation</source>
      <translation>Doppelter Aufruf</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again.</source>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unrecognised operation</source>
      <translation>Operation nicht erkannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Mistyped argument</source>
      <translation>Argument vom falschen Typ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Resource limitation</source>
      <translation>Ressourcen begrenzt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Terminated by a C-CANCEL request</source>
      <translation>Durch eine C-CANCEL-Anfrage beendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources</source>
      <translation>Abgelehnt: Ressourcen erschöpft</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid prior record key</source>
      <translation>Ungültiger Schlüssel des vorigen Eintrags</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Start the query anew.</source>
      <translation>Die Abfrage neu beginnen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching reached the response limit; there may be more matches</source>
      <translation>Antwortbegrenzung beim Abgleich erreicht; es kann weitere Treffer geben</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query.</source>
      <translation>Die Abfrage eingrenzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not encode a match)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: ein Treffer war nicht codierbar)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching terminated due to Cancel request</source>
      <translation>Abgleich wegen Cancel-Anfrage beendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing</source>
      <translation>Weitere Treffer folgen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing; one or more optional keys were not supported</source>
      <translation>Weitere Treffer folgen; ein oder mehrere optionale Schlüssel wurden nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again when the node has less to do.</source>
      <translation>Erneut versuchen, wenn der Knoten weniger zu tun hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</source>
      <translation>Die Patienten-ID so angeben, wie der Knoten sie schreibt, oder die Wahl des Templates der Art der Auskunft überlassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>More than one match found</source>
      <translation>Mehr als ein Treffer gefunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node knows several patients of that Patient ID: give its issuer, too.</source>
      <translation>Der Knoten kennt mehrere Patienten mit dieser Patienten-ID: auch deren Issuer angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to support requested template</source>
      <translation>Angefordertes Template wird nicht unterstützt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for another kind of information or another template.</source>
      <translation>Eine andere Art der Auskunft oder ein anderes Template anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Current match is supplied</source>
      <translation>Aktueller Treffer wird geliefert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to calculate number of matches</source>
      <translation>Abgelehnt: Ressourcen erschöpft, Zahl der Treffer nicht berechenbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to perform sub-operations</source>
      <translation>Abgelehnt: Ressourcen erschöpft, Teiloperationen nicht ausführbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check that the node can reach the receiver, that both have space, and try again later.</source>
      <translation>Prüfen, ob der Knoten den Empfänger erreicht und beide freien Platz haben, und später erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>None of the frames requested were found in the SOP Instance</source>
      <translation>Keiner der angeforderten Frames wurde in der SOP Instance gefunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for frames that the object has: its Number of Frames tells how many there are.</source>
      <translation>Frames anfordern, die das Objekt hat: Number of Frames nennt ihre Zahl.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to create new object for this SOP Class</source>
      <translation>Für diese SOP Class kann kein neues Objekt erzeugt werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to extract frames</source>
      <translation>Frames können nicht entnommen werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Time-based request received for a non-time-based original SOP Instance</source>
      <translation>Zeitbezogene Anfrage zu einer SOP Instance ohne Zeitbezug</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Name the frames by their numbers instead of by times.</source>
      <translation>Die Frames mit ihren Nummern statt mit Zeiten angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid request</source>
      <translation>Ungültige Anfrage</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations complete; one or more failures or warnings</source>
      <translation>Teiloperationen abgeschlossen; ein oder mehrere Fehler oder Warnungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retry: only what is missing is asked for again.</source>
      <translation>Erneut versuchen: Nur Fehlendes wird nochmals angefordert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations terminated due to Cancel Indication</source>
      <translation>Teiloperationen wegen Cancel-Anfrage beendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations are continuing</source>
      <translation>Teiloperationen laufen weiter</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</source>
      <translation>Vielleicht fehlt dem Knoten, was er aufführt, oder er kann es nicht per C-GET senden: Per C-GET gehen nur die ausgehandelten Arten von Objekten, für C-MOVE gilt diese Grenze nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: Move Destination unknown</source>
      <translation>Abgelehnt: Move Destination unbekannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</source>
      <translation>Der Knoten hat keinen Eintrag für diesen AE-Titel: den Administrator bitten, AE-Titel, IP-Adresse und Port des Empfängers einzutragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: Adresse oder Zahl der Teiloperationen fehlt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid address of the destination)</source>
      <translation>Verarbeitung nicht möglich (falls der Knoten mit pynetdicom läuft: ungültige Adresse des Ziels)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Coercion of data elements</source>
      <translation>Datenelemente angepasst</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Elements discarded</source>
      <translation>Elemente verworfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Nicht verständlich (falls der Knoten mit pynetdicom läuft: Handler lieferte keinen Status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Nicht verständlich (falls der Knoten mit pynetdicom läuft: Handler lieferte einen ungültigen Status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</source>
      <translation>Nicht verständlich (falls der Knoten mit pynetdicom läuft: der Datensatz war nicht decodierbar)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler failed)</source>
      <translation>Nicht verständlich (falls der Knoten mit pynetdicom läuft: Handler fehlgeschlagen)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process</source>
      <translation>Verarbeitung nicht möglich</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown warning, not defined for this service</source>
      <translation>Unbekannte Warnung, für diesen Dienst nicht definiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand</source>
      <translation>Nicht verständlich</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>The Affected SOP Class or Instance UID is missing.</source>
      <translation>Die Affected SOP Class oder Instance UID fehlt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>a data set does not end</source>
      <translation>ein Datensatz endet nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The connection to the destination was lost.</source>
      <translation>Die Verbindung zum Ziel ist abgerissen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>{sop_class} was not accepted in a usable transfer syntax.</source>
      <translation>{sop_class} wurde in keiner verwendbaren Transfersyntax angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination did not answer in time.</source>
      <translation>Das Ziel hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination aborted the association.</source>
      <translation>Das Ziel hat die Assoziation abgebrochen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>Something else came where the response to an instance was due.</source>
      <translation>Statt der Antwort zu einer Instanz kam etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>A file could not be read to its end while it was sent.</source>
      <translation>Eine Datei war während des Sendens nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</source>
      <translation>{node} nimmt {sop_class} nicht in {transfer_syntax} an, der vorhandenen Form.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>Ask its administrator to permit these objects to us.</source>
      <translation>Den Administrator des Knotens bitten, diese Objekte von uns anzunehmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</source>
      <translation>Der Versuch wird von selbst wiederholt; falls es erneut geschieht, den Administrator des Knotens bitten, der Sache nachzugehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it sent what is no TLS</source>
      <translation>was gesendet wurde, ist kein TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it did not finish setting up TLS in time</source>
      <translation>TLS wurde nicht rechtzeitig fertig aufgebaut</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>its certificate is not trusted here: {reason}</source>
      <translation>das Zertifikat wird hier nicht als vertrauenswürdig anerkannt: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it speaks no version of TLS, or no cipher, that is safe</source>
      <translation>keine sichere TLS-Version oder kein sicheres Verschlüsselungsverfahren gemeinsam</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it showed no certificate</source>
      <translation>es wurde kein Zertifikat vorgelegt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it broke TLS off; it may not trust our certificate</source>
      <translation>TLS wurde abgebrochen; vielleicht wird unserem Zertifikat nicht vertraut</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it closed the connection while TLS was being set up</source>
      <translation>die Verbindung wurde während des TLS-Aufbaus geschlossen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it does not speak TLS</source>
      <translation>spricht kein TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</source>
      <translation>Es wurde nichts gesendet: Es könnte jemand anderes sein. Beim Administrator des Knotens nachfragen, ob das Zertifikat erneuert wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Accepted: {fingerprint}.</source>
      <translation>Angenommen: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is for {names}, not for {host}.</source>
      <translation>Das Zertifikat von {where} gilt für {names}, nicht für {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} ended the connection while TLS was being set up.</source>
      <translation>{where} hat die Verbindung während des TLS-Aufbaus beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; it may also want a certificate of ours.</source>
      <translation>Prüfen, ob auf diesem Port TLS gesprochen wird; vielleicht wird auch ein Zertifikat von uns verlangt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} wants a certificate of ours, and was shown none.</source>
      <translation>{where} verlangt ein Zertifikat von uns, und es wurde keines vorgelegt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</source>
      <translation>In den TLS-Einstellungen des Knotens das Vorlegen unseres Zertifikats einschalten; der Administrator des Knotens muss ihm vertrauen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} is to be reached by TLS, and nothing says whom to trust there.</source>
      <translation>{where} soll über TLS erreicht werden, aber es ist nicht festgelegt, wem dort zu vertrauen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Add it to the node book, with its TLS settings.</source>
      <translation>Mit den TLS-Einstellungen ins Knotenverzeichnis aufnehmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} shows another certificate than the one that was accepted.</source>
      <translation>{where} legt ein anderes Zertifikat vor als das angenommene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is signed by itself, not by an authority.</source>
      <translation>Das Zertifikat von {where} ist selbst signiert, nicht von einer Zertifizierungsstelle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not trusted here.</source>
      <translation>Das Zertifikat von {where} ist hier nicht vertrauenswürdig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator what is wrong with it.</source>
      <translation>Beim Administrator des Knotens nachfragen, was damit nicht stimmt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check this computer's clock, and that of the node.</source>
      <translation>Die Uhren dieses Computers und des Knotens prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>another host</source>
      <translation>einen anderen Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</source>
      <translation>Das Zertifikat von {where} wurde ausgestellt von {issuer}; dieser Stelle vertraut dieser Computer nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that this computer trusts.</source>
      <translation>Das Zertifikat von {where} wurde von einer Zertifizierungsstelle ausgestellt, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</source>
      <translation>Das Zertifikat von {where} wurde ausgestellt von {issuer}; diese Stelle ist in der CA-Datei des Knotens nicht genannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that the node's CA file names.</source>
      <translation>Das Zertifikat von {where} wurde von einer Zertifizierungsstelle ausgestellt, die in der CA-Datei des Knotens nicht genannt ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</source>
      <translation>Den SHA-256-Fingerabdruck mit der Angabe des Administrators vergleichen, dann das Zertifikat in den TLS-Einstellungen des Knotens annehmen ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</source>
      <translation>Den SHA-256-Fingerabdruck mit der Angabe des Administrators vergleichen, dann den Knoten ins Knotenverzeichnis aufnehmen ({adding}) und das Zertifikat in den TLS-Einstellungen des Knotens annehmen ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>What checked it says: {reason}.</source>
      <translation>Die Prüfung meldet: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>It shows: {facts}.</source>
      <translation>Vorgelegt wird: {facts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The reason in the terms of TLS: {reason}.</source>
      <translation>Der Grund in der Sprache von TLS: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not speak TLS.</source>
      <translation>{where} spricht kein TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</source>
      <translation>Den Port angeben, auf dem TLS gesprochen wird (oft 2762), oder TLS für diesen Knoten ausschalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</source>
      <translation>{where} hat nur TLS-Versionen oder Verschlüsselungsverfahren, die unsicher oder für diesen Knoten nicht zugelassen sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</source>
      <translation>Den Administrator des Knotens TLS 1.2 oder 1.3 einschalten lassen; Älteres wird hier nie gesprochen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} took the connection but did not answer in TLS in {seconds:g} s.</source>
      <translation>{where} hat die Verbindung angenommen, aber innerhalb von {seconds:g} s nicht in TLS geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; the port for TLS is often 2762.</source>
      <translation>Prüfen, ob auf diesem Port TLS gesprochen wird; der Port für TLS ist oft 2762.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not accept our certificate.</source>
      <translation>{where} nimmt unser Zertifikat nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</source>
      <translation>Unser Zertifikat dem Administrator des Knotens geben, der ihm vertrauen muss, und prüfen, ob es noch gültig ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} speaks TLS, and refused ours.</source>
      <translation>{where} spricht TLS und hat unseres abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was not accepted here yet.</source>
      <translation>Das Zertifikat von {where} wurde hier noch nicht angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} has a key or a signature that is too weak.</source>
      <translation>Das Zertifikat von {where} hat einen zu schwachen Schlüssel oder eine zu schwache Signatur.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one.</source>
      <translation>Beim Administrator des Knotens ein neues anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one, and check this computer's clock.</source>
      <translation>Beim Administrator des Knotens ein neues anfordern und die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid yet.</source>
      <translation>Das Zertifikat von {where} ist noch nicht gültig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid before {date:%Y-%m-%d}.</source>
      <translation>Das Zertifikat von {where} ist vor dem {date:%Y-%m-%d} nicht gültig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</source>
      <translation>Den Knoten unter dem Namen in seinem Zertifikat ansprechen. Wo das nicht geht und der Administrator den Namen bestätigt, den Namen in den TLS-Einstellungen des Knotens angeben ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</source>
      <translation>Den Knoten unter dem Namen in seinem Zertifikat ansprechen. Wo das nicht geht und der Administrator den Namen bestätigt, den Knoten ins Knotenverzeichnis aufnehmen ({adding}) und den Namen in den TLS-Einstellungen des Knotens angeben ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</source>
      <translation>Beim Administrator des Knotens das Zertifikat dieser Zertifizierungsstelle anfordern und die Datei in den TLS-Einstellungen des Knotens angeben ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</source>
      <translation>Beim Administrator des Knotens das Zertifikat dieser Zertifizierungsstelle anfordern, den Knoten ins Knotenverzeichnis aufnehmen ({adding}) und die Datei in den TLS-Einstellungen des Knotens angeben ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes.</source>
      <translation>Beim Administrator des Knotens erfragen, welche TLS-Versionen und Verschlüsselungsverfahren angenommen werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</source>
      <translation>Beim Administrator des Knotens erfragen, welche TLS-Versionen und Verschlüsselungsverfahren angenommen werden und ob ein Zertifikat von uns verlangt wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired already.</source>
      <translation>Das Zertifikat von {where} ist bereits abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired on {date:%Y-%m-%d}.</source>
      <translation>Das Zertifikat von {where} ist am {date:%Y-%m-%d} abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/transport.py" />
      <source>it asked for another version of the protocol</source>
      <translation>hat eine andere Version des Protokolls verlangt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>requests arrive without waiting for their responses</source>
      <translation>Anfragen kommen, ohne ihre Antworten abzuwarten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>the rest of a PDU did not arrive in time</source>
      <translation>der Rest einer PDU kam nicht rechtzeitig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its association request cannot be read</source>
      <translation>die Anfrage einer Assoziation ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its answer to our association request cannot be read</source>
      <translation>die Antwort auf unsere Anfrage einer Assoziation ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a PDU cannot be read</source>
      <translation>eine PDU ist nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a message of {length:,} bytes was announced; at most {most:,} are taken</source>
      <translation>eine Nachricht von {length:,} Bytes wurde angekündigt; angenommen werden höchstens {most:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>Not taken: {reason}.</source>
      <translation>Nicht angenommen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it began with TLS, which is not spoken here</source>
      <translation>begann mit TLS, das hier nicht gesprochen wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>its request could not be read to its end</source>
      <translation>die Anfrage war nicht bis zum Ende lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it called us {called!r}, and our AE title is {ae_title}</source>
      <translation>hat uns {called!r} genannt, unser AE-Titel ist {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it was not accepted here</source>
      <translation>wurde hier nicht angenommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its icon image is compressed</source>
      <translation>das Icon-Bild ist komprimiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>it is too large to be put into another transfer syntax</source>
      <translation>zu groß für die Umwandlung in eine andere Transfersyntax</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its data set cannot be read: {reason}</source>
      <translation>der Datensatz ist nicht lesbar: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>there is no such field</source>
      <translation>ein solches Feld gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a whole number is needed</source>
      <translation>eine ganze Zahl wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number is needed</source>
      <translation>eine Zahl wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number above {gt} is needed</source>
      <translation>eine Zahl über {gt} wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at least {ge} is needed</source>
      <translation>eine Zahl ab {ge} wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at most {le} is needed</source>
      <translation>eine Zahl bis {le} wird gebraucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</source>
      <translation>{name} {path}: nicht verwendbar, aufbewahrt als {aside}; bis zum nächsten Speichern gilt: {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</source>
      <translation>{name} {path}: nicht verwendbar ({problem}). Bleibt unverändert, bis hier etwas geändert wird; {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</source>
      <translation>{name} {path}: nicht verwendbar ({problem}). Aufbewahrt als {aside}; {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a new one is used</source>
      <translation>es wird leer begonnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>the last good one is used</source>
      <translation>verwendet wird der letzte gute Stand</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a newer qrstation wrote it, in format {version}</source>
      <translation>von einem neueren qrstation geschrieben, in Format {version}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>; and {more} more</source>
      <translation>; und {more} weitere</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} cannot be saved in {path}.</source>
      <translation>{name}: Speichern in {path} ist nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} in {path} cannot be read.</source>
      <translation>{name}: {path} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is no JSON ({problem})</source>
      <translation>kein JSON ({problem})</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} was gone; the last good one, {backup}, is used.</source>
      <translation>{name}: {path} fehlte; verwendet wird der letzte gute Stand, {backup}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used, and cannot be moved aside either.</source>
      <translation>{name}: {path} ist nicht verwendbar und lässt sich auch nicht beiseitelegen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make room on the disk, or make the file writable for you.</source>
      <translation>Platz auf der Festplatte schaffen oder die Datei für Sie beschreibbar machen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make the file readable for you, or move it away to start with a new one.</source>
      <translation>Die Datei für Sie lesbar machen oder sie verschieben, um neu zu beginnen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Move it away by hand.</source>
      <translation>Die Datei von Hand verschieben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor images{hint}</source>
      <translation>Weder RDSR noch Bilder{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor an Enhanced SR{hint}</source>
      <translation>Weder RDSR noch Enhanced SR{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: all images are needed{hint}</source>
      <translation>Kein RDSR: alle Bilder werden gebraucht{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>The node lists no objects of an SR series, so that it may be a dose report</source>
      <translation>Der Knoten führt keine Objekte einer SR-Serie auf, sie kann also ein Dosisbericht sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: image headers tell the dose</source>
      <translation>Kein RDSR: die Header der Bilder nennen die Dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Modality {modality} has no images as they were acquired</source>
      <translation>Modalität {modality} hat keine Bilder im Originalzustand der Aufnahme</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>dose report</source>
      <translation>Dosisbericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>Enhanced SR</source>
      <translation>Enhanced SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>screen capture</source>
      <translation>Screenshot</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>images only</source>
      <translation>nur Bilder</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, no descriptions, and no small series{hint}</source>
      <translation>Kein Dosisbericht, keine Beschreibungen und keine kleinen Serien{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and no series named Dose Info{hint}</source>
      <translation>Kein Dosisbericht und keine Serie namens Dose Info{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but a series named Dose Info</source>
      <translation>Kein Dosisbericht, aber eine Serie namens Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report: dose screens and one image of each series</source>
      <translation>Kein Dosisbericht: Dosis-Screenshots und ein Bild jeder Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and the node lists no objects of any series{hint}</source>
      <translation>Kein Dosisbericht, und der Knoten führt von keiner Serie Objekte auf{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>First image of the series: {sop_class}</source>
      <translation>Erstes Bild der Serie: {sop_class}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/ct.py" />
      <source>{number} objects</source>
      <translation>
        <numerusform>{number} Objekt</numerusform>
        <numerusform>{number} Objekte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions: small series may be Dose Info</source>
      <translation>Kein Dosisbericht und keine Beschreibungen: kleine Serien können Dose Info sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Dose Info present: other series not needed</source>
      <translation>Dose Info vorhanden: andere Serien nicht nötig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node lists no objects of it</source>
      <translation>Der Knoten führt keine Objekte davon auf</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Secondary captures, which may be dose screens</source>
      <translation>Secondary Captures, möglicherweise Dosis-Screenshots</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions; {objects}, more than {most}</source>
      <translation>Kein Dosisbericht und keine Beschreibungen; {objects}, mehr als {most}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions; {objects} only: it may be Dose Info</source>
      <translation>Keine Beschreibungen; nur {objects}: kann Dose Info sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but this series is named Dose Info</source>
      <translation>Kein Dosisbericht, aber diese Serie heißt Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node did not tell its first image</source>
      <translation>Der Knoten hat das erste Bild nicht genannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions, and no number of objects: it may be Dose Info</source>
      <translation>Keine Beschreibungen, keine Objektzahl: kann Dose Info sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before, as a whole, with {objects}</source>
      <translation>Bereits verarbeitet, als Ganzes: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; {number:,} of {objects} processed before</source>
      <translation>{reason}; bereits verarbeitet: {number:,} / {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; could not compare it with what was processed before</source>
      <translation>{reason}; ein Vergleich mit bereits Verarbeitetem war nicht möglich</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; sent before with {objects}, which cannot be told from the others</source>
      <translation>{reason}; zuvor gesendet mit Objekten, die von den anderen nicht zu unterscheiden sind: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before</source>
      <translation>Bereits verarbeitet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>All {objects} processed before</source>
      <translation>Alles bereits verarbeitet: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, include terms</source>
      <translation>{attribute}, Einschlussbegriffe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} has none of the include terms {terms}</source>
      <translation>{attribute} {value} enthält keinen der Einschlussbegriffe {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Study description</source>
      <translation>Studienbeschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Station name</source>
      <translation>Stationsname</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, exclude terms</source>
      <translation>{attribute}, Ausschlussbegriffe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} matches the exclude term “{term}”</source>
      <translation>{attribute} {value} enthält den Ausschlussbegriff „{term}“</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/listing.py" />
      <source>The node lists {listed:,} of the {objects} that it counts in series {series}.</source>
      <translation>Der Knoten führt nur einen Teil der Objekte auf, die er in Serie {series} zählt: {listed:,} / {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/marking.py" />
      <source>{sop_class}: no report that is used here</source>
      <translation>{sop_class}: kein hier verwendeter Bericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First PET image of the series, which tells the administered activity</source>
      <translation>Erstes PET-Bild der Serie, das die verabreichte Aktivität nennt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First NM image, which tells the administered activity as all of them do</source>
      <translation>Erstes NM-Bild; es nennt die verabreichte Aktivität wie alle anderen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Not needed: the administered activity is told elsewhere in the study</source>
      <translation>Nicht nötig: Die verabreichte Aktivität steht anderswo in der Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Neither a radiopharmaceutical dose report nor a PET or NM image</source>
      <translation>Weder Radiopharmaka-Dosisbericht noch PET- oder NM-Bild</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Holds Radiopharmaceutical Radiation Dose SR</source>
      <translation>Enthält Radiopharmaceutical Radiation Dose SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Its first image is none that tells the administered activity</source>
      <translation>Das erste Bild nennt keine verabreichte Aktivität</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node does not tell what it holds, so it may be a dose report</source>
      <translation>Der Knoten nennt den Inhalt nicht, es kann also ein Dosisbericht sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>{modality} tells no activity</source>
      <translation>{modality} nennt keine Aktivität</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node did not tell whether a better source is in the study</source>
      <translation>Der Knoten hat nicht mitgeteilt, ob die Studie eine bessere Quelle enthält</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Changed by hand; the rule said: {reason}</source>
      <translation>Von Hand geändert; die Regel ergab: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Kept by hand; the rule said: {reason}</source>
      <translation>Von Hand behalten; die Regel ergab: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Dropped by hand; the rule said: {reason}</source>
      <translation>Von Hand verworfen; die Regel ergab: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Not looked into: the query was stopped.</source>
      <translation>Nicht durchgesehen: Die Abfrage wurde gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</source>
      <translation>Ohne letzten Tag reicht die Abfrage bis heute, {today}; das liegt vor dem ersten Tag, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</source>
      <translation>Der Knoten ignoriert die Modalität: Auf die Frage nach {modality} hat er auch Studien ohne sie gemeldet, also alles, was er hat. {not_asked_for}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies lie</source>
      <translation>
        <numerusform>{number} Studie liegt</numerusform>
        <numerusform>{number} Studien liegen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>study {number:,} of {total:,}</source>
      <translation>Studie {number:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modalities} and {last} were not asked for</source>
      <translation>{modalities} und {last} nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {study}</source>
      <translation>in {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {number:,} studies, the first of them {study}</source>
      <translation>in {number:,} Studien, zuerst {study}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} series</source>
      <translation>
        <numerusform>{number} Serie</numerusform>
        <numerusform>{number} Serien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modality} was not asked for</source>
      <translation>{modality} nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node told {series} without a Modality, {where}. They are taken for modality OT.</source>
      <translation>Der Knoten hat {series} ohne Modality gemeldet, {where}. Angenommen wird die Modalität OT.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</source>
      <translation>Der Knoten führt keine Objekte auf in {series} der Modalität SR, {where}. Mit der Option ‚{option}‘ gelten sie als Dosisberichte, wenn eine Studie keine anderen hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</source>
      <translation>{not_asked_for}: Der Knoten hat {studies} ohne Angabe der Modalitäten gemeldet und galt deshalb als einer, der Studien aller Modalitäten auf einmal meldet. Doch alles Gemeldete hat {modality}. Falls er Studien doch nach Modalität findet, in seinen Einstellungen angeben, dass er die Modalitäten von Studien nicht nennt (qrstation nodes edit … --modality-tag), und erneut abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the days asked for: the node seems to pass over Study Date.</source>
      <translation>{studies} außerhalb der abgefragten Tage: Der Knoten ignoriert anscheinend Study Date.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the times asked for: the node seems to pass over Study Time.</source>
      <translation>{studies} außerhalb der abgefragten Uhrzeiten: Der Knoten ignoriert anscheinend Study Time.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies</source>
      <translation>
        <numerusform>{number} Studie</numerusform>
        <numerusform>{number} Studien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Left out, since the node did not tell what its SR series hold</source>
      <translation>Ausgelassen, da der Knoten den Inhalt der SR-Serien nicht genannt hat</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the node lists no objects of an SR series, which the option for empty SR series would fetch</source>
      <translation>; der Knoten führt keine Objekte einer SR-Serie auf; die Option für leere SR-Serien würde sie abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the option for empty SR series would take an SR of unknown content for a dose report</source>
      <translation>; die Option für leere SR-Serien ließe ein SR mit unbekanntem Inhalt als Dosisbericht gelten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>{report} present: other series not needed</source>
      <translation>{report} vorhanden: andere Serien nicht nötig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}</source>
      <translation>Enthält {sop_classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}: no report that is used here</source>
      <translation>Enthält {sop_classes}: kein hier verwendeter Bericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>SR series of unknown content present: other series not needed</source>
      <translation>SR-Serie mit unbekanntem Inhalt vorhanden: andere Serien nicht nötig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node did not tell all that it holds</source>
      <translation>Der Knoten hat nicht den gesamten Inhalt genannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node cannot tell what it holds</source>
      <translation>Der Knoten kann den Inhalt nicht nennen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node lists no objects of it, so it may be a dose report</source>
      <translation>Der Knoten führt keine Objekte davon auf, es kann also ein Dosisbericht sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node tells no SOP Class, so it may be a dose report</source>
      <translation>Der Knoten nennt keine SOP Class, es kann also ein Dosisbericht sein</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not SR only: the study has {modalities}</source>
      <translation>Nicht nur SR: die Studie hat {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>None of the modalities asked for: the study has {modalities}</source>
      <translation>Keine der abgefragten Modalitäten: die Studie hat {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{series} left out: {reasons}</source>
      <translation>{series} ausgelassen: {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Told twice or without a UID</source>
      <translation>Doppelt oder ohne UID gemeldet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities</source>
      <translation>Ausgelassen, da andere Modalitäten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as without series told</source>
      <translation>Ausgelassen, da keine Serien gemeldet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities, by the series</source>
      <translation>Ausgelassen, da andere Modalitäten laut Serien</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as not needed</source>
      <translation>Ausgelassen, da nicht nötig</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as processed before</source>
      <translation>Ausgelassen, da bereits verarbeitet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as more than SR</source>
      <translation>Ausgelassen, da mehr als SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node told {series} of the study without a UID.</source>
      <translation>Der Knoten hat zur Studie {series} ohne UID gemeldet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{modality}, without anything to fetch</source>
      <translation>{modality}, ohne etwas Abzurufendes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>All that is wanted was processed before</source>
      <translation>Alles Gewünschte wurde bereits verarbeitet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not looked into: the query was stopped</source>
      <translation>Nicht durchgesehen: Die Abfrage wurde gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node tells no series of it</source>
      <translation>Der Knoten nennt keine Serien davon</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/sop_classes.py" />
      <source>an object of a class that the node does not tell</source>
      <translation>ein Objekt einer Klasse, die der Knoten nicht nennt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series includes: {terms}</source>
      <translation>Stationsname der Serie enthält: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study includes: {terms}</source>
      <translation>Stationsname der Studie enthält: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series includes: {terms}</source>
      <translation>Stationsname von Studie und Serie enthält: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series excludes: {terms}</source>
      <translation>Stationsname der Serie enthält nicht: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study excludes: {terms}</source>
      <translation>Stationsname der Studie enthält nicht: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series excludes: {terms}</source>
      <translation>Stationsname von Studie und Serie enthält nicht: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>by hand</source>
      <translation>von Hand</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>SR, not listed</source>
      <translation>SR, nicht aufgeführt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info</source>
      <translation>Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>dose screen</source>
      <translation>Dosis-Screenshot</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>first image</source>
      <translation>erstes Bild</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>small series</source>
      <translation>kleine Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report: images</source>
      <translation>kein Bericht: Bilder</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>report present</source>
      <translation>Bericht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not a dose report</source>
      <translation>kein Dosisbericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report</source>
      <translation>kein Bericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info present</source>
      <translation>Dose Info vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>large series</source>
      <translation>große Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no images</source>
      <translation>keine Bilder</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>nothing told</source>
      <translation>keine Angaben</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>one is enough</source>
      <translation>eines genügt</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>other modality</source>
      <translation>andere Modalität</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not SR only</source>
      <translation>nicht nur SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: description</source>
      <translation>Filter: Beschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: station name</source>
      <translation>Filter: Stationsname</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>processed before</source>
      <translation>bereits verarbeitet</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>undecided</source>
      <translation>unentschieden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/telling.py" />
      <source>{number} objects were processed before, are no longer here and are not handed on</source>
      <translation>
        <numerusform>{number} Objekt wurde bereits verarbeitet, ist hier nicht mehr vorhanden und wird nicht weitergegeben</numerusform>
        <numerusform>{number} Objekte wurden bereits verarbeitet, sind hier nicht mehr vorhanden und werden nicht weitergegeben</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{begin:%H:%M} to {end:%H:%M}</source>
      <translation>{begin:%H:%M} bis {end:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} in {series} of {studies}</source>
      <translation>{objects} in {series} aus {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>all dates</source>
      <translation>alle Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>This workstation</source>
      <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} or more</source>
      <translation>{objects} oder mehr</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description includes: {terms}</source>
      <translation>Beschreibung enthält: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description excludes: {terms}</source>
      <translation>Beschreibung enthält nicht: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>folder {folder}</source>
      <translation>Ordner {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>node {node}</source>
      <translation>Knoten {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>, then </source>
      <translation>, dann </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has none of {terms}</source>
      <translation>Beschreibung enthält keinen der Begriffe {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has {terms}</source>
      <translation>Beschreibung enthält {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has none of {terms}</source>
      <translation>Stationsname enthält keinen der Begriffe {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has {terms}</source>
      <translation>Stationsname enthält {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>any day</source>
      <translation>frühester Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/verdict.py" />
      <source>Left out, since the node did not tell all of its series</source>
      <translation>Ausgelassen, da der Knoten nicht alle Serien der Studie genannt hat</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>{name} (message left out: it may name a patient)</source>
      <translation>{name} (Meldung weggelassen: sie könnte einen Patienten nennen)</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>Stopped.</source>
      <translation>Gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>The log {log_file} cannot be written.</source>
      <translation>Das Protokoll {log_file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>Make it writable for you, or name another folder with --home.</source>
      <translation>Für Sie beschreibbar machen oder mit --home einen anderen Ordner angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{ae_title} at {host}</source>
      <translation>{ae_title} auf {host}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</source>
      <translation>{who} durfte das Archiv nicht durchsuchen und nicht daraus abrufen: nicht in der Aufruferliste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>anybody</source>
      <translation>jeder</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at {network}</source>
      <translation>{whoever} in {network}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at any address</source>
      <translation>{whoever} an beliebiger Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller without an AE title</source>
      <translation>Ein Aufrufer ohne AE-Titel</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was refused: it is not in the list of callers.</source>
      <translation>{who} wurde abgewiesen: nicht in der Aufruferliste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller needs an AE title, or an address.</source>
      <translation>Ein Aufrufer braucht einen AE-Titel oder eine Adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</source>
      <translation>Ein AE-Titel in dieser Liste steht für sich selbst, ohne * und ?. Weglassen, wenn jeder gemeint ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</source>
      <translation>{text!r} ist keine IP-Adresse und kein Netzwerk wie 10.1.2.3 oder 10.0.0.0/8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>missing</source>
      <translation>fehlend</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>changed</source>
      <translation>verändert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>not indexed</source>
      <translation>nicht im Index</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>unreadable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>misplaced</source>
      <translation>falsch abgelegt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>started</source>
      <translation>gestartet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>begun anew</source>
      <translation>neu begonnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>configured</source>
      <translation>konfiguriert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>queried</source>
      <translation>abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>retrieved</source>
      <translation>abgerufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>received</source>
      <translation>empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>exported</source>
      <translation>exportiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>imported</source>
      <translation>importiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>rejected</source>
      <translation>zurückgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>refused</source>
      <translation>abgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>in part</source>
      <translation>teilweise</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{node}, to {destination}</source>
      <translation>{node}, an {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>files</source>
      <translation>Dateien</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} matches</source>
      <translation>
        <numerusform>{number} Treffer</numerusform>
        <numerusform>{number} Treffer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Record {number} was changed, or one before it was put in or taken out.</source>
      <translation>Eintrag {number} wurde geändert, oder davor wurde einer eingefügt oder entfernt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Records at the end were taken out.</source>
      <translation>Einträge am Ende wurden entfernt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</source>
      <translation>Ein früherer Audit-Trail war beschädigt oder nicht von diesem Programm geändert und wurde beiseitegelegt: {names}. Sein Inhalt wird nicht geprüft. Die Ursache klären und ihn an einen anderen Ort verschieben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{records}, as they were written.</source>
      <translation>{records}, wie sie geschrieben wurden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>The last seal is {seal}.</source>
      <translation>Das letzte Siegel ist {seal}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} records</source>
      <translation>
        <numerusform>{number} Eintrag</numerusform>
        <numerusform>{number} Einträge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Accession Number</source>
      <translation>Accession-Nummer</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Patient ID</source>
      <translation>Patienten-ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date</source>
      <translation>Studiendatum</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date until</source>
      <translation>Studiendatum bis</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>found</source>
      <translation>gefunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>nothing matched</source>
      <translation>kein Treffer</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>too much matched</source>
      <translation>zu viele Treffer</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>node failed</source>
      <translation>Knoten fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>same as another row</source>
      <translation>wie eine andere Zeile</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>not asked</source>
      <translation>nicht abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>List {name}: {found}</source>
      <translation>Liste {name}: {found}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>birth date</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} says: {values}.</source>
      <translation>{node} mit anderen Angaben: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} also says: {values}.</source>
      <translation>{node} außerdem mit anderen Angaben: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Name of the host</source>
      <translation>Hostname</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>TCP connection</source>
      <translation>TCP-Verbindung</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Association</source>
      <translation>Assoziation</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-GET of one object</source>
      <translation>C-GET eines Objekts</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Our receiver</source>
      <translation>Unser Empfänger</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-MOVE of one object to us</source>
      <translation>C-MOVE eines Objekts zu uns</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>not tried</source>
      <translation>nicht erprobt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{modality} of {date}</source>
      <translation>{modality} vom {date}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>about {size:,} kB</source>
      <translation>etwa {size:,} kB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Stopped: not everything was tried.</source>
      <translation>Gestoppt: Nicht alles wurde erprobt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Everything that was tried works{attention}{untried}.</source>
      <translation>Alles, was erprobt wurde, funktioniert{attention}{untried}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>object of unknown modality</source>
      <translation>Objekt unbekannter Modalität</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>one step is marked</source>
      <translation>ein Schritt ist markiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{warnings} steps are marked</source>
      <translation>{warnings} Schritte sind markiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>, but {steps} for your attention</source>
      <translation>, aber {steps} und zu beachten</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>; retrieval was not tried</source>
      <translation>; der Abruf wurde nicht erprobt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Objects can be fetched by C-GET all the same.</source>
      <translation>Objekte lassen sich trotzdem per C-GET abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>The archive takes objects again: {refused}.</source>
      <translation>Das Archiv nimmt wieder Objekte an: {refused}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>Only {room} are left on {disk}.</source>
      <translation>Nur noch {room} frei auf {disk}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{refused} had been refused</source>
      <translation>zuvor abgewiesen: {refused}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>none was refused</source>
      <translation>keines wurde abgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble}: {objects} refused, nothing already received was affected.</source>
      <translation>{trouble}. Abgewiesen: {objects}; bereits Empfangenes ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{size:.1f} GB</source>
      <translation>{size:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk of the archive</source>
      <translation>der Festplatte des Archivs</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk that the archive's index lies on</source>
      <translation>der Festplatte mit dem Index des Archivs</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble} {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} Abgewiesen: {objects}; bereits Empfangenes ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>this workstation</source>
      <translation>dieser Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Take SR series that list no objects</source>
      <translation>SR-Serien ohne aufgeführte Objekte annehmen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Ask again for fewer days.</source>
      <translation>Erneut mit weniger Tagen abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>mammography</source>
      <translation>Mammographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>fluoroscopy</source>
      <translation>Durchleuchtung</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>planar X-ray</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>nuclear medicine</source>
      <translation>Nuklearmedizin</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only</source>
      <translation>Nur SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Mammography</source>
      <translation>Mammographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Fluoroscopy</source>
      <translation>Durchleuchtung</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Planar X-ray</source>
      <translation>Radiographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Nuclear medicine</source>
      <translation>Nuklearmedizin</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Choose at least one modality.</source>
      <translation>Mindestens eine Modalität wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only stands alone: it cannot be combined with a modality.</source>
      <translation>„Nur SR“ steht allein: Mit einer Modalität lässt es sich nicht kombinieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Give dates, or ask for all dates: not both.</source>
      <translation>Tage angeben oder alle Tage abfragen: nicht beides.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Without a date a node would be asked for everything that it has.</source>
      <translation>Ohne Datum würde ein Knoten nach seinem gesamten Bestand gefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The last day, {last}, lies before the first, {first}.</source>
      <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Times can be given for a single day only.</source>
      <translation>Uhrzeiten sind nur für einen einzelnen Tag möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The time {until:%H:%M} lies before {start:%H:%M}.</source>
      <translation>Die Uhrzeit {until:%H:%M} liegt vor {start:%H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>done, but not all handed on</source>
      <translation>erledigt, aber nicht alles weitergegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>incomplete</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>broken off</source>
      <translation>unterbrochen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>today as of an hour ago</source>
      <translation>heute (Stand vor einer Stunde)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{first} until {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>not by itself</source>
      <translation>nicht von selbst</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>daily at {time:%H:%M}</source>
      <translation>täglich um {time:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} is no time of the day such as 02:30.</source>
      <translation>{text!r} ist keine Uhrzeit wie 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</source>
      <translation>Tage werden von heute zurückgezählt, der frühere zuerst, mit der größeren Zahl; höchstens {most:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</source>
      <translation>{text!r} sind keine Tage: today, yesterday oder hour-ago schreiben, oder vor wie vielen Tagen sie beginnen und enden, etwa 7-1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number:,} days ago</source>
      <translation>vor {number:,} Tagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every so many minutes or daily at a time: not both.</source>
      <translation>Eine Abfrage läuft alle so und so viele Minuten oder täglich zu einer Uhrzeit: nicht beides.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</source>
      <translation>Eine Abfrage läuft alle 1 bis {most:,} Minuten, nicht alle {minutes:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A daily time is one of hours and minutes, such as 02:30.</source>
      <translation>Eine tägliche Uhrzeit besteht aus Stunden und Minuten, etwa 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every minute</source>
      <translation>jede Minute</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every {minutes}</source>
      <translation>alle {minutes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A saved query has a name on one line.</source>
      <translation>Der Name einer gespeicherten Abfrage steht auf einer Zeile.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>The name of a saved query has no blanks around it.</source>
      <translation>Der Name einer gespeicherten Abfrage beginnt und endet nicht mit Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>fetched all, but not all was handed on</source>
      <translation>vollständig abgerufen, aber nicht vollständig weitergegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>ended {state}</source>
      <translation>beendet: {state}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number} minutes</source>
      <translation>
        <numerusform>{number} Minute</numerusform>
        <numerusform>{number} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>the folder {place}</source>
      <translation>den Ordner {place}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is a folder that depends on where qrstation is started: give its whole path.</source>
      <translation>{text!r} ist ein Ordner, der davon abhängt, wo qrstation gestartet wird: den vollständigen Pfad angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{done:,} of {total} handed on to {target}</source>
      <translation>weitergegeben an {target}: {done:,} / {total}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} waiting{due}</source>
      <translation>{number:,} wartend{due}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} failed</source>
      <translation>{number:,} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} no longer here</source>
      <translation>{number:,} hier nicht mehr vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is in the folder of a user whom this computer does not know.</source>
      <translation>{text!r} liegt im Ordner eines Benutzers, den dieser Computer nicht kennt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>The file with the token is needed.</source>
      <translation>Die Datei mit dem Token ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>A user name is needed.</source>
      <translation>Ein Benutzername ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>patients</source>
      <translation>Patienten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/information_model.py" />
      <source>{number} patients</source>
      <translation>
        <numerusform>{number} Patient</numerusform>
        <numerusform>{number} Patienten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>series</source>
      <translation>Serien</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>object</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</source>
      <translation>{text!r} ist keine Bandbreite: 20MB/s oder 800kB/s schreiben, oder none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no weekday and no range of them, such as mon or mon-fri.</source>
      <translation>{text!r} ist kein Wochentag und kein Bereich davon, wie mon oder mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours are times of a day, from 00:00 to 24:00.</source>
      <translation>Ruhezeiten sind Uhrzeiten eines Tages, von 00:00 bis 24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</source>
      <translation>Ruhezeiten enden zu einer anderen Zeit, als sie beginnen; ein ganzer Tag ist 00:00-24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</source>
      <translation>{text!r} sind keine Ruhezeiten: 07:00-18:00 oder 22:00-06:00,mon-fri schreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A retrieval takes from 1 to {most} associations, not {associations}.</source>
      <translation>Ein Abruf nutzt 1 bis {most} Assoziationen, nicht {associations}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A bandwidth of less than {least} kB/s would run transfers into their time limits.</source>
      <translation>Bei einer Bandbreite unter {least} kB/s würden Übertragungen an ihren Zeitgrenzen scheitern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>These quiet hours fill the whole week: nothing would ever be retrieved.</source>
      <translation>Diese Ruhezeiten füllen die ganze Woche: Nie würde etwas abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>This is qrstation {ours}. There is no newer version.</source>
      <translation>Dies ist qrstation {ours}. Es gibt keine neuere Version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>qrstation {newest} is published; this is {ours}.</source>
      <translation>qrstation {newest} ist erschienen; dies ist {ours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{node} ({ae_title} at {host})</source>
      <translation>{node} ({ae_title} auf {host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Imported {nodes} from {kind}.</source>
      <translation>{nodes} aus {kind} importiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</source>
      <translation>Nicht jeder darf an diesen Computer senden, aber ab jetzt als Knoten zugelassen: {nodes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{number} nodes</source>
      <translation>
        <numerusform>{number} Knoten</numerusform>
        <numerusform>{number} Knoten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</source>
      <translation>Die Token-Datei von {nodes} wurde weggelassen: Wer die Liste geschrieben hat, darf nicht bestimmen, welche Datei dieses Computers gesendet wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</source>
      <translation>Keine Suche hier für {nodes}, obwohl die Liste sie vorsieht: Wer sie geschrieben hat, darf dieses Archiv nicht öffnen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} is still reached by TLS, and in no other way, though the list has it without.</source>
      <translation>Weiterhin ausschließlich über TLS erreicht: {nodes} – obwohl ohne TLS in der Liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</source>
      <translation>TLS-Einstellungen unverändert, nicht aus der Liste übernommen: {nodes}. Wer sie geschrieben hat, darf nicht bestimmen, wessen Zertifikat geglaubt wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title needs at least one character.</source>
      <translation>Ein AE-Titel braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has at most 16 characters; {ae_title!r} has {length}.</source>
      <translation>Ein AE-Titel hat höchstens 16 Zeichen; {ae_title!r} hat {length}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</source>
      <translation>Ein AE-Titel besteht nur aus Buchstaben, Ziffern und Zeichen von ASCII ohne Backslash, anders als {ae_title!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A host name or an IP address is needed.</source>
      <translation>Ein Hostname oder eine IP-Adresse ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{host!r} is no host name and no IP address.</source>
      <translation>{host!r} ist weder Hostname noch IP-Adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A port is a number from 1 to 65535, not {port}.</source>
      <translation>Ein Port ist eine Zahl von 1 bis 65535, nicht {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{text!r} is not an address of the form AET@host:port.</source>
      <translation>{text!r} ist keine Adresse der Form AET@host:port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A node needs a name.</source>
      <translation>Ein Knoten braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>The {model} model only retrieves; choose one that can be searched.</source>
      <translation>Das Modell {model} kann nur abrufen; eines wählen, mit dem sich suchen lässt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{name} must be asked or stored to, or it serves nothing.</source>
      <translation>{name} muss abgefragt oder beschickt werden, sonst dient der Knoten keinem Zweck.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>failure</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>cancel</source>
      <translation>Abbruch</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>pending</source>
      <translation>ausstehend</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{code} {category}: {meaning}</source>
      <translation>{code} {category}: {meaning}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Left out: {matches} to another entity than the one that {node} was asked about.</source>
      <translation>Ausgelassen: {matches} zu einer anderen Entität als der, nach der {node} gefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Offending Element: {keywords}</source>
      <translation>Offending Element: {keywords}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{node} ended with {status}.</source>
      <translation>{node} endete mit {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date and a time</source>
      <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date</source>
      <translation>Datum</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{number} matches belong</source>
      <translation>
        <numerusform>{number} Treffer gehört</numerusform>
        <numerusform>{number} Treffer gehören</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>its passphrase is in the keyring</source>
      <translation>Passphrase im Schlüsselbund</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>in a file that you alone can read</source>
      <translation>in einer Datei, die nur Sie lesen können</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</source>
      <translation>Unser Zertifikat ist am {not_after:%Y-%m-%d} abgelaufen: Gegenstellen, die es prüfen, lehnen die Verbindung ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</source>
      <translation>Unser Zertifikat gilt erst ab {not_before:%Y-%m-%d}: die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</source>
      <translation>Unser Zertifikat läuft am {not_after:%Y-%m-%d} ab: jetzt ein neues anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate names no host: peers that check names refuse to talk to us.</source>
      <translation>Unser Zertifikat nennt keinen Host: Gegenstellen, die Namen prüfen, lehnen die Verbindung ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Subject</source>
      <translation>Inhaber</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Issued by</source>
      <translation>Ausgestellt von</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Valid</source>
      <translation>Gültig</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</source>
      <translation>{not_before:%Y-%m-%d} bis {not_after:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>itself</source>
      <translation>sich selbst</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>no host by name</source>
      <translation>kein namentlich genannter Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>A Patient ID is needed.</source>
      <translation>Eine Patienten-ID ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>{template!r} is no Template Identifier such as {example}.</source>
      <translation>{template!r} ist kein Template Identifier wie {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>One patient is asked about, so {value!r} must be given without * ? and \.</source>
      <translation>Gefragt wird nach einem einzelnen Patienten, daher ist {value!r} ohne * ? und \ anzugeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>The node answered at {answered} level; it was asked at {asked} level.</source>
      <translation>Der Knoten hat auf der Ebene {answered} geantwortet; gefragt war die Ebene {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>{keyword} is missing, so this cannot be opened or retrieved.</source>
      <translation>{keyword} fehlt, daher ist weder Öffnen noch Abrufen möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, or not to the end, because the retrieval was stopped.</source>
      <translation>Nicht oder nicht bis zum Ende angefordert, weil der Abruf gestoppt wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, because a request failed twice in succession.</source>
      <translation>Nicht angefordert, weil eine Anfrage zweimal in Folge fehlschlug.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>complete</source>
      <translation>vollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>partial</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>unverified</source>
      <translation>ungeprüft</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames from {first:g} s to {last:g} s</source>
      <translation>Frames von {first:g} s bis {last:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frame {numbers}</source>
      <translation>Frame {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames {numbers}</source>
      <translation>Frames {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frames are named by their numbers, by ranges or by times: by one of these.</source>
      <translation>Frames werden mit Nummern, Bereichen oder Zeiten angegeben: nur mit einem davon.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frame numbers start at 1 and rise.</source>
      <translation>Frame-Nummern beginnen bei 1 und steigen auf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of frames goes from its first number, 1 or above, up to its last.</source>
      <translation>Ein Bereich von Frames reicht von seiner ersten Nummer, mindestens 1, bis zur letzten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Ranges of frames rise and do not overlap.</source>
      <translation>Bereiche von Frames steigen auf und überschneiden sich nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of times goes from its start to its end.</source>
      <translation>Ein Zeitbereich reicht von seinem Anfang bis zu seinem Ende.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no range of seconds: write 0.5-2.</source>
      <translation>{text!r} ist kein Bereich in Sekunden: 0.5-2 schreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>headers only</source>
      <translation>nur Header</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</source>
      <translation>{text!r} ist weder Frame-Nummer noch Bereich: 1-5,8 oder 1-100/10 schreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>More than {most:,} ranges of frames cannot be asked for at once.</source>
      <translation>Mehr als {most:,} Bereiche von Frames lassen sich nicht auf einmal anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</source>
      <translation>{text!r} ist kein Fingerabdruck: Der SHA-256-Wert eines Zertifikats hat 64 hexadezimale Ziffern, etwa AB:CD:….</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>not readable</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expired on {not_after:%Y-%m-%d}.</source>
      <translation>Es ist am {not_after:%Y-%m-%d} abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</source>
      <translation>Es gilt nicht vor {not_before:%Y-%m-%d}: die Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expires soon, on {not_after:%Y-%m-%d}.</source>
      <translation>Es läuft bald ab, am {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>The file with the certificate of the authority is needed.</source>
      <translation>Die Datei mit dem Zertifikat der Zertifizierungsstelle ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</source>
      <translation>Ein Fingerabdruck ist der SHA-256-Wert eines Zertifikats: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>it said nothing</source>
      <translation>es wurde nichts gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>there were too many connections</source>
      <translation>es waren zu viele Verbindungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>turned away</source>
      <translation>nicht eingelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>connected</source>
      <translation>verbunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>If {who} is to send to us: “{section}” in the settings, or {command}</source>
      <translation>Soll {who} hierher senden: „{section}“ in den Einstellungen, oder {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>: {reason}</source>
      <translation>: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>Who may come in</source>
      <translation>Wer zugelassen ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was turned away{because}.</source>
      <translation>{who} wurde nicht eingelassen{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was rejected{because}.</source>
      <translation>{who} wurde zurückgewiesen{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} connected and asked for no association{because}.</source>
      <translation>{who} hat eine Verbindung aufgebaut und keine Assoziation verlangt{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} asked only for what is not offered here: {services}.</source>
      <translation>{who} hat nur verlangt, was hier nicht angeboten wird: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} {doings}.</source>
      <translation>{who} {doings}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked whether we answer (C-ECHO)</source>
      <translation>fragte, ob wir antworten (C-ECHO)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects}, safe now</source>
      <translation>sendete {objects}, nun gesichert</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects} that could not be kept ({reasons})</source>
      <translation>sendete {objects}, nicht speicherbar ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was not allowed to search the archive or fetch from it: it is not among the callers that may</source>
      <translation>durfte das Archiv nicht durchsuchen und nicht daraus abrufen, da nicht unter den dazu berechtigten Aufrufern</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was refused ({reasons})</source>
      <translation>wurde abgewiesen ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was cut off: {reason}</source>
      <translation>wurde abgetrennt: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/visits.py" />
      <source>{number} queries</source>
      <translation>
        <numerusform>{number} Abfrage</numerusform>
        <numerusform>{number} Abfragen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked {queries}, answered with {matches}</source>
      <translation>stellte {queries}, Ergebnis: {matches}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>did not get {objects} that it asked for</source>
      <translation>erhielt Verlangtes nicht: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>opened an association and completed no request</source>
      <translation>öffnete eine Assoziation und schloss keine Anfrage ab</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>had {objects} sent to {destinations}</source>
      <translation>ließ {objects} an {destinations} senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>fetched {objects}</source>
      <translation>rief {objects} ab</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>The folder {folder} cannot be made.</source>
      <translation>Der Ordner {folder} kann nicht angelegt werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>Make it writable for you, or name another folder with --home or {home_variable}.</source>
      <translation>Für Sie beschreibbar machen oder mit --home oder {home_variable} einen anderen Ordner angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>The practice PACS cannot be kept in {folder}.</source>
      <translation>Das Übungs-PACS kann nicht in {folder} abgelegt werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>Make the folder writable, or choose another with --home.</source>
      <translation>Den Ordner beschreibbar machen oder mit --home einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>kB</source>
      <translation>kB</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>MB</source>
      <translation>MB</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>GB</source>
      <translation>GB</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>TB</source>
      <translation>TB</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>PB</source>
      <translation>PB</translation>
    </message>
    <message>
      <location filename="../../qrstation/quantities.py" />
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {file}.</source>
      <translation>Der Index des Archivs war beschädigt und wurde aus den Dateien neu erstellt; der alte ist aufbewahrt als {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</source>
      <translation>Die Adresse dieses Computers lautet jetzt: {addresses}. Ein PACS, dem eine andere mitgeteilt wurde, sendet woandershin: ihm diese mitteilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s</source>
      <translation>{matches} auf der Ebene {level} in {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</source>
      <translation>{matches} auf der Ebene {level} in {seconds:.1f} s, abgefragt in {parts:,} Teilen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</source>
      <translation>Abruf {verdict}: {received:,} empfangen in {seconds:.1f} s. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</source>
      <translation>{found:,} von {rows:,} Zeilen einer Liste in {seconds:.1f} s gefunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: stopped.</source>
      <translation>Patientenauskunft nach {seconds:.1f} s: gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: an answer.</source>
      <translation>Patientenauskunft nach {seconds:.1f} s: eine Antwort.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: no such patient.</source>
      <translation>Patientenauskunft nach {seconds:.1f} s: kein solcher Patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{uid} came with other bytes than the object held: both are kept.</source>
      <translation>{uid} kam mit anderen Bytes als das vorhandene Objekt: Beide bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Answered a C-ECHO in {milliseconds:.0f} ms.</source>
      <translation>C-ECHO in {milliseconds:.0f} ms beantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}.</source>
      <translation>{search}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped at the limit.</source>
      <translation>{search}, gestoppt an der Begrenzung.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Probed: {services} offered.</source>
      <translation>Ermittelt: {services} angeboten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}, with TLS.</source>
      <translation>Empfangsbereit als {where}, mit TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}.</source>
      <translation>Empfangsbereit als {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped.</source>
      <translation>{search}, gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Not listening any more.</source>
      <translation>Nicht mehr empfangsbereit.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/announcements.py" />
      <source>{number} services</source>
      <translation>
        <numerusform>{number} Dienst</numerusform>
        <numerusform>{number} Dienste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}; there may be more.</source>
      <translation>{search}; es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>qrstation is being closed.</source>
      <translation>qrstation wird geschlossen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>The audit trail cannot be written, so what is done now is missing there. {fault}</source>
      <translation>Der Audit-Trail kann nicht geschrieben werden, daher fehlt dort, was jetzt geschieht. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} is there already.</source>
      <translation>{file} ist bereits vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</source>
      <translation>Die Datei kann Einträge enthalten, die im Audit-Trail bereits gelöscht sind. Einen anderen Namen angeben, oder --replace, um sie zu überschreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} could not be written.</source>
      <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>Choose another folder, or look whether the file is open elsewhere.</source>
      <translation>Einen anderen Ordner wählen oder prüfen, ob die Datei anderswo geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It asks for the same as row {number:,}: {state}.</source>
      <translation>Fragt nach demselben wie Zeile {number:,}: {state}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</source>
      <translation>Nicht prüfbar: {node} nennt {keywords} der Funde nicht und ignoriert das möglicherweise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} answered with what does not fit: it seems to pass over what it was asked.</source>
      <translation>{node} hat Unpassendes geantwortet und ignoriert anscheinend, wonach gefragt wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} seems to stop at {limit:,} answers: there may be more.</source>
      <translation>{node} hört anscheinend bei {limit:,} Antworten auf: Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} or more match, and at most {most:,} may.</source>
      <translation>Treffer: {number:,} oder mehr; zulässig sind höchstens {most:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} match, and at most {most:,} may.</source>
      <translation>Treffer: {number:,}; zulässig sind höchstens {most:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} also answered with {number:,} that do not fit; they are left out.</source>
      <translation>{node} hat außerdem Unpassendes geantwortet: {number:,}; das wird ausgelassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{ending} There may be more. {advice}</source>
      <translation>{ending} Es kann mehr geben. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Divide it into several lists, or leave out what is not needed.</source>
      <translation>Auf mehrere Listen aufteilen oder Unnötiges weglassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} rows.</source>
      <translation>{file} hat mehr als {most:,} Zeilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} columns in row {row:,}.</source>
      <translation>{file} hat mehr als {most:,} Spalten in Zeile {row:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is too large for a list.</source>
      <translation>{file} ist zu groß für eine Liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is no list that can be read.</source>
      <translation>{file} ist keine lesbare Liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</source>
      <translation>Als CSV speichern (Text mit Kommas, Semikolons oder Tabulatoren) oder als Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>column {letter}</source>
      <translation>Spalte {letter}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{table} has no column {heading!r}.</source>
      <translation>{table} hat keine Spalte {heading!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</source>
      <translation>Es ist nicht bekannt, welche Spalte von {table} Accession-Nummern, Patienten-IDs oder UIDs enthält.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It has: {columns}.</source>
      <translation>Vorhanden: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Spalten: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Say what a column holds.</source>
      <translation>Angeben, was eine Spalte enthält.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{choice!r} does not say what a column holds.</source>
      <translation>{choice!r} sagt nicht, was eine Spalte enthält.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Write one of {fields}, an equals sign, and the column's heading.</source>
      <translation>Eines von {fields} schreiben, ein Gleichheitszeichen und die Spaltenüberschrift.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{text} is no date: write 2026-11-19.</source>
      <translation>{text} ist kein Datum: 2026-11-19 schreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>In {date}, day and month cannot be told apart: say which comes first.</source>
      <translation>In {date} sind Tag und Monat nicht zu unterscheiden: angeben, was zuerst kommt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{days} ends before it starts.</source>
      <translation>{days} endet vor dem Anfang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It has control characters, which text has not.</source>
      <translation>Die Datei enthält Steuerzeichen, die in Text nicht vorkommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</source>
      <translation>Kein UTF-8; als Windows-1252 gelesen. Prüfen, ob Umlaute und Akzente stimmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>A cell in or after line {number:,} does not end: is a quotation mark missing?</source>
      <translation>Eine Zelle in oder nach Zeile {number:,} endet nicht: Fehlt ein Anführungszeichen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>Its bytes are no text.</source>
      <translation>Die Bytes ergeben keinen Text.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{number} rows with # were taken for comments and passed over.</source>
      <translation>
        <numerusform>{number} Zeile mit # gilt als Kommentar und wurde nicht ausgewertet.</numerusform>
        <numerusform>{number} Zeilen mit # gelten als Kommentare und wurden nicht ausgewertet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no sheets: it is text.</source>
      <translation>{file} hat keine Tabellenblätter, sondern ist Text.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>It is an old Excel workbook (.xls), or one that a password protects.</source>
      <translation>Eine alte Excel-Arbeitsmappe (.xls) oder eine mit Kennwort geschützte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>What stands above the headings in row {number:,} is passed over.</source>
      <translation>Was über den Überschriften in Zeile {number:,} steht, wird nicht ausgewertet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no rows.</source>
      <translation>{file} hat keine Zeilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Leave out the sheet.</source>
      <translation>Das Tabellenblatt weglassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Choose another file or sheet.</source>
      <translation>Eine andere Datei oder ein anderes Tabellenblatt wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Look whether it is there, and whether another program has it open.</source>
      <translation>Prüfen, ob die Datei vorhanden ist und ob ein anderes Programm sie geöffnet hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is no {field}.</source>
      <translation>{text} ist nicht gültig als {field}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is what a spreadsheet made of a long number: its digits are lost.</source>
      <translation>{text} hat die Tabellenkalkulation aus einer langen Zahl gemacht: Deren Ziffern sind verloren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is an error of the spreadsheet.</source>
      <translation>{text} ist ein Fehler der Tabellenkalkulation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Its last day, {last}, is before its first, {first}.</source>
      <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is a number with a fraction: a spreadsheet may have changed it.</source>
      <translation>{text} ist eine Zahl mit Nachkommastellen: Eine Tabellenkalkulation kann sie verändert haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has a sign that stands for others (* ? \): it could match what is not meant.</source>
      <translation>{text} enthält ein Zeichen, das für andere steht (* ? \): Der Abgleich könnte nicht Gemeintes treffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text!r} cannot be asked for: it is too long, or has signs that do not print.</source>
      <translation>{text!r} kann nicht abgefragt werden: zu lang oder mit nicht druckbaren Zeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</source>
      <translation>{text} hat {length} Zeichen, eine Accession-Nummer höchstens {most}: Die Spalte enthält vielleicht etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</source>
      <translation>{text} hat {length} Ziffern, die meisten anderen haben {usual}: Eine Tabellenkalkulation lässt führende Nullen weg. Die Spalte als Text formatieren und die Nullen schreiben, oder in einer CSV-Datei ="{text}" schreiben, wo der Wert stimmt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>A date alone would be everybody's of that day: a number or UID is missing.</source>
      <translation>Ein Datum allein träfe alle dieses Tages: Es fehlt eine Nummer oder UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Nothing stands in the columns that are used.</source>
      <translation>In den verwendeten Spalten steht nichts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>It has a last day and no first one.</source>
      <translation>Die Zeile hat einen letzten Tag und keinen ersten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>So many days before or after it there is no date.</source>
      <translation>So viele Tage davor oder danach gibt es kein Datum.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged, or no Excel workbook.</source>
      <translation>Beschädigt oder keine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged.</source>
      <translation>Beschädigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>{file} has no sheet {sheet!r}.</source>
      <translation>{file} hat kein Tabellenblatt {sheet!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It has: {sheets}.</source>
      <translation>Vorhanden: {sheets}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>list of callers</source>
      <translation>Aufruferliste</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>{ae_title} at {network} is not in the list of callers.</source>
      <translation>{ae_title} in {network} steht nicht in der Aufruferliste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>`qrstation callers list` shows who is.</source>
      <translation>`qrstation callers list` zeigt, wer darin steht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>This caller cannot be kept.</source>
      <translation>Dieser Aufrufer kann nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>Anybody</source>
      <translation>Jeder</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>any address</source>
      <translation>beliebigem Netzwerk</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} is empty.</source>
      <translation>Die Datei {file} mit dem Token für {node} ist leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</source>
      <translation>Die Datei {file} mit dem Token für {node} hat mehr als {most:,} Bytes, die keine Assoziation übertragen kann.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The user name for {node} is too long to be sent.</source>
      <translation>Der Benutzername für {node} ist zu lang, um gesendet zu werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The token for {node} cannot be read from {file}.</source>
      <translation>Das Token für {node} ist aus {file} nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Check that it is the token itself.</source>
      <translation>Prüfen, ob die Datei das Token selbst enthält.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Shorten it to {most:,} bytes in the node's settings.</source>
      <translation>In den Einstellungen des Knotens auf {most:,} Bytes kürzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Let the token be written there, or name another file in the node's settings.</source>
      <translation>Das Token dort ablegen lassen oder in den Einstellungen des Knotens eine andere Datei angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it offers</source>
      <translation>Angebot wird erfragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take all services at once, so each was asked for by itself: {reason}</source>
      <translation>Nicht alle Dienste wurden auf einmal angenommen, daher wurde nach jedem einzeln gefragt: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>{node} did not say in {seconds:g} s what it offers.</source>
      <translation>{node} hat nicht innerhalb von {seconds:g} s mitgeteilt, was angeboten wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it would send by C-GET</source>
      <translation>Angebot für C-GET wird erfragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>Try again when it has less to do, or ask its administrator to look into its log.</source>
      <translation>Erneut versuchen, wenn der Knoten weniger zu tun hat, oder dessen Administrator bitten, im Protokoll nachzusehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It offers no C-FIND, so its keys could not be found out.</source>
      <translation>Kein C-FIND im Angebot, daher ließen sich die Schlüssel nicht ermitteln.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>The probe was ended after {seconds:g} s, before all was asked.</source>
      <translation>Das Ermitteln wurde nach {seconds:g} s beendet, bevor alles gefragt war.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</source>
      <translation>Nicht auf einmal für C-GET angenommen: {number} Storage SOP Classes: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give it, too: on the command line, --passphrase asks for it.</source>
      <translation>Auch die Passphrase angeben: In der Kommandozeile fragt --passphrase danach.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>{name!r} is no host name and no IP address.</source>
      <translation>{name!r} ist weder Hostname noch IP-Adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>elliptic curve, {bits:,} bits</source>
      <translation>elliptische Kurve, {bits:,} Bit</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>RSA, {bits:,} bits</source>
      <translation>RSA, {bits:,} Bit</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Only RSA and elliptic curve keys can be used.</source>
      <translation>Nur RSA-Schlüssel und Schlüssel auf elliptischen Kurven sind verwendbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</source>
      <translation>Der Schlüssel ist zu schwach: Er hat {bits:,} Bit, nötig sind mindestens {least:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file.</source>
      <translation>Diese Datei enthält kein Zertifikat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Key and certificate do not belong together.</source>
      <translation>Schlüssel und Zertifikat gehören nicht zusammen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key cannot be read: the passphrase is wrong, or it is no private key.</source>
      <translation>Der Schlüssel ist nicht lesbar: Die Passphrase ist falsch, oder es ist kein privater Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The organization's name has at most 64 characters.</source>
      <translation>Der Name der Organisation hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file, or it is damaged.</source>
      <translation>Diese Datei enthält kein Zertifikat, oder es ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file cannot be read: the passphrase is wrong, or it holds no certificate.</source>
      <translation>Die Datei ist nicht lesbar: Die Passphrase ist falsch, oder sie enthält kein Zertifikat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give the key that the certificate was asked for with.</source>
      <translation>Den Schlüssel angeben, mit dem das Zertifikat angefordert wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file is protected by a passphrase.</source>
      <translation>Die Datei ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</source>
      <translation>Zertifikate gibt es als PEM, DER, PKCS#7 oder PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is protected by a passphrase.</source>
      <translation>Der Schlüssel ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/contents.py" />
      <source>The node answered about something else than it was asked about.</source>
      <translation>Der Knoten hat zu etwas anderem geantwortet als gefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</source>
      <translation>Platz schaffen oder in den Einstellungen einen anderen Ordner wählen: Auf einer vollen Festplatte ist nichts speicherbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space there: on a full disk nothing can be kept.</source>
      <translation>Dort Platz schaffen: Auf einer vollen Festplatte ist nichts speicherbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</source>
      <translation>Platz schaffen: Der Empfang geht von selbst weiter, und für eine gestoppte Übertragung gibt es „Erneut versuchen“.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</source>
      <translation>Andere Benutzer dieses Computers können nach den Zugriffsrechten in den Ordner {folder} des Archivs sehen oder den Inhalt ändern. Falls sie das nicht sollen: chmod 700 {quoted}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</source>
      <translation>Die programmeigenen Dateien liegen auf einem Netzlaufwerk, {folder}: Der Index des Archivs und die Liste der Übertragungen sind dort nicht sicher und können beschädigt werden, wenn die Verbindung abreißt oder zwei Computer sie benutzen. Besser auf einer Festplatte dieses Computers ablegen (--home) und den Netzwerkordner in den Einstellungen als Archivordner wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Disk full.</source>
      <translation>Festplatte voll.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</source>
      <translation>Viele Knoten tun das bei einem unbekannten AE-Titel oder einer unbekannten IP-Adresse: den Administrator bitten, unsere einzutragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>We are {calling_ae_title}, and called it {called_ae_title}.</source>
      <translation>Eigener AE-Titel: {calling_ae_title}; gerufener AE-Titel: {called_ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The node accepted none of our services.</source>
      <translation>Der Knoten hat keinen unserer Dienste angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted the association.</source>
      <translation>{node} hat die Assoziation angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Status {status}.</source>
      <translation>Status {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>There is no association with the node.</source>
      <translation>Es besteht keine Assoziation mit dem Knoten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted none of the services that we asked for.</source>
      <translation>{node} hat keinen der verlangten Dienste angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Its program: {program}</source>
      <translation>Programm des Knotens: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node}: {where} expects TLS.</source>
      <translation>{node}: {where} erwartet TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked without TLS: {fault}</source>
      <translation>Ohne TLS gefragt: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked to begin a TLS handshake, it answered in TLS.</source>
      <translation>Auf den Beginn eines TLS-Handshakes kam eine Antwort in TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</source>
      <translation>Auf den Beginn eines TLS-Handshakes kam eine DICOM-Nachricht: Gesprochen wird DICOM ohne TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The start of a TLS handshake was not answered either.</source>
      <translation>Auch der Beginn eines TLS-Handshakes blieb ohne Antwort.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with something else.</source>
      <translation>Auf den Beginn eines TLS-Handshakes kam etwas anderes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>C-ECHO: offered</source>
      <translation>C-ECHO: angeboten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} does not offer C-ECHO.</source>
      <translation>{node} bietet C-ECHO nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} answered in {milliseconds:.0f} ms.</source>
      <translation>{node} hat in {milliseconds:.0f} ms geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</source>
      <translation>Prüfen, ob dies der Port des Query/Retrieve-Dienstes ist, und den Administrator des Knotens bitten, unserem AE-Titel diese Dienste zu erlauben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</source>
      <translation>In den Einstellungen des Knotens TLS einschalten ({command}; oder ca oder pinned) oder einen Port ohne TLS erfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: offered in {models}</source>
      <translation>{service}: angeboten in {models}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Nothing depends on it; every node should offer it all the same.</source>
      <translation>Nichts hängt davon ab; dennoch sollte jeder Knoten das anbieten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: not offered. {reasons}</source>
      <translation>{service}: nicht angeboten. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/case.py" />
      <source>There is no object that it could be tried with.</source>
      <translation>Es gibt kein Objekt, mit dem es sich erproben ließe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped before.</source>
      <translation>Zuvor gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped.</source>
      <translation>Gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>DICOM connection from {calling_ae_title} to {address}</source>
      <translation>DICOM-Verbindung von {calling_ae_title} zu {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Dear colleague,</source>
      <translation>Sehr geehrte Damen und Herren,</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Thank you very much.</source>
      <translation>Vielen Dank im Voraus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>not known: the node was not reached</source>
      <translation>nicht bekannt: der Knoten wurde nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>AE title</source>
      <translation>AE-Titel</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>IP address</source>
      <translation>IP-Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Computer</source>
      <translation>Computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>with TLS</source>
      <translation>mit TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>without TLS</source>
      <translation>ohne TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>our IP address</source>
      <translation>unsere IP-Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</source>
      <translation>Assoziationen von unserem AE-Titel {our_ae_title} auf {our_host} zum AE-Titel {ae_title}, {host} Port {port}{tls}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</source>
      <translation>Darin: C-ECHO sowie C-FIND, C-GET und C-MOVE des {model} Query/Retrieve Information Model ({services}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</source>
      <translation>Ein Eintrag für uns als Ziel von C-MOVE: AE-Titel {our_ae_title}, Host {our_host}, Port {our_port}, {with_tls_or_not}. Beim AE-Titel zählen Groß- und Kleinschreibung.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</source>
      <translation>Firewalls: TCP von {our_host} zu {host} Port {port} und von den sendenden Computern von {node} zu {our_host} Port {our_port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</source>
      <translation>wir möchten {node} mit qrstation, einer DICOM-Query/Retrieve-Workstation der Medizinphysik, durchsuchen und daraus abrufen. Könnten Sie bitte prüfen, was hier aufgeführt ist, und Fehlendes einrichten?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Who we are</source>
      <translation>Wer wir sind</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What we need</source>
      <translation>Was wir brauchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What was seen on {begun:%Y-%m-%d (%Z)}</source>
      <translation>Befund vom {begun:%Y-%m-%d (%Z)}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Without C-FIND no object is known that it could be tried with.</source>
      <translation>Ohne C-FIND ist kein Objekt bekannt, mit dem es sich erproben ließe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} did not answer a few small queries in {seconds:g} s.</source>
      <translation>{node} hat einige kleine Abfragen nicht innerhalb von {seconds:g} s beantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no study, so there is no object to try it with.</source>
      <translation>{node} hat keine Studie gemeldet, daher gibt es kein Objekt zum Erproben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no single object that it could be tried with.</source>
      <translation>{node} hat kein einzelnes Objekt gemeldet, mit dem es sich erproben ließe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries.</source>
      <translation>{node} beantwortet Abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</source>
      <translation>Ebene {level}, {asked_for}: {number} in {milliseconds:.0f} ms, Status {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</source>
      <translation>Ebene {level}, {asked_for}: {number} oder mehr in {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of any day</source>
      <translation>Studien beliebiger Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of the last {days} days</source>
      <translation>Studien der letzten {days} Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of today</source>
      <translation>Studien von heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not offer C-FIND.</source>
      <translation>{node} bietet C-FIND nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no study.</source>
      <translation>{node} beantwortet Abfragen, hat aber keine Studie gemeldet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</source>
      <translation>{node} beantwortet Abfragen nicht im Modell {model}, das im Knotenverzeichnis steht, sondern im Modell {other_model}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no single object.</source>
      <translation>{node} beantwortet Abfragen, hat aber kein einzelnes Objekt gemeldet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of one patient</source>
      <translation>Studien eines Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</source>
      <translation>Den Administrator des Knotens bitten, unserem AE-Titel Abfragen zu erlauben (Study Root Query/Retrieve).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>No object is known that it could be tried with, because the queries failed.</source>
      <translation>Es ist kein Objekt zum Erproben bekannt, weil die Abfragen fehlgeschlagen sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>It may be empty, or show nothing to our AE title: ask its administrator.</source>
      <translation>Der Knoten ist vielleicht leer oder zeigt unserem AE-Titel nichts: beim Administrator nachfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Choose the {model} model for this node.</source>
      <translation>Für diesen Knoten das Modell {model} wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</source>
      <translation>Bei einem solchen Knoten lässt sich die Vollständigkeit von Abrufen nicht prüfen. Beim Administrator nachfragen, ob er Abfragen auf der Ebene IMAGE beantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>any patients</source>
      <translation>beliebige Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>series of one study</source>
      <translation>Serien einer Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</source>
      <translation>Ebene {level}, {asked_for}: fehlgeschlagen nach {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>objects of one series</source>
      <translation>Objekte einer Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</source>
      <translation>{where} spricht TLS, und das Zertifikat stammt von einer Zertifizierungsstelle, der dieser Computer vertraut.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from the authority in its CA file.</source>
      <translation>{where} spricht TLS, und das Zertifikat stammt von der Zertifizierungsstelle in der CA-Datei.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is the one that was accepted.</source>
      <translation>{where} spricht TLS, und das Zertifikat ist das angenommene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has {number} addresses.</source>
      <translation>{host} hat {number} Adressen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{version}, cipher {cipher}</source>
      <translation>{version}, Verfahren {cipher}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Our own address towards it: {address}</source>
      <translation>Eigene Adresse gegenüber dem Knoten: {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no connection to the node.</source>
      <translation>Es besteht keine Verbindung zum Knoten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections.</source>
      <translation>{endpoint} nimmt Verbindungen an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>The address of the node is not known.</source>
      <translation>Die Adresse des Knotens ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} is an IP address: there is no name to look up.</source>
      <translation>{host} ist eine IP-Adresse: Es ist kein Name aufzulösen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has one address.</source>
      <translation>{host} hat eine Adresse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections, but {silent} does not answer.</source>
      <translation>{endpoint} nimmt Verbindungen an, aber {silent} antwortet nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{node} is reached without TLS, as its address says.</source>
      <translation>{node} wird laut Adresse ohne TLS erreicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no TLS with the node.</source>
      <translation>Es besteht kein TLS mit dem Knoten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</source>
      <translation>Jede Verbindung wartet womöglich erst vergeblich darauf: für den Knoten die Adresse {endpoint} statt des Namens angeben oder den Namen berichtigen lassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Ask its administrator for a new one in time.</source>
      <translation>Beim Administrator des Knotens rechtzeitig ein neues anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>See to what the reason says, and try again.</source>
      <translation>Die genannte Ursache beheben und erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Nothing to do if C-GET works; without both nothing can be retrieved.</source>
      <translation>Nichts zu tun, wenn C-GET funktioniert; ohne beides ist kein Abruf möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must not.</source>
      <translation>Beim Administrator des Knotens nachfragen, ob der Eintrag für uns TLS vorsieht: Er darf es nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</source>
      <translation>Den Administrator des Knotens bitten, den Eintrag für {ae_title} zu prüfen: Er muss {place} nennen; ebenso, ob eine Firewall Verbindungen von {node} zu Port {port} dieses Computers durchlässt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>No connection came to our receiver.</source>
      <translation>Bei unserem Empfänger kam keine Verbindung an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came</source>
      <translation>{host} kam</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored.</source>
      <translation>{who}: angenommen, gespeichert: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}.</source>
      <translation>Empfangsbereit als {ae_title} unter {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}, with TLS.</source>
      <translation>Empfangsbereit als {ae_title} unter {where}, mit TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Another qrstation on this computer listens on port {port} already.</source>
      <translation>Ein anderes qrstation auf diesem Computer benutzt bereits Port {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The program there: {program}</source>
      <translation>Dortiges Programm: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</source>
      <translation>Im Knotenverzeichnis steht für diesen Knoten C-MOVE: C-GET wählen oder die Wahl qrstation überlassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sent the object to us by C-MOVE.</source>
      <translation>{node} hat uns das Objekt per C-MOVE gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Other objects that came meanwhile: {number}.</source>
      <translation>Andere Objekte, die inzwischen kamen: {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and brought an object, but we refused it: {reason}</source>
      <translation>Von {host} kam eine Verbindung und brachte ein Objekt, das wir aber abgewiesen haben: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</source>
      <translation>Beim Administrator des Knotens nachfragen, ob der Eintrag für uns TLS vorsieht: Er muss es, und dort muss unserem Zertifikat vertraut werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>None of these connections is one of {node}, as far as addresses and AE titles tell.</source>
      <translation>Keine dieser Verbindungen stammt von {node}, soweit Adressen und AE-Titel es erkennen lassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</source>
      <translation>{node} hat das Objekt nach eigener Angabe gesendet, aber es kam nichts: Der Eintrag für unseren AE-Titel verweist woandershin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came as {calling_ae_title}, calling us {called_ae_title}</source>
      <translation>{host} kam als {calling_ae_title} und rief uns als {called_ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored, refused some ({reasons}).</source>
      <translation>{who}: angenommen, gespeichert: {objects}, einige abgewiesen ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>the address of this computer</source>
      <translation>die Adresse dieses Computers</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listened already.</source>
      <translation>War bereits empfangsbereit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It did not listen; it was started for this.</source>
      <translation>War nicht empfangsbereit und wurde hierfür gestartet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens on {host} alone, but the node sees us as {address}.</source>
      <translation>Empfangsbereit nur unter {host}, der Knoten sieht uns aber als {address}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</source>
      <translation>Der Empfänger spricht TLS, das sendende Knoten ebenfalls sprechen müssen; ein Selbstanruf entfiel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</source>
      <translation>Die Diagnose in jenem Fenster ausführen oder jenes Programm zuerst beenden: Was an diesen Port gesendet wird, kommt dort an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Our receiver does not listen, so nothing could come.</source>
      <translation>Unser Empfänger ist nicht empfangsbereit, daher könnte nichts ankommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} does not offer C-MOVE.</source>
      <translation>{node} bietet C-MOVE nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but from {host}, which is not an address of {node}.</source>
      <translation>Das Objekt kam per C-MOVE, aber von {host}, und das ist keine Adresse von {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</source>
      <translation>Das Objekt kam per C-MOVE, aber {node} hat uns {called_ae_title} genannt, und wir sind {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} did not end well.</source>
      <translation>Das Objekt kam per C-MOVE, aber {node} hat den Vorgang nicht ordentlich beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} has no entry for our AE title {ae_title}.</source>
      <translation>{node} hat keinen Eintrag für unseren AE-Titel {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but proposed no kind of object that we take: {services}.</source>
      <translation>Von {host} kam eine Verbindung, doch wurde keine Art von Objekten vorgeschlagen, die wir annehmen: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and was accepted, but the object was not sent.</source>
      <translation>Von {host} kam eine Verbindung und wurde angenommen, aber das Objekt wurde nicht gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we rejected it: {reason}.</source>
      <translation>Von {host} kam eine Verbindung, die wir zurückgewiesen haben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we closed it: {reason}.</source>
      <translation>Von {host} kam eine Verbindung, die wir geschlossen haben: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Try again when less is being received.</source>
      <translation>Erneut versuchen, wenn weniger empfangen wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but no association was asked for on it{because}.</source>
      <translation>Von {host} kam eine Verbindung, auf der aber keine Assoziation verlangt wurde{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that all went well, but sent nothing, and nothing came.</source>
      <translation>{node} meldet, alles sei gut gegangen, hat aber nichts gesendet, und es kam nichts an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</source>
      <translation>In den Einstellungen auf 0.0.0.0 empfangen lassen, also auf allen Adressen; sonst erreicht uns der Knoten nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</source>
      <translation>Nur benannte Aufrufer sind zugelassen, und dieser Rechner ist keiner davon; ein Selbstanruf entfiel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>our own port</source>
      <translation>eigener Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</source>
      <translation>{node} sendet von einem anderen Computer oder über einen Router: Firewalls müssen auch {host} zulassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</source>
      <translation>Es wird trotzdem angenommen; den Administrator des Knotens bitten, den AE-Titel im Eintrag für uns zu berichtigen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</source>
      <translation>Den Administrator des Knotens bitten, {ae_title} unter {place} einzutragen. Manche Knoten melden dasselbe, wenn sie einen Eintrag für uns haben und das Ziel nicht erreichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</source>
      <translation>Den Administrator des Knotens bitten, den Eintrag für uns zu berichtigen: Unser AE-Titel lautet {ae_title}, genau so geschrieben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} could not send the object, and nothing came: it does not reach us.</source>
      <translation>{node} konnte das Objekt nicht senden, und es kam nichts an: Der Knoten erreicht uns nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens, but does not answer ourselves at {where}.</source>
      <translation>Empfangsbereit, antwortet aber uns selbst unter {where} nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</source>
      <translation>Unser eigener C-ECHO wurde unter {where} beantwortet; ob andere dorthin gelangen, zeigt erst ein C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came.</source>
      <translation>{ending} Es kam nichts an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</source>
      <translation>Viele Knoten melden das, wenn sie keinen Eintrag für unseren AE-Titel haben oder das Ziel nicht erreichen. {check}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A firewall on this computer may stand before it: let connections in to this port.</source>
      <translation>Eine Firewall auf diesem Computer kann davorstehen: Verbindungen zu diesem Port zulassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came: it seems to try in vain to reach us.</source>
      <translation>{ending} Es kam nichts an: Der Knoten versucht anscheinend vergeblich, uns zu erreichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. It is kept in the archive, like every object that arrives.</source>
      <translation>{size:,} Bytes sind angekommen. Das Objekt bleibt im Archiv, wie jedes Objekt, das ankommt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive held it already.</source>
      <translation>{size:,} Bytes sind angekommen. Im Archiv war das Objekt bereits vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</source>
      <translation>{size:,} Bytes sind angekommen. Das Archiv enthält ein anderes Objekt mit derselben UID: Beide bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</source>
      <translation>Im Knotenverzeichnis steht für diesen Knoten C-GET: C-MOVE wählen oder die Wahl qrstation überlassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} did not end in {seconds:g} s.</source>
      <translation>{node} wurde nicht innerhalb von {seconds:g} s fertig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} does not offer C-GET.</source>
      <translation>{node} bietet C-GET nicht an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} sent the object by C-GET.</source>
      <translation>{node} hat das Objekt per C-GET gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The object came by C-GET, but {node} did not end well.</source>
      <translation>Das Objekt kam per C-GET, aber {node} hat den Vorgang nicht ordentlich beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} says that all went well, but sent no object.</source>
      <translation>{node} meldet, alles sei gut gegangen, hat aber kein Objekt gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Nothing to do if C-MOVE works; without both nothing can be retrieved.</source>
      <translation>Nichts zu tun, wenn C-MOVE funktioniert; ohne beides ist kein Abruf möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} sent</source>
      <translation>{number} gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} failed</source>
      <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} with warnings</source>
      <translation>{number} mit Warnungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Objects that it counted: {counts}.</source>
      <translation>Vom Knoten gezählte Objekte: {counts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{reason} It was tried {times}.</source>
      <translation>{reason} Das wurde {times} versucht.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{number} times</source>
      <translation>
        <numerusform>{number} Mal</numerusform>
        <numerusform>{number} Mal</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>The node answered {status}. {advice}</source>
      <translation>Der Knoten hat mit {status} geantwortet. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file in the archive cannot be read. Verify the archive.</source>
      <translation>Die Datei im Archiv ist nicht lesbar. Das Archiv prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} did not take a file. {reason} Check the disk.</source>
      <translation>Der Ordner {folder} hat eine Datei nicht angenommen. {reason} Die Festplatte prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Another file had that name already, so it was kept apart as {file}.</source>
      <translation>Eine andere Datei hatte bereits diesen Namen, daher wurde sie getrennt abgelegt als {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The disk of the folder {folder} is full. {reason} Free some space.</source>
      <translation>Die Festplatte des Ordners {folder} ist voll. {reason} Platz schaffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</source>
      <translation>Das Schreiben in den Ordner {folder} ist nicht erlaubt. {reason} Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</source>
      <translation>Der Ordner {folder} ist nicht vorhanden. {reason} Prüfen, ob Festplatte oder Netzlaufwerk verbunden ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>There is no folder {folder}.</source>
      <translation>Einen Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Make it first, or name one that is there.</source>
      <translation>Ihn zuerst anlegen oder einen vorhandenen angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>It was removed from the archive before it was handed on.</source>
      <translation>Das Objekt wurde aus dem Archiv entfernt, bevor es weitergegeben war.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file cannot be found in the archive, or has changed. Verify the archive.</source>
      <translation>Die Datei ist im Archiv nicht zu finden oder hat sich verändert. Das Archiv prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</source>
      <translation>{node} führt Objekte von SR-Serien ohne SOP Class auf und hat sie nicht zur Durchsicht gesendet: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>The option ‘{option}’ takes them for dose reports.</source>
      <translation>Die Option ‚{option}‘ lässt sie als Dosisberichte gelten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>Ask again later; or the option ‘{option}’ takes them for dose reports.</source>
      <translation>Später erneut abfragen; oder die Option ‚{option}‘ lässt sie als Dosisberichte gelten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Study {uid}: {problem}</source>
      <translation>Studie {uid}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers were</source>
      <translation>
        <numerusform>{number} Antwort wurde</numerusform>
        <numerusform>{number} Antworten wurden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told more than {most:,}; the rest was not taken.</source>
      <translation>{node} hat mehr als {most:,} gemeldet; der Rest wurde nicht übernommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{status} Its limit was reached at {number}.</source>
      <translation>{status} Begrenzung erreicht: {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {number}, the number at which it stops by its capability card.</source>
      <translation>{node} hat {number} gemeldet, die Anzahl, bei der der Knoten laut Fähigkeitsprofil aufhört.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {uid}</source>
      <translation>Studie {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {number:,} of {total:,} ({uid})</source>
      <translation>Studie {number:,} von {total:,} ({uid})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>It was the second time in succession, in the query for: {about}.</source>
      <translation>Es war das zweite Mal in Folge, bei der Abfrage: {about}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</source>
      <translation>{node} hat {studies} für {modality} gemeldet, eine runde Zahl, bei der manche Knoten ohne Hinweis aufhören. Falls welche fehlen, erneut mit weniger Tagen abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{answers} of {node} could not be read, or had no valid UID.</source>
      <translation>{answers} von {node}: nicht lesbar oder ohne gültige UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{modality} studies</source>
      <translation>{modality}-Studien</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series of {study}</source>
      <translation>Serien von {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series {uid} of {study}</source>
      <translation>Serie {uid} in {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for the series of study {number:,} of {total:,}</source>
      <translation>Serien von Studie {number:,} von {total:,} werden abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Looking into a series of study {number:,} of {total:,}</source>
      <translation>Eine Serie von Studie {number:,} von {total:,} wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Before that it told {number}.</source>
      <translation>Davor wurde gemeldet: {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} answered about something else than it was asked about.</source>
      <translation>{node} hat zu etwas anderem geantwortet als gefragt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers</source>
      <translation>
        <numerusform>{number} Antwort</numerusform>
        <numerusform>{number} Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for {modality} studies</source>
      <translation>{modality}-Studien werden abgefragt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/reports.py" />
      <source>{number} responses</source>
      <translation>
        <numerusform>{number} Antwort</numerusform>
        <numerusform>{number} Antworten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{verdict}: {numbers}, in {seconds:.1f} s.</source>
      <translation>{verdict}: {numbers}, in {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>The saved query {name} {came_to}. {words}</source>
      <translation>Gespeicherte Abfrage {name} {came_to}. {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>What job {number} fetched could not be noted, which is tried again later. {fault}</source>
      <translation>Was Auftrag {number} abgerufen hat, konnte nicht vermerkt werden; das wird später erneut versucht. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{state} before it came to an end.</source>
      <translation>{state}, bevor der Abruf zu Ende war.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} sent before</source>
      <translation>{number:,} bereits gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} held before</source>
      <translation>{number:,} bereits vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>it answered.</source>
      <translation>hat geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} is not ready, so nothing was asked.</source>
      <translation>{node} ist nicht bereit, daher wurde nichts abgefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} and {store} are not ready, so nothing was asked.</source>
      <translation>{node} und {store} sind nicht bereit, daher wurde nichts abgefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} sent to {destination}</source>
      <translation>{objects} an {destination} gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} received</source>
      <translation>{objects} empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} not asked for</source>
      <translation>{number:,} nicht angefordert</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Dose objects of {studies}</source>
      <translation>Dosisobjekte: {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Nothing was to be fetched.</source>
      <translation>Es war nichts abzurufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Its address is not known here: it was not asked.</source>
      <translation>Die Adresse ist hier nicht bekannt: keine Anfrage erfolgt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>It was taken off the list of transfers.</source>
      <translation>Von der Liste der Übertragungen genommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is no saved dose query called {name!r}.</source>
      <translation>Es gibt keine gespeicherte Dosisabfrage namens {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>list of saved dose queries</source>
      <translation>Liste der gespeicherten Dosisabfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>qrstation schedule list shows them.</source>
      <translation>qrstation schedule list zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>These are kept: {known}.</source>
      <translation>Gespeichert sind: {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>None is kept yet.</source>
      <translation>Noch ist keine gespeichert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is already a saved query called {name}.</source>
      <translation>Eine gespeicherte Abfrage namens {name} gibt es bereits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>Choose another name, or replace that one.</source>
      <translation>Einen anderen Namen wählen oder jene ersetzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>This query cannot be saved.</source>
      <translation>Diese Abfrage kann nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved_entries.py" />
      <source>Two saved queries are called {name}.</source>
      <translation>Zwei gespeicherte Abfragen heißen {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}</source>
      <translation>{branches}: {days}, von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}, sent to {store}</source>
      <translation>{branches}: {days}, von {node}, gesendet an {store}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Then its own days were asked for alone, {days}:</source>
      <translation>Dann wurden nur die eigenen Tage abgefragt, {days}:</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{studies} found, {kept:,} to fetch from.</source>
      <translation>{studies} gefunden, {kept:,} davon mit Abzurufendem.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was stopped.</source>
      <translation>Der Abruf wurde gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was paused; it goes on when it is resumed.</source>
      <translation>Der Abruf wurde angehalten; nach dem Fortsetzen läuft er weiter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Retrieval {summary}</source>
      <translation>Abruf {summary}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again.</source>
      <translation>Übertragung {number} wird erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was left unfinished; it goes on with the next start.</source>
      <translation>Der Abruf blieb unvollendet; beim nächsten Start läuft er weiter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</source>
      <translation>Übertragung {number} dieser Abfrage ist angehalten: Nichts wurde abgefragt. Sie fortsetzen oder abbrechen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Nothing to fetch.</source>
      <translation>Nichts abzurufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The days from {first} on make up for runs that were missed or did not end well.</source>
      <translation>Die Tage ab {first} holen Läufe nach, die ausgefallen sind oder nicht gut endeten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</source>
      <translation>Übertragung {number} wird am {time:%Y-%m-%d %H:%M} erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>A fault in qrstation itself ended it; see the log.</source>
      <translation>Ein Fehler in qrstation selbst hat ihn beendet; siehe Protokoll.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>asking whether both nodes answer</source>
      <translation>Prüfung, ob beide Knoten antworten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>fetching, as transfer {number}</source>
      <translation>Abruf als Übertragung {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>handing on</source>
      <translation>Weitergabe</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Stopped before anything was fetched.</source>
      <translation>Gestoppt, bevor etwas abgerufen wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{step}: {before} before, {after:,} after.</source>
      <translation>{step}: {before} vorher, {after:,} nachher.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Beendet nach {seconds:.1f} s: {answers} zu {studies}, davon abzurufen: {kept:,} mit {series}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Gestoppt nach {seconds:.1f} s: {answers} zu {studies}, davon abzurufen: {kept:,} mit {series}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Asking {node} for dose objects of {branches}, for {store}.</source>
      <translation>Abfrage bei {node} nach Dosisobjekten für {branches}, Ziel: {store}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Studies of {days}.</source>
      <translation>Studien: {days}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Toshiba dose screens</source>
      <translation>Toshiba-Dosis-Screenshots</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>objects processed before</source>
      <translation>bereits verarbeitete Objekte</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>SR series that are told to be empty</source>
      <translation>als leer gemeldete SR-Serien</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>answers by Modality</source>
      <translation>Antworten nach Modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Also: {options}.</source>
      <translation>Außerdem: {options}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Left out, {rule}: {studies}.</source>
      <translation>Ausgelassen, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>To be fetched, {rule}: {studies}.</source>
      <translation>Abzurufen, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Incomplete: {queries} not answered to the end.</source>
      <translation>Unvollständig: {queries} nicht bis zum Ende beantwortet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{number} queries were</source>
      <translation>
        <numerusform>{number} Abfrage wurde</numerusform>
        <numerusform>{number} Abfragen wurden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</source>
      <translation>Suchen und Abrufen per C-GET brauchen nichts Weiteres. Für C-MOVE und für das, was andere senden, muss eine eingeschaltete Firewall diesen Port (TCP) durchlassen: ufw allow {port}/tcp oder firewall-cmd --permanent --add-port={port}/tcp, mit Administratorrechten. Viele Computer haben keine.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</source>
      <translation>Suchen und Abrufen per C-GET brauchen nichts Weiteres. Für C-MOVE und für das, was andere senden, fragt Windows einmal, ob qrstation empfangen darf: für die Netzwerke Ihres Krankenhauses zulassen. Kommt keine Frage, muss jemand mit Administratorrechten Port {port} (TCP) in der Firewall freigeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</source>
      <translation>Suchen und Abrufen per C-GET brauchen nichts Weiteres. Für C-MOVE und für das, was andere senden, fragt macOS einmal, ob qrstation Verbindungen annehmen darf: auf „Erlauben“ klicken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Nothing can be kept there. The system says: {reason}. Choose another folder.</source>
      <translation>Dort lässt sich nichts aufbewahren. Das System meldet: {reason}. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Made of the name of this computer.</source>
      <translation>Aus dem Namen dieses Computers gebildet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Port {port} is used by another program.</source>
      <translation>Port {port} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>The frames came as a new object of the same series: SOP Instance UID {uids}.</source>
      <translation>Die Frames kamen als neues Objekt derselben Serie: SOP Instance UID {uids}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>{came:,} of {asked:,} frames came: the object has no others of these numbers.</source>
      <translation>{came:,} von {asked:,} Frames kamen: Weitere mit diesen Nummern hat das Objekt nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} does not offer C-GET.</source>
      <translation>C-MOVE, weil {node} kein C-GET anbietet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} would send none of these objects by C-GET.</source>
      <translation>C-MOVE, weil {node} keines dieser Objekte per C-GET senden würde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>The file {file} cannot be read.</source>
      <translation>Die Datei {file} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>Verify the archive to see what is wrong with its files.</source>
      <translation>Das Archiv prüfen, um zu sehen, was mit seinen Dateien nicht stimmt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Another running qrstation has job {number}.</source>
      <translation>Auftrag {number} gehört einem anderen laufenden qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>There is no job {number}.</source>
      <translation>Einen Auftrag {number} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Pause, stop or resume it there, or close that one.</source>
      <translation>Dort anhalten, stoppen oder fortsetzen oder jenes schließen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>See the list of jobs for their numbers.</source>
      <translation>Die Nummern stehen in der Liste der Aufträge.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>{node} is in its quiet hours; after them it goes on with what is missing.</source>
      <translation>{node} hat gerade Ruhezeit; danach geht es mit dem Fehlenden weiter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>This retrieval has not ended.</source>
      <translation>Dieser Abruf ist noch nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>What kept it from being complete may pass by itself, so it is tried again.</source>
      <translation>Was zur Vollständigkeit fehlte, kann sich von selbst beheben; daher wird es erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Cancel it first.</source>
      <translation>Zuerst abbrechen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Stopped before anything was asked for.</source>
      <translation>Gestoppt, bevor etwas angefordert wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level.</source>
      <translation>Eine Abfrage auf der Ebene {level} konnte nicht beantwortet werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>looking for a recent study</source>
      <translation>eine neuere Studie wird gesucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>asking about one study at {level} level</source>
      <translation>nach einer Studie auf der Ebene {level} wird gefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query for studies.</source>
      <translation>Eine Abfrage nach Studien konnte nicht beantwortet werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level with a value for {keywords}.</source>
      <translation>Eine Abfrage auf der Ebene {level} mit einem Wert für {keywords} konnte nicht beantwortet werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It told of no study, so what it returns and matches could not be found out.</source>
      <translation>Es wurde keine Studie gemeldet, daher ließ sich nicht ermitteln, was zurückgegeben und abgeglichen wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>Not all queries were put. {fault}</source>
      <translation>Nicht alle Abfragen wurden gestellt. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</source>
      <translation>{objects_are_safe}, davon erst nach dem Ende des Abrufs gekommen: {late:,}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{number} objects that had arrived are gone from the archive.</source>
      <translation>
        <numerusform>{number} angekommenes Objekt ist aus dem Archiv verschwunden.</numerusform>
        <numerusform>{number} angekommene Objekte sind aus dem Archiv verschwunden.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>The settings could not be used, so nothing is received: they may have kept others out.</source>
      <translation>Die Einstellungen waren nicht verwendbar, daher wird nichts empfangen: Sie könnten andere ausgeschlossen haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>Look through the settings and change what is not as it was.</source>
      <translation>Die Einstellungen durchsehen und Abweichendes ändern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</source>
      <translation>Die Abfrage nennt nicht: {keywords}; das setzt relationale Abfragen voraus: {node} antwortet womöglich unvollständig. Sie anbieten: {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} does not match names by likeness: it compared them letter by letter.</source>
      <translation>{node} gleicht Namen nicht nach Ähnlichkeit ab: Sie wurden Buchstabe für Buchstabe verglichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</source>
      <translation>{keyword} wurde in der Abfrage weggelassen: {node} wird die Anpassung daran nicht angeboten. Sie anbieten: {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</source>
      <translation>Die Abfrage nennt nicht: {keywords}; das setzt relationale Abfragen voraus: {node} stimmt ihnen nicht zu und antwortet daher womöglich unvollständig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first} to {last}</source>
      <translation>von {first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first}</source>
      <translation>ab {first}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} matched names by likeness: some may be spelt otherwise.</source>
      <translation>{node} hat Namen nach Ähnlichkeit abgeglichen: Manche können anders geschrieben sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>Dates and times of {node} are in the time zone {offset}.</source>
      <translation>Datums- und Zeitangaben von {node} gelten in der Zeitzone {offset}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} does not adjust to time zones.</source>
      <translation>{keyword} wurde in der Abfrage weggelassen: {node} passt sich nicht an Zeitzonen an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>to {last}</source>
      <translation>bis {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source> and no </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time as one range: {span}.</source>
      <translation>{node} hat {keyword} und die zugehörige Uhrzeit als einen Bereich verstanden: {span}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time apart: each day {days}, {hours}.</source>
      <translation>{node} hat {keyword} und die zugehörige Uhrzeit getrennt verstanden: jeder Tag {days}, jeweils {hours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever gave you qrstation knows whether there is a newer version.</source>
      <translation>Wer Ihnen qrstation gegeben hat, weiß, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>The answer could not be understood.</source>
      <translation>Die Antwort war nicht verständlich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Many hospitals do not let workstations out; qrstation needs it for nothing else.</source>
      <translation>Viele Krankenhäuser lassen Arbeitsplätze nicht ins Internet; qrstation braucht es für nichts anderes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It answered with HTTP status {status}.</source>
      <translation>Die Antwort hatte den HTTP-Status {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>This computer did not reach the internet, or not in time.</source>
      <translation>Dieser Computer hat das Internet nicht oder nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It names no version.</source>
      <translation>Sie nennt keine Version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>No version of qrstation is published there yet.</source>
      <translation>Dort ist noch keine Version von qrstation erschienen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever answered could not prove to be the right place, so nothing was read.</source>
      <translation>Wer geantwortet hat, konnte sich nicht als die richtige Stelle ausweisen; daher wurde nichts gelesen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>it took too long</source>
      <translation>es dauerte zu lange</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>A proxy of the hospital may stand between.</source>
      <translation>Ein Proxy des Krankenhauses steht vielleicht dazwischen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>A node's name stands on one line, without control characters.</source>
      <translation>Der Name eines Knotens steht auf einer Zeile, ohne Steuerzeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</source>
      <translation>{term!r} ist kein Specific Character Set von DICOM wie 'ISO_IR 100' oder 'ISO_IR 192'.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>Two nodes are called {name}.</source>
      <translation>Zwei Knoten heißen {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>a list of qrstation</source>
      <translation>einer Liste von qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Entry {number} of {file} makes no node.</source>
      <translation>Eintrag {number} von {file} ergibt keinen Knoten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} makes no node.</source>
      <translation>Zeile {number} von {file} ergibt keinen Knoten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is larger than {most} MB: it is no list of nodes.</source>
      <translation>Die Datei {file} ist größer als {most} MB: Das ist keine Knotenliste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The nodes in {file} cannot be used.</source>
      <translation>Die Knoten in {file} sind nicht verwendbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} holds no list of nodes that can be read.</source>
      <translation>Die Datei {file} enthält keine lesbare Knotenliste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} cannot be written.</source>
      <translation>Die Datei {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} nests too deeply to be a list of nodes.</source>
      <translation>Die Datei {file} ist für eine Knotenliste zu tief verschachtelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>A newer qrstation wrote them, in format {version}.</source>
      <translation>Von einem neueren qrstation geschrieben, in Format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</source>
      <translation>Gelesen werden: CSV mit den Spalten name, ae_title, host und port, JSON von qrstation, dcmqrscp.cfg von DCMTK, orthanc.json und die exportierten Orte von Horos und OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} is no CSV.</source>
      <translation>Zeile {number} von {file} ist kein CSV.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is no text in UTF-8.</source>
      <translation>Die Datei {file} ist kein Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>It is no JSON: {reason}.</source>
      <translation>Kein JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Als UTF-8 speichern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Give the name of a node, or an address such as PACS@10.1.2.3:104.</source>
      <translation>Den Namen eines Knotens angeben oder eine Adresse wie PACS@10.1.2.3:104.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</source>
      <translation>{ae_title} ist weder ein Knoten im Knotenverzeichnis noch der AE-Titel eines solchen: womöglich ein Schreibfehler.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is no node called {name!r}.</source>
      <translation>Einen Knoten namens {name!r} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>node book</source>
      <translation>Knotenverzeichnis</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{node} is in the node book, without this passcode. {reason}</source>
      <translation>{node} steht im Knotenverzeichnis, ohne diesen Passcode. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{store!r} is neither a node nor an AE title.</source>
      <translation>{store!r} ist weder ein Knoten noch ein AE-Titel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is already a node called {name}.</source>
      <translation>Einen Knoten namens {name} gibt es bereits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book has {names}.</source>
      <translation>Im Knotenverzeichnis: {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book is empty.</source>
      <translation>Das Knotenverzeichnis ist leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Choose another name.</source>
      <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{advice} Then: {command}</source>
      <translation>{advice} Dann: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>This node cannot be kept.</source>
      <translation>Dieser Knoten kann nicht gespeichert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DCMTK's host table</source>
      <translation>der Hosttabelle von DCMTK</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Orthanc's DicomModalities</source>
      <translation>DicomModalities von Orthanc</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>the locations of Horos or OsiriX</source>
      <translation>den Orten von Horos oder OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry without a name</source>
      <translation>Ein Eintrag ohne Namen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is switched off there.</source>
      <translation>{entry} ist dort ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is neither searched nor sent to there.</source>
      <translation>{entry} wird dort weder durchsucht noch beschickt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs a name, an AE title and a host, as texts.</source>
      <translation>{entry} braucht Namen, AE-Titel und Host als Text.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} has no port from 1 to 65535.</source>
      <translation>{entry} hat keinen Port von 1 bis 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>There is no node that can be used in {list}.</source>
      <translation>Kein verwendbarer Knoten in {list}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DicomModalities holds no entries by name.</source>
      <translation>DicomModalities enthält keine benannten Einträge.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The file is no property list that can be read.</source>
      <translation>Die Datei ist keine lesbare Property List.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</source>
      <translation>Die Property List hat kein SERVERS, unter dem Horos und OsiriX ihre Orte führen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Only the first {number} entries were read.</source>
      <translation>Nur die ersten {number} Einträge wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is no entry of a host table.</source>
      <translation>{entry} ist kein Eintrag einer Hosttabelle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} only stands for other entries.</source>
      <translation>{entry} steht nur für andere Einträge.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Export the locations again, in the preferences of Horos or OsiriX.</source>
      <translation>Die Orte in den Einstellungen von Horos oder OsiriX erneut exportieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry is no location.</source>
      <translation>Ein Eintrag ist kein Ort.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It is empty.</source>
      <translation>Leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs an AE title, a host and a port.</source>
      <translation>{entry} braucht einen AE-Titel, einen Host und einen Port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It declares entities, which no program needs there.</source>
      <translation>Die Datei deklariert Entities, die dort kein Programm braucht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>passphrase of our certificate's key</source>
      <translation>Passphrase für den Schlüssel unseres Zertifikats</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} is far too large to be a certificate.</source>
      <translation>{file} ist für ein Zertifikat viel zu groß.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The certificate expired on {day:%Y-%m-%d}.</source>
      <translation>Das Zertifikat ist am {day:%Y-%m-%d} abgelaufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>There is no key for this certificate.</source>
      <translation>Zu diesem Zertifikat gibt es keinen Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The keyring has no passphrase for the key of our certificate.</source>
      <translation>Der Schlüsselbund hat keine Passphrase für den Schlüssel unseres Zertifikats.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Name the file that whoever issued it sent you.</source>
      <translation>Die Datei angeben, die Sie vom Aussteller erhalten haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The key of our certificate cannot be read.</source>
      <translation>Der Schlüssel unseres Zertifikats ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} cannot be written.</source>
      <translation>{file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Ask for a new one; ours stays as it is.</source>
      <translation>Ein neues anfordern; unseres bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</source>
      <translation>Auch die Datei mit dem privaten Schlüssel angeben. Nur für ein hier angefordertes Zertifikat liegt der Schlüssel schon vor.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>it is damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Our certificate in {file} cannot be read.</source>
      <translation>Unser Zertifikat in {file} ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</source>
      <translation>Es gilt nur für den Benutzer und den Computer, die es erstellt oder importiert haben: das Zertifikat samt Schlüssel neu importieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Check its name, and that you may read it.</source>
      <translation>Den Namen prüfen und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import the certificate again, with its key.</source>
      <translation>Das Zertifikat samt Schlüssel neu importieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The request lies in {file}.</source>
      <translation>Die Anforderung liegt in {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import it again, with its key.</source>
      <translation>Samt Schlüssel neu importieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Make room on the disk, or make the folder writable for you.</source>
      <translation>Platz auf der Festplatte schaffen oder den Ordner für Sie beschreibbar machen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>series {number:,} of {total:,}</source>
      <translation>Serie {number:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>object {number:,} of {total:,}</source>
      <translation>Objekt {number:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_inquiry.py" />
      <source>The node told only a part of what it has.</source>
      <translation>Der Knoten hat nur einen Teil dessen gemeldet, was er hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</source>
      <translation>{node} hat genannt, wie viele Objekte es gibt, aber nicht welche: Der Eingang lässt sich nur anhand der Anzahl prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</source>
      <translation>{node} hat genannt, wie viele Objekte es gibt, aber nicht von allen, welche: Der Eingang lässt sich nur anhand der Anzahl prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed</source>
      <translation>etwa {size} unkomprimiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen was not found on {node}.</source>
      <translation>Auf {node} wurde nicht gefunden: {number:,} von {chosen:,} ausgewählten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen were not found on {node}.</source>
      <translation>Auf {node} wurden nicht gefunden: {number:,} von {chosen:,} ausgewählten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>without their pixels</source>
      <translation>ohne Pixeldaten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>of unknown size</source>
      <translation>von unbekannter Größe</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed, and the size of {number:,} of them is not known</source>
      <translation>etwa {size} unkomprimiert, davon {number:,} von unbekannter Größe</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>One new object is to be made of the {frames}.</source>
      <translation>Ein neues Objekt ist zu bilden aus: {frames}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to send{sized}.</source>
      <translation>{objects} zu senden{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to fetch{sized}.</source>
      <translation>{objects} abzurufen{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</source>
      <translation>{held:,} / {all_objects} bereits vorhanden, {objects} abzurufen{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>Only {destination} can tell what arrives there.</source>
      <translation>Nur {destination} weiß, was dort ankommt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>What is held of the objects that it does not name is sent again, and not stored twice.</source>
      <translation>Was von den nicht genannten Objekten schon vorhanden ist, wird nochmals gesendet, aber nicht doppelt gespeichert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</source>
      <translation>Auf der Festplatte sind nur {size} frei: Sofern die Daten nicht komprimiert kommen, reicht der Platz nicht. Platz schaffen oder weniger auswählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has {size} free.</source>
      <translation>Auf der Festplatte sind {size} frei.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to send{sized}.</source>
      <translation>{held:,} / {all_objects} bereits vorhanden, {objects} zu senden{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>At least {objects} to fetch, {size}.</source>
      <translation>Mindestens {objects} abzurufen, {size}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} named each of them, so that what arrives can be checked object by object.</source>
      <translation>{node} hat jedes einzeln genannt; der Eingang lässt sich also Objekt für Objekt prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} does not tell of everything how many objects there are: whether all come stays unverified.</source>
      <translation>{node} nennt nicht von allem die Zahl der Objekte: Ob alle kommen, bleibt ungeprüft.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because the node book says so for {node}.</source>
      <translation>{method}, weil es für {node} im Knotenverzeichnis steht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Headers come by C-GET alone.</source>
      <translation>Header kommen nur per C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Nothing was chosen to retrieve.</source>
      <translation>Es wurde nichts zum Abrufen ausgewählt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Frames are retrieved of one object, in the composite model.</source>
      <translation>Frames werden aus einem einzelnen Objekt abgerufen, im Composite-Modell.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Relational retrieval needs it not: offer that {where}</source>
      <translation>Ein relationaler Abruf kommt ohne aus; ihn anbieten: {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Only C-MOVE can send instances to {destination}.</source>
      <translation>Nur C-MOVE kann Instanzen an {destination} senden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</source>
      <translation>C-GET braucht keine Verbindung vom Knoten zu uns; C-MOVE folgt, falls es nicht angeboten wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because you chose it.</source>
      <translation>{method}, weil Sie es gewählt haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Objects without bulk data come by C-GET alone, and only here.</source>
      <translation>Objekte ohne Bulk-Daten kommen nur per C-GET und nur hierher.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET, although the node book says C-MOVE for {node}: headers come only so.</source>
      <translation>C-GET, obwohl für {node} im Knotenverzeichnis C-MOVE steht: Nur so kommen Header.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{node} names no objects under these identifiers, and by this model each must be named.</source>
      <translation>{node} nennt unter diesen Identifiern keine Objekte; bei diesem Modell muss aber jedes genannt werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Choose one object, and leave out the model or choose composite.</source>
      <translation>Ein einzelnes Objekt wählen und das Modell weglassen oder Composite wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET brings instances here, not to {destination}.</source>
      <translation>C-GET bringt Instanzen hierher, nicht zu {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Leave out the other method or destination, or retrieve whole objects.</source>
      <translation>Die andere Methode oder das andere Ziel weglassen oder ganze Objekte abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</source>
      <translation>Die Identifier prüfen: Vielleicht ist nichts dergleichen bekannt. Andernfalls einzelne Objekte wählen oder ganze Objekte mit dem üblichen Modell des Knotens abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Use C-MOVE to send them to another AE.</source>
      <translation>Per C-MOVE an eine andere AE senden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>transfer syntax not given</source>
      <translation>Transfersyntax nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the image is compressed ({transfer_syntax}).</source>
      <translation>Kein Bild: Es ist komprimiert ({transfer_syntax}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: bytes in big endian words are not drawn.</source>
      <translation>Kein Bild: Bytes in Big-Endian-Wörtern werden nicht dargestellt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file holds fewer pixels than its header says.</source>
      <translation>Kein Bild: Die Datei enthält weniger Pixel, als der Header angibt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is no image.</source>
      <translation>Dies ist kein Bild.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the pixel data come in fragments.</source>
      <translation>Kein Bild: Die Pixeldaten kommen in Fragmenten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {photometric} images are not drawn.</source>
      <translation>Kein Bild: Photometric Interpretation {photometric} wird nicht dargestellt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: images of {bits} bits a sample are not drawn.</source>
      <translation>Kein Bild: Bilder mit {bits} Bit je Sample werden nicht dargestellt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the header contradicts itself.</source>
      <translation>Kein Bild: Der Header widerspricht sich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file ends within the image.</source>
      <translation>Kein Bild: Die Datei endet innerhalb des Bildes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is not a DICOM file.</source>
      <translation>Dies ist keine DICOM-Datei.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be understood ({fault}).</source>
      <translation>Die Datei ist nicht verständlich ({fault}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {keyword} is missing.</source>
      <translation>Kein Bild: {keyword} fehlt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>unnamed</source>
      <translation>Unbenannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/progress.py" />
      <source>{activity} over {number} associations</source>
      <translation>{activity} über {number} Assoziationen</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>{file} is no receipt that can be used.</source>
      <translation>{file} ist keine verwendbare Quittung.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Job {number} has not ended.</source>
      <translation>Auftrag {number} ist noch nicht beendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Of job {number} too little was kept for a receipt.</source>
      <translation>Von Auftrag {number} ist zu wenig für eine Quittung aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is far too large for one.</source>
      <translation>Dafür ist die Datei viel zu groß.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is another kind of file.</source>
      <translation>Die Datei ist von anderer Art.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A newer version of qrstation wrote it, in format {version}.</source>
      <translation>Von einer neueren Version von qrstation geschrieben, in Format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Its checksum does not fit: something in it was changed after it was written.</source>
      <translation>Die Prüfsumme passt nicht: Nach dem Schreiben wurde etwas daran geändert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</source>
      <translation>Die Quittung verwenden, wie sie gespeichert wurde, oder sie mit qrstation jobs receipt neu schreiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A receipt is written of a retrieval that ended.</source>
      <translation>Eine Quittung gibt es für einen beendeten Abruf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</source>
      <translation>Dasselbe nochmals abrufen: Vorhandenes wird nicht doppelt abgerufen, und die Quittung führt alles auf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>The receipt cannot be written to {file}.</source>
      <translation>Die Quittung kann nicht nach {file} geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is no whole JSON file: it may be cut off or damaged.</source>
      <translation>Keine vollständige JSON-Datei: Sie ist vielleicht abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It was cancelled before the node had said what there is.</source>
      <translation>Der Auftrag wurde abgebrochen, bevor der Knoten den Bestand gemeldet hatte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It ended before the node was asked, or an older version of qrstation ran it.</source>
      <translation>Der Auftrag endete vor der Abfrage des Knotens, oder eine ältere Version von qrstation hat ihn ausgeführt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Choose another folder, or make this one writable for you.</source>
      <translation>Einen anderen Ordner wählen oder diesen für Sie beschreibbar machen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Callers are to show a certificate, but no file says which, so nothing is received.</source>
      <translation>Aufrufer sollen ein Zertifikat vorlegen, aber keine Datei sagt, welches; daher wird nichts empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>TLS is switched on, but there is no certificate of ours, so nothing is received.</source>
      <translation>TLS ist eingeschaltet, aber es gibt kein eigenes Zertifikat; daher wird nichts empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</source>
      <translation>Die Datei mit deren Zertifikaten in den Einstellungen unter TLS angeben, oder mit: qrstation settings set receiver_tls_callers FILE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>{reason} So nothing is received.</source>
      <translation>{reason} Daher wird nichts empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Request or import one in the settings, under TLS, or by: qrstation certificate</source>
      <translation>In den Einstellungen unter TLS eines anfordern oder importieren, oder mit: qrstation certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>Asked a second time for {objects}, {node} sent {came:,}.</source>
      <translation>Zum zweiten Mal angefordert: {objects}; von {node} gesendet: {came:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE because {node} answered the C-GET with {status}.</source>
      <translation>C-MOVE, weil {node} den C-GET mit {status} beantwortet hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>asking what there is</source>
      <translation>abfragen, was vorhanden ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>receiving from {node} by C-GET</source>
      <translation>Empfang von {node} per C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE in its place failed, too: {reason}</source>
      <translation>Auch C-MOVE an dessen Stelle schlug fehl: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>That failed, too: {reason}</source>
      <translation>Auch das schlug fehl: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for {node} to send by C-MOVE</source>
      <translation>Warten auf {node}: Sendung per C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} does not send by C-GET.</source>
      <translation>C-MOVE für das, was {node} per C-GET nicht sendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} did not send by C-GET.</source>
      <translation>C-MOVE für das, was {node} per C-GET nicht gesendet hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for late arrivals</source>
      <translation>Warten auf Nachzügler</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>{activity}; it takes no more</source>
      <translation>{activity}; mehr nimmt der Knoten nicht an</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</source>
      <translation>{modality}: {node} hörte bei {number:,} auf, und Abfragen in Teilen brachte nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</source>
      <translation>{modality}: {number:,} ist eine Anzahl, bei der {node} aufhören kann, und Abfragen in Teilen brachte nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} and a time are here.</source>
      <translation>{modality}: Alle mit einem Datum seit {year} und einer Uhrzeit sind hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} are here.</source>
      <translation>{modality}: Alle mit einem Datum seit {year} sind hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} and a time are here.</source>
      <translation>Alle mit einem Datum seit {year} und einer Uhrzeit sind hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} are here.</source>
      <translation>Alle mit einem Datum seit {year} sind hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Treffer ohne Study Date: {number:,}. Solche lassen sich nicht alle in Teilen abfragen, es kann also mehr davon geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Treffer ohne Study Time: {number:,}. Solche lassen sich nicht alle in Teilen abfragen, es kann also mehr davon geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Treffer in keinem der Teile: {number:,}. Solche lassen sich nicht alle in Teilen abfragen, es kann also mehr davon geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}; and {number} more</source>
      <translation>{parts}; und {number} weitere</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: {node} did not tell all, and this cannot be divided any further.</source>
      <translation>{parts}: {node} hat nicht alles gemeldet, und weiter lässt sich das nicht aufteilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: asked for by modality, so a modality unheard of would be missing.</source>
      <translation>{parts}: nach Modalität abgefragt; eine unbekannte Modalität würde also fehlen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</source>
      <translation>{node} meldet dasselbe, gleich welcher Wert für {keys} abgefragt wird; danach lässt sich die Suche also nicht aufteilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} went on breaking off and told nothing new, so no more was asked.</source>
      <translation>{node} brach immer wieder ab und meldete nichts Neues, daher wurde nicht weiter abgefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</source>
      <translation>{node} antwortet nur für kurze Zeitspannen: Tage vor 1970 und nach morgen wurden nicht abgefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot keep the {secret}.</source>
      <translation>Der Schlüsselbund kann Folgendes nicht speichern: {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot read the {secret}.</source>
      <translation>Der Schlüsselbund kann Folgendes nicht lesen: {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot remove the {secret}.</source>
      <translation>Der Schlüsselbund kann Folgendes nicht entfernen: {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>passcode for {account}</source>
      <translation>Passcode für {account}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>No passcode is kept for {account}.</source>
      <translation>Für {account} ist kein Passcode aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Give it in the node's settings, or by: {command}</source>
      <translation>In den Einstellungen des Knotens angeben, oder mit: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</source>
      <translation>Den Schlüsselbund Ihrer Sitzung entsperren. Wo es keinen gibt, etwa auf einem Server, GNOME Keyring oder KWallet starten oder in PYTHON_KEYRING_BACKEND ein anderes Backend von Pythons keyring angeben.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} files</source>
      <translation>
        <numerusform>{number} Datei</numerusform>
        <numerusform>{number} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} problems</source>
      <translation>
        <numerusform>{number} Problem</numerusform>
        <numerusform>{number} Probleme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{number} further requests were not sent.</source>
      <translation>
        <numerusform>{number} weitere Anfrage wurde nicht gesendet.</numerusform>
        <numerusform>{number} weitere Anfragen wurden nicht gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>The last request failed twice in succession.</source>
      <translation>Die letzte Anfrage schlug zweimal in Folge fehl.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>A request failed twice in succession.</source>
      <translation>Eine Anfrage schlug zweimal in Folge fehl.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{node} took {taken} of {number} associations: {reason}</source>
      <translation>{node} hat {taken} von {number} Assoziationen angenommen: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>An association was lost, and another took over its part: {reason}</source>
      <translation>Eine Assoziation ist abgerissen, und eine andere hat ihren Teil übernommen: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>the whole search</source>
      <translation>die gesamte Suche</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>up to {last}</source>
      <translation>bis {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/standing.py" />
      <source>stopping</source>
      <translation>wird gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>The support bundle cannot be written to {file}.</source>
      <translation>Das Supportpaket kann nicht nach {file} geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>Name another file.</source>
      <translation>Eine andere Datei angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>{node} is to be shown our own certificate, and there is none.</source>
      <translation>{node} soll unser eigenes Zertifikat vorgelegt werden, und es gibt keines.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</source>
      <translation>Kein Zertifikat in PEM darin (Text, der mit -----BEGIN CERTIFICATE----- beginnt).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>The authority's certificate for {node} cannot be read from {file}.</source>
      <translation>Das Zertifikat der Zertifizierungsstelle für {node} ist aus {file} nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</source>
      <translation>Zuerst eines erstellen oder importieren (qrstation certificate) oder das Vorlegen in den TLS-Einstellungen des Knotens ausschalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Our own certificate, or its key, cannot be used.</source>
      <translation>Unser eigenes Zertifikat oder sein Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Name another file in the node's TLS settings.</source>
      <translation>In den TLS-Einstellungen des Knotens eine andere Datei angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} reported that sending failed.</source>
      <translation>{node} hat gemeldet, dass das Senden fehlgeschlagen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} does not send {sop_class} by C-GET.</source>
      <translation>{node} sendet {sop_class} nicht per C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>The association was lost at this object, also when it was asked for alone: {reason}</source>
      <translation>Bei diesem Objekt ging die Assoziation verloren, auch als es allein angefordert wurde: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>Not sent by {node}.</source>
      <translation>Nicht gesendet von {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} answered with {status}.</source>
      <translation>{node} hat mit {status} geantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} object is here and safe</source>
      <translation>{here:,} von {expected:,} Objekt hier und gesichert</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} objects are here and safe</source>
      <translation>{here:,} von {expected:,} Objekten hier und gesichert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number} objects are here and safe</source>
      <translation>
        <numerusform>{number} Objekt hier und gesichert</numerusform>
        <numerusform>{number} Objekte hier und gesichert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it has no {entities}.</source>
      <translation>{node} hat nach eigener Angabe nicht: {entities}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>patient of that Patient ID</source>
      <translation>Patient mit dieser Patienten-ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came and could not be kept.</source>
      <translation>Angekommen, aber nicht speicherbar: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing of what it was asked for.</source>
      <translation>{node} hat nichts von dem gesendet, was angefordert wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Meanwhile, at our receiver: {told}</source>
      <translation>Inzwischen bei unserem Empfänger: {told}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It says that {objects} could not be sent, and not which.</source>
      <translation>Nach eigener Angabe nicht gesendet: {objects}; welche, bleibt offen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came with other bytes than the copy held: both are kept.</source>
      <translation>Mit anderen Bytes als das vorhandene Exemplar gekommen: {objects}; beide bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came that nobody asked for: stored as well.</source>
      <translation>Unverlangt gekommen: {objects}; ebenfalls gespeichert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came by another transfer, or through another qrstation that uses the same archive.</source>
      <translation>Über eine andere Übertragung oder ein anderes qrstation mit demselben Archiv gekommen: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Everything was held already.</source>
      <translation>Alles war bereits vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success.</source>
      <translation>{node} hat nichts gesendet und das als Erfolg gemeldet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success: it may know nothing under these identifiers.</source>
      <translation>{node} hat nichts gesendet und das als Erfolg gemeldet: Vielleicht ist unter diesen Identifiern nichts bekannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</source>
      <translation>{node} meldet Erfolg, nach eigener Angabe aber {sent:,} an {destination} gesendet, verlangt: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It may not know the AE title {destination}, or have another IP address or port for it.</source>
      <translation>Der AE-Titel {destination} ist dort vielleicht nicht bekannt oder mit anderer IP-Adresse oder anderem Port eingetragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} had been sent before, and not again.</source>
      <translation>Bereits früher gesendet und daher nicht erneut: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Only {destination} can tell what arrived.</source>
      <translation>Nur {destination} weiß, was angekommen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number:,} more of what was asked for</source>
      <translation>{number:,} weitere des Angeforderten</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Came, and is not on the disk any more: {objects}.</source>
      <translation>Gekommen und nicht mehr auf der Festplatte: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} counts {objects} as sent, but {arrived:,} arrived.</source>
      <translation>{node} zählt {objects} als gesendet, angekommen: {arrived:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>The association was lost again and again at {entities}: {fault}</source>
      <translation>Immer wieder ging die Assoziation verloren bei {entities}: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects} to {destination}.</source>
      <translation>{node} hat nach eigener Angabe {objects} an {destination} gesendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Stopped, because the disk is full.</source>
      <translation>Gestoppt, weil die Festplatte voll ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came; {node} does not tell how many there should be.</source>
      <translation>Angekommen: {objects}; {node} nennt nicht, wie viele es sein sollten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>, no </source>
      <translation>, </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects}, but nothing reached us.</source>
      <translation>{node} hat nach eigener Angabe {objects} gesendet, aber bei uns kam nichts an.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the IP address and port that it has for our AE title, and the firewall.</source>
      <translation>Die dort für unseren AE-Titel eingetragene IP-Adresse mit Port und die Firewall prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</source>
      <translation>Bei uns kam nichts an: Unser AE-Titel ist dort vielleicht nicht bekannt oder mit anderer IP-Adresse oder anderem Port eingetragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It does not know the AE title {destination}.</source>
      <translation>Der AE-Titel {destination} ist dort nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the identifiers.</source>
      <translation>Prüfen Sie die Kennungen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Connection doctor: {conclusion}</source>
      <translation>Verbindungsdiagnose: {conclusion}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Looking up a list failed.</source>
      <translation>Das Nachschlagen einer Liste ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Asking for patient information failed.</source>
      <translation>Das Anfordern der Patientenauskunft ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Probe failed.</source>
      <translation>Das Ermitteln der Fähigkeiten ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Retrieval failed.</source>
      <translation>Der Abruf ist fehlgeschlagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Search failed. {fault}</source>
      <translation>Die Suche ist fehlgeschlagen. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It may have kept others out: nothing is received until you looked through the settings and changed one.</source>
      <translation>Sie könnten andere ausgeschlossen haben: Nichts wird empfangen, bis Sie die Einstellungen durchgesehen und eine geändert haben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive was switched off: switch it on again there.</source>
      <translation>Der Empfang wurde ausgeschaltet: dort wieder einschalten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</source>
      <translation>Nach den jetzt gespeicherten Einstellungen sind andere wieder zugelassen: {tls}, und {who} darf {may}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>settings file</source>
      <translation>Einstellungsdatei</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It needs its whole path.</source>
      <translation>Der vollständige Pfad ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Choose at least one component group of names, and each once.</source>
      <translation>Mindestens eine Komponentengruppe von Namen wählen, jede nur einmal.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>callers have to speak TLS</source>
      <translation>Aufrufer müssen TLS sprechen</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>TLS is off</source>
      <translation>TLS ist ausgeschaltet</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send, search and fetch</source>
      <translation>senden, suchen und abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send</source>
      <translation>senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>only a node of the node book or a caller in the list</source>
      <translation>nur ein Knoten des Knotenverzeichnisses oder ein Aufrufer der Liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>{host!r} is no IP address; 0.0.0.0 listens on all of them.</source>
      <translation>{host!r} ist keine IP-Adresse; 0.0.0.0 empfängt auf allen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive is off: the window receives nothing.</source>
      <translation>Der Empfang ist ausgeschaltet: Das Fenster empfängt nichts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be opened</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be verified</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be measured</source>
      <translation>Ermitteln des freien Platzes</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be looked through</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>audit trail</source>
      <translation>Audit-Trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</source>
      <translation>Der Audit-Trail war beschädigt und wurde neu begonnen; der alte ist aufbewahrt als {kept}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It is not in the archive.</source>
      <translation>Nicht im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>Its data set is not the one that the receipt speaks of.</source>
      <translation>Der Datensatz ist nicht der, von dem die Quittung spricht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>Nicht lesbar: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is damaged.</source>
      <translation>{schema}: Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be used.</source>
      <translation>{schema}: Die Datenbank ist nicht verwendbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Damage was found when it was last used.</source>
      <translation>Bei der letzten Benutzung wurde ein Schaden festgestellt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be kept in this folder.</source>
      <translation>{schema}: Die Datenbank kann nicht in diesem Ordner liegen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} was made by a newer version of qrstation.</source>
      <translation>{schema}: Die Datenbank stammt von einer neueren Version von qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Its tables are not those that were made.</source>
      <translation>Die Tabellen sind nicht die angelegten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} has been closed.</source>
      <translation>{schema}: Die Datenbank ist geschlossen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</source>
      <translation>Erneut versuchen. Bleibt der Schaden, das Programm neu starten: Es legt eine neue an und bewahrt die alte auf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is in use by another program.</source>
      <translation>{schema}: Die Datenbank wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The disk that the {schema} lies on is full: nothing already received was affected.</source>
      <translation>{schema}: Die Festplatte der Datenbank ist voll; bereits Empfangenes ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Die Festplatte und die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path}: the file system does not allow a write-ahead log.</source>
      <translation>{path}: Das Dateisystem erlaubt kein Write-Ahead-Log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Keep the program's data on a local disk.</source>
      <translation>Die Daten des Programms auf einer lokalen Festplatte ablegen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path} has version {version}; this program knows {known}.</source>
      <translation>{path} hat Version {version}; dieses Programm kennt {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Update qrstation, or choose another home folder.</source>
      <translation>qrstation aktualisieren oder einen anderen Home-Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>It holds what is no text.</source>
      <translation>Enthält etwas, das kein Text ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be opened.</source>
      <translation>{schema}: Die Datenbank kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again when the other program has finished.</source>
      <translation>Erneut versuchen, wenn das andere Programm fertig ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Free some space, then start the transfer again.</source>
      <translation>Platz schaffen, dann die Übertragung erneut starten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check that the folder exists and may be written to.</source>
      <translation>Prüfen, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>The damaged index cannot be put aside.</source>
      <translation>Der beschädigte Index kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>Close other programs.</source>
      <translation>Andere Programme schließen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>record of dose retrievals</source>
      <translation>Aufzeichnung der Dosisabrufe</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</source>
      <translation>Die Aufzeichnung der Dosisabrufe war beschädigt und wurde neu begonnen; die alte ist aufbewahrt als {kept}. Was abgerufen und dann hier entfernt wurde, wird womöglich noch einmal abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</source>
      <translation>Nicht exportiert: {lost} von {asked} Dateien, die im Archiv fehlen oder beschädigt sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>The first one: {file}.</source>
      <translation>Die erste: {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>Verify the archive to see which are concerned, then fetch them again. The others were exported.</source>
      <translation>Das Archiv prüfen, um die betroffenen zu sehen, dann diese erneut abrufen. Die anderen wurden exportiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>copy files to the export folder</source>
      <translation>Kopieren von Dateien in den Exportordner</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>writing</source>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}.</source>
      <translation>Archiv: {doing} nicht möglich.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The disk of the archive is full: nothing already received was affected.</source>
      <translation>Die Festplatte des Archivs ist voll: Bereits Empfangenes ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: {tried} is not allowed there.</source>
      <translation>Archiv: {doing} nicht möglich, da dort nicht erlaubt: {tried}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: the path is longer than Windows takes.</source>
      <translation>Archiv: {doing} nicht möglich, da der Pfad für Windows zu lang ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: a file is where a folder should be.</source>
      <translation>Archiv: {doing} nicht möglich, da eine Datei steht, wo ein Ordner sein sollte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: its folder is gone.</source>
      <translation>Archiv: {doing} nicht möglich, da der Ordner verschwunden ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the disk.</source>
      <translation>Die Festplatte prüfen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Free some space, then start the transfer again; what is held is not fetched twice.</source>
      <translation>Platz schaffen, dann die Übertragung erneut starten; Vorhandenes wird nicht doppelt abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the permissions of the folder, or choose another one in the settings.</source>
      <translation>Die Zugriffsrechte des Ordners prüfen oder in den Einstellungen einen anderen wählen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</source>
      <translation>In den Einstellungen einen Archivordner mit kürzerem Pfad wählen oder auf diesem Computer lange Pfade zulassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Move that file out of the archive's folder.</source>
      <translation>Jene Datei aus dem Archivordner herausnehmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check that the disk is connected and the folder where it was.</source>
      <translation>Prüfen, ob die Festplatte verbunden und der Ordner an seinem Ort ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>store an instance</source>
      <translation>Speichern einer Instanz</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/flushing.py" />
      <source>flush what was received</source>
      <translation>Sichern des Empfangenen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is empty.</source>
      <translation>Der Archivordner {directory} ist leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is gone.</source>
      <translation>Der Archivordner {directory} ist verschwunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The index says that it holds {instances}: {index}.</source>
      <translation>Laut Index enthält er {instances}: {index}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</source>
      <translation>Die Festplatte oder das Netzlaufwerk dazu verbinden oder in den Einstellungen den richtigen Ordner wählen. Wurden die Bilder absichtlich gelöscht, die Datei {index} löschen, um neu zu beginnen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/store/folders.py" />
      <source>{number} instances</source>
      <translation>
        <numerusform>{number} Instanz</numerusform>
        <numerusform>{number} Instanzen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>Its data set is not the one that was received.</source>
      <translation>Der Datensatz ist nicht der empfangene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is gone.</source>
      <translation>Die Datei ist verschwunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is cut off: {where}.</source>
      <translation>Die Datei ist abgeschnitten: {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The link leads out of the folder that is imported.</source>
      <translation>Die Verknüpfung führt aus dem importierten Ordner hinaus.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>This is no file.</source>
      <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read.</source>
      <translation>Die Datei ist nicht lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Copy it once more from where it came, or fetch the instance anew.</source>
      <translation>Sie erneut vom Ursprungsort kopieren oder die Instanz neu abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>{path} leads to {target}.</source>
      <translation>{path} führt zu {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Import the file that it leads to, if you want that.</source>
      <translation>Bei Bedarf die Datei importieren, zu der sie führt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read to its end.</source>
      <translation>Die Datei ist nicht bis zum Ende lesbar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>prepare its folder for what is received</source>
      <translation>Vorbereiten des Ordners für Empfangenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>tidy up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The disk reported an error while it was written: it may not be whole.</source>
      <translation>Die Festplatte meldete beim Schreiben einen Fehler: Die Datei ist vielleicht nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Its data set was no longer the one that was received, and gave way to the object that arrived again.</source>
      <translation>Der Datensatz war nicht mehr der empfangene und ist dem erneut angekommenen Objekt gewichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It could not be read, and gave way to the object that arrived again.</source>
      <translation>Die Datei war nicht lesbar und ist dem erneut angekommenen Objekt gewichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It was no longer as long as what was received, and gave way to an object that arrived.</source>
      <translation>Die Datei hatte nicht mehr die Länge wie beim Empfang und ist einem angekommenen Objekt gewichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Two different instances claim the same name in the archive.</source>
      <translation>Zwei verschiedene Instanzen beanspruchen denselben Namen im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The data set is another instance than was announced: its {name} differs.</source>
      <translation>Der Datensatz ist eine andere Instanz als angekündigt: {name} weicht ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Announced {announced}, found {found}.</source>
      <translation>Angekündigt {announced}, gefunden {found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Ask the vendor of the sending system to mend it.</source>
      <translation>Den Hersteller des sendenden Systems um Abhilfe bitten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The program ended in the middle of it; it goes on with what is missing.</source>
      <translation>Das Programm endete mittendrin; es geht mit dem Fehlenden weiter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>list of transfers</source>
      <translation>Liste der Übertragungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>keep the list of transfers</source>
      <translation>Führen der Liste der Übertragungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</source>
      <translation>Die Liste der Übertragungen war beschädigt und wurde neu begonnen; die alte ist aufbewahrt als {kept}. Was angekommen war, ist weiterhin im Archiv; was wartete, muss neu angefordert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The instance has no {name}.</source>
      <translation>Der Instanz fehlt: {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} has {length} characters; a UID has at most {most}.</source>
      <translation>{name} hat {length} Zeichen; eine UID hat höchstens {most}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} is no UID.</source>
      <translation>{name} ist keine UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</source>
      <translation>Den Hersteller des sendenden Systems um Abhilfe bitten: Ohne gültige UID kann die Instanz nicht abgelegt werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/part10.py" />
      <source>This is no DICOM file.</source>
      <translation>Dies ist keine DICOM-Datei.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>It may not be whole.</source>
      <translation>Die Datei ist vielleicht nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>be exported</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>delete a file</source>
      <translation>Löschen einer Datei</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The damaged index says that another data set was received.</source>
      <translation>Laut dem beschädigten Index wurde ein anderer Datensatz empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The program or the computer stopped before it was safe on the disk: it may not be whole.</source>
      <translation>Das Programm oder der Computer hielt an, bevor die Datei sicher auf der Festplatte war: Sie ist vielleicht nicht vollständig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It is not in the index: rebuild the index to see it.</source>
      <translation>Nicht im Index: den Index neu aufbauen, um sie zu sehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>put a file aside</source>
      <translation>Beiseitelegen einer Datei</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It holds another instance than its name says.</source>
      <translation>Die Datei enthält eine andere Instanz, als ihr Name sagt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It can no longer be read as what was received.</source>
      <translation>Die Datei ist nicht mehr so lesbar wie empfangen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It has another length than received.</source>
      <translation>Die Datei hat eine andere Länge als beim Empfang.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/saved_runs.py" />
      <source>The program ended in the middle of it.</source>
      <translation>Das Programm endete mittendrin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/schema.py" />
      <source>index of the archive</source>
      <translation>Index des Archivs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Exporting {progress}</source>
      <translation>Export läuft: {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Importing {progress}</source>
      <translation>Import läuft: {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Removing {progress}</source>
      <translation>Entfernen läuft: {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Verifying {progress}</source>
      <translation>Prüfung läuft: {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</source>
      <translation>Dateien, die mit der SOP Instance UID einer anderen und anderen Bytes kamen; beide bleiben erhalten: zum Auflisten klicken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were received and are gone. Click to verify the files and list them.</source>
      <translation>Dateien, die empfangen wurden und verschwunden sind. Klicken, um die Dateien zu prüfen und sie aufzulisten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were put aside, for they may not be whole. Click to list them.</source>
      <translation>Dateien, die beiseitegelegt wurden, weil sie vielleicht unvollständig sind. Zum Auflisten klicken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{size} free</source>
      <translation>{size} frei</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stopping…</source>
      <translation>Wird gestoppt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} conflicts</source>
      <translation>
        <numerusform>{number} Konflikt</numerusform>
        <numerusform>{number} Konflikte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} missing files</source>
      <translation>
        <numerusform>{number} fehlende Datei</numerusform>
        <numerusform>{number} fehlende Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{count:,} in quarantine</source>
      <translation>{count:,} in Quarantäne</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder on this disk</source>
      <translation>Ordner auf dieser Festplatte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>On disk</source>
      <translation>Auf Festplatte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Stored as</source>
      <translation>Gespeichert als</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export {selection} to a folder</source>
      <translation>{selection} in einen Ordner exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import DICOM files</source>
      <translation>DICOM-Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder of DICOM files</source>
      <translation>Einen Ordner mit DICOM-Dateien importieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Files…</source>
      <translation>Dateien…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Folder…</source>
      <translation>Ordner…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Verify files</source>
      <translation>Dateien prüfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>More has arrived: refresh</source>
      <translation>Neues ist eingetroffen: aktualisieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>The files are deleted from this disk. This cannot be undone.</source>
      <translation>Die Dateien werden von dieser Festplatte gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing came.</source>
      <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>What went wrong stands above.</source>
      <translation>Der Grund steht oben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing held matches.</source>
      <translation>Keine Treffer im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Only what was asked for is shown.</source>
      <translation>Nur das Gewünschte wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Search again</source>
      <translation>Erneut suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Show everything</source>
      <translation>Alles anzeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Go to Search</source>
      <translation>Zur Seite „Suchen“</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder…</source>
      <translation>Ordner importieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Accept missing files</source>
      <translation>Fehlende Dateien hinnehmen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Export the files in quarantine to a folder</source>
      <translation>Die Dateien in Quarantäne in einen Ordner exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Remove {files} from the quarantine?</source>
      <translation>{files} aus der Quarantäne entfernen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>They are deleted from this disk. This cannot be undone.</source>
      <translation>Sie werden von dieser Festplatte gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt…</source>
      <translation>Quittung prüfen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt</source>
      <translation>Quittung prüfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Any date</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 365 days</source>
      <translation>Letzte 365 Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient name</source>
      <translation>Patientenname</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a name; * and ? stand for any letters</source>
      <translation>Teil eines Namens; * und ? stehen für beliebige Buchstaben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a patient ID; * and ? stand for any signs</source>
      <translation>Teil einer Patienten-ID; * und ? stehen für beliebige Zeichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a study description</source>
      <translation>Teil einer Studienbeschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Study date</source>
      <translation>Studiendatum</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What the list starts with</source>
      <translation>Womit die Liste beginnt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What is held</source>
      <translation>Was vorhanden ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Whole objects, or what was retrieved without bulk data</source>
      <translation>Ganze Objekte oder ohne Bulk-Daten Abgerufenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patients</source>
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Headers only</source>
      <translation>Nur Header</translation>
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
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file came cut off, or otherwise than its transfer syntax says</source>
      <translation>Datei kam abgeschnitten oder anders, als ihre Transfersyntax sagt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files came cut off, or otherwise than their transfer syntax says</source>
      <translation>Dateien kamen abgeschnitten oder anders, als ihre Transfersyntax sagt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files came cut off, or otherwise than their transfer syntax says</source>
      <translation>
        <numerusform>{number} Datei kam abgeschnitten oder anders, als ihre Transfersyntax sagt</numerusform>
        <numerusform>{number} Dateien kamen abgeschnitten oder anders, als ihre Transfersyntax sagt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file could not be used</source>
      <translation>Datei nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files could not be used</source>
      <translation>Dateien nicht verwendbar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files could not be used</source>
      <translation>
        <numerusform>{number} Datei nicht verwendbar</numerusform>
        <numerusform>{number} Dateien nicht verwendbar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object exported</source>
      <translation>Objekt exportiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects exported</source>
      <translation>Objekte exportiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects exported</source>
      <translation>
        <numerusform>{number} Objekt exportiert</numerusform>
        <numerusform>{number} Objekte exportiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object imported</source>
      <translation>Objekt importiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects imported</source>
      <translation>Objekte importiert</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects imported</source>
      <translation>
        <numerusform>{number} Objekt importiert</numerusform>
        <numerusform>{number} Objekte importiert</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object removed</source>
      <translation>Objekt entfernt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects removed</source>
      <translation>Objekte entfernt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects removed</source>
      <translation>
        <numerusform>{number} Objekt entfernt</numerusform>
        <numerusform>{number} Objekte entfernt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object verified</source>
      <translation>Objekt geprüft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects verified</source>
      <translation>Objekte geprüft</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects verified</source>
      <translation>
        <numerusform>{number} Objekt geprüft</numerusform>
        <numerusform>{number} Objekte geprüft</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing file taken off the list</source>
      <translation>fehlende Datei von der Liste genommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing files taken off the list</source>
      <translation>fehlende Dateien von der Liste genommen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} missing files taken off the list</source>
      <translation>
        <numerusform>{number} fehlende Datei von der Liste genommen</numerusform>
        <numerusform>{number} fehlende Dateien von der Liste genommen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file was not taken in</source>
      <translation>Datei nicht aufgenommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files were not taken in</source>
      <translation>Dateien nicht aufgenommen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files were not taken in</source>
      <translation>
        <numerusform>{number} Datei nicht aufgenommen</numerusform>
        <numerusform>{number} Dateien nicht aufgenommen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file is not as it should be</source>
      <translation>Datei nicht in Ordnung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files are not as they should be</source>
      <translation>Dateien nicht in Ordnung</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files are not as they should be</source>
      <translation>
        <numerusform>{number} Datei nicht in Ordnung</numerusform>
        <numerusform>{number} Dateien nicht in Ordnung</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} with {objects} from the archive?</source>
      <translation>{selection} aus dem Archiv entfernen ({objects})?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files in quarantine: put aside because they may not be whole</source>
      <translation>
        <numerusform>{number} Datei in Quarantäne: beiseitegelegt, da vielleicht nicht vollständig</numerusform>
        <numerusform>{number} Dateien in Quarantäne: beiseitegelegt, da vielleicht nicht vollständig</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{selection} of {patient}</source>
      <translation>{selection} ({patient})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} from the archive?</source>
      <translation>{selection} aus dem Archiv entfernen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing is held here yet.</source>
      <translation>Hier ist noch nichts vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve something from a node, import files, or drop them here.</source>
      <translation>Etwas von einem Knoten abrufen, Dateien importieren oder hier ablegen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_exported} to {folder}</source>
      <translation>{objects_exported} nach {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{count} beside another one with the same SOP Instance UID and other bytes</source>
      <translation>{count} neben einem anderen mit derselben SOP Instance UID und anderen Bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</source>
      <translation>Der Index des Archivs war beschädigt und wurde aus den Dateien neu erstellt; der alte ist aufbewahrt als {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</source>
      <translation>Ein abgebrochener Abruf hat Zweifelhaftes hinterlassen, {files}: beiseitegeräumt und neu abzurufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</source>
      <translation>{files_are_gone}. Die Dateien auf der Seite „Archiv“ prüfen, um zu sehen, welche, und dann neu abrufen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} more files</source>
      <translation>
        <numerusform>{number} weitere Datei</numerusform>
        <numerusform>{number} weitere Dateien</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{path}, and {more_files}</source>
      <translation>{path} und {more_files}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The archive could not read {files}: {reason}</source>
      <translation>Im Archiv nicht lesbar: {files}: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>No headers are held here yet.</source>
      <translation>Hier sind noch keine Header vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</source>
      <translation>„Nur Header abrufen“ steht im Menü einer Zeile auf der Seite „Suchen“, wo der Knoten das anbietet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_verified}: all files are as they were received</source>
      <translation>{objects_verified}: alle Dateien sind wie empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects} held with different bytes under the same SOP Instance UID.</source>
      <translation>{objects} mit unterschiedlichen Bytes unter derselben SOP Instance UID vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing was overwritten: compare the files to see which is right.</source>
      <translation>Nichts wurde überschrieben: die Dateien vergleichen, um zu sehen, welche richtig ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve the objects again; then these files can be removed.</source>
      <translation>Die Objekte neu abrufen; danach können diese Dateien entfernt werden.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files of the archive are gone</source>
      <translation>
        <numerusform>{number} Datei des Archivs ist verschwunden</numerusform>
        <numerusform>{number} Dateien des Archivs sind verschwunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</source>
      <translation>Fehlendes oder Verändertes neu abrufen: Es gilt nicht als vorhanden und weicht dem, was kommt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>{number} objects were held already</source>
      <translation>
        <numerusform>{number} Objekt war bereits vorhanden</numerusform>
        <numerusform>{number} Objekte waren bereits vorhanden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Nothing of this is held any more.</source>
      <translation>Nichts davon ist noch vorhanden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Search again.</source>
      <translation>Erneut suchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>{records} saved: {file}</source>
      <translation>{records} gespeichert: {file}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>There is nothing to save.</source>
      <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
      <translation>Listen (*.csv *.tsv *.txt *.xlsx *.xlsm);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</source>
      <translation>Eine CSV-Datei oder Excel-Arbeitsmappe mit Accession-Nummern, Patienten-IDs mit Datum oder UIDs, je Angabe eine Zeile.
Datei wählen oder hier ablegen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieve from a list</source>
      <translation>Anhand einer Liste abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Choose a list…</source>
      <translation>&amp;Liste wählen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Sheet</source>
      <translation>Tabellenblatt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Node</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Progress of the look-up</source>
      <translation>Fortschritt des Nachschlagens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list</source>
      <translation>Liste wählen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Reading {file}…</source>
      <translation>{file} wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asking {node}…</source>
      <translation>{node} wird abgefragt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Comma-separated values (*.csv);;JSON (*.json)</source>
      <translation>Durch Kommas getrennte Werte (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Retrieve {selection}</source>
      <translation>{selection} ab&amp;rufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asks the node for each row; nothing is retrieved yet</source>
      <translation>Fragt den Knoten nach jeder Zeile; abgerufen wird noch nichts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Stoppen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Back to the list</source>
      <translation>&amp;Zurück zur Liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Save report…</source>
      <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Puts what is ticked into the queue, as one transfer</source>
      <translation>Stellt das Angehakte als eine Übertragung in die Warteschlange</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>S&amp;heet</source>
      <translation>Tabell&amp;enblatt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieving {selection}: the page Transfers shows how it goes.</source>
      <translation>Abruf läuft: {selection}. Den Verlauf zeigt die Seite „Übertragungen“.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>{done:,} of {total:,} rows…</source>
      <translation>{done:,} von {total:,} Zeilen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report is in {path}.</source>
      <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list…</source>
      <translation>Liste wählen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Which studies do you want?</source>
      <translation>Welche Studien werden gewünscht?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>There is no node to ask.</source>
      <translation>Es gibt keinen Knoten zum Abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Add one with + Node.</source>
      <translation>Mit „+ Knoten“ einen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Look up</source>
      <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report would replace the list.</source>
      <translation>Der Bericht würde die Liste ersetzen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The list could not be read, because qrstation itself failed.</source>
      <translation>Die Liste war nicht lesbar, weil qrstation selbst fehlgeschlagen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Node</source>
      <translation>&amp;Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Nothing came, because qrstation itself failed.</source>
      <translation>Es kam nichts, weil qrstation selbst fehlgeschlagen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>as the list shows it</source>
      <translation>wie in der Liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>day first</source>
      <translation>Tag zuerst</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>month first</source>
      <translation>Monat zuerst</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>What {column} holds</source>
      <translation>Inhalt von {column}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>not used</source>
      <translation>nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days off</source>
      <translation>Tage Abweichung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days that a study may lie before or after its date</source>
      <translation>Tage, um die eine Studie vor oder nach ihrem Datum liegen darf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates such as 03/04/2026</source>
      <translation>Datumsangaben wie 03/04/2026</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one row</source>
      <translation>Studien je Zeile</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>A row that matches more is left for you to decide</source>
      <translation>Eine Zeile mit mehr Treffern bleibt Ihnen zur Entscheidung überlassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} rows can be asked for</source>
      <translation>
        <numerusform>{number} Zeile abfragbar</numerusform>
        <numerusform>{number} Zeilen abfragbar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>First rows of the list</source>
      <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>&amp;Days off, at most</source>
      <translation>&amp;Tage Abweichung, höchstens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates like 03/0&amp;4/2026</source>
      <translation>Datum wie 03/0&amp;4/2026</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} ask for the same as another</source>
      <translation>
        <numerusform>{number} fragt nach demselben wie eine andere</numerusform>
        <numerusform>{number} fragen nach demselben wie andere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} cannot be read and are left out</source>
      <translation>
        <numerusform>{number} ist nicht lesbar und ausgelassen</numerusform>
        <numerusform>{number} sind nicht lesbar und ausgelassen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one &amp;row, at most</source>
      <translation>Studien &amp;je Zeile, höchstens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>Is read as</source>
      <translation>Gelesen als</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>{what_is_asked} (as row {row})</source>
      <translation>{what_is_asked} (wie Zeile {row})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Asked for</source>
      <translation>Angefordert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Explanation</source>
      <translation>Erläuterung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;All</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Found</source>
      <translation>&amp;Gefunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Nothing</source>
      <translation>Ohne &amp;Treffer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Too much</source>
      <translation>Zu &amp;viele</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Others</source>
      <translation>S&amp;onstige</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</source>
      <translation>{rows} von {total:,} bei {node} in {duration} gefunden: {objects_found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Row {number}: {what_was_asked}: {result}. {explanation}</source>
      <translation>Zeile {number}: {what_was_asked}: {result}. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Rows of the list and what came of them</source>
      <translation>Zeilen der Liste und ihre Ergebnisse</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{number} rows</source>
      <translation>
        <numerusform>{number} Zeile</numerusform>
        <numerusform>{number} Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch_work.py" />
      <source>The node did not react to being stopped.</source>
      <translation>Der Knoten hat auf das Stoppen nicht reagiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>A fault in qrstation</source>
      <translation>Ein Fehler in qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</source>
      <translation>Sie können weiterarbeiten; was im Archiv vorhanden ist, ist gesichert. Bitte senden Sie diesen Bericht an die Stelle, die qrstation bei Ihnen betreut. Er enthält keine Patientendaten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>&amp;Copy the report</source>
      <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Something in qrstation itself went wrong.</source>
      <translation>In qrstation selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Go on</source>
      <translation>Weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Connection doctor: {node}</source>
      <translation>Verbindungsdiagnose: {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examining {node}…</source>
      <translation>{node} wird untersucht…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>May one small object be retrieved to try it: {object}?</source>
      <translation>Darf zum Erproben ein kleines Objekt abgerufen werden: {object}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Page for the PACS administrator</source>
      <translation>Seite für den PACS-Administrator</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examine &amp;again</source>
      <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</source>
      <translation>Per C-GET und per C-MOVE. Es bleibt im Archiv, wie jedes Objekt, das ankommt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>It was not finished.</source>
      <translation>Nicht abgeschlossen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Retrieve it</source>
      <translation>Ab&amp;rufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Not now</source>
      <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Not yet tried</source>
      <translation>Noch nicht erprobt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Waits for your answer</source>
      <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Being tried…</source>
      <translation>Wird erprobt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What was seen</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>&amp;Copy</source>
      <translation>K&amp;opieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Sa&amp;ve…</source>
      <translation>Sp&amp;eichern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>It names no patient.</source>
      <translation>Sie nennt keinen Patienten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Save the page</source>
      <translation>Seite speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Saved as {file}.</source>
      <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>waits for your answer</source>
      <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>being tried…</source>
      <translation>wird erprobt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>not yet tried</source>
      <translation>noch nicht erprobt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Doctor…</source>
      <translation>Diagnose…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Try step by step what works</source>
      <translation>Schritt für Schritt erproben, was funktioniert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>CT: the dose report, else what older scanners give instead</source>
      <translation>CT: der Dosisbericht, sonst was ältere Geräte stattdessen liefern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Mammography: the dose report, else the images, whose headers tell the dose</source>
      <translation>Mammographie: der Dosisbericht, sonst die Bilder, deren Header die Dosis nennen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Fluoroscopy and angiography (RF, XA): the dose report</source>
      <translation>Durchleuchtung und Angiographie (RF, XA): der Dosisbericht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</source>
      <translation>Radiographie (DX, CR, PX): der Dosisbericht, sonst die Bilder, deren Header die Dosis nennen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</source>
      <translation>Nuklearmedizin und PET (NM, PT): der Radiopharmaka-Dosisbericht, sonst ein Bild</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</source>
      <translation>Studien, die nur aus Structured Reports bestehen, etwa aus einem eigenen Dosisarchiv; nur allein wählbar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Studies by kind, and the steps of the selection</source>
      <translation>Studien nach Art und die Schritte der Auswahl</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}, before your decisions</source>
      <translation>Ausgelassen: {studies_or_series}, vor Ihren Entscheidungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}</source>
      <translation>Ausgelassen: {studies_or_series}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Modalities in the study</source>
      <translation>Modalitäten in der Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>not told</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Taken as</source>
      <translation>Eingestuft als</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>station not told</source>
      <translation>Station nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>date not told</source>
      <translation>Datum nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>A cell shows its studies. Counted is what the node has, fetched or not.</source>
      <translation>Eine Zelle zeigt ihre Studien. Gezählt wird, was der Knoten hat, abgerufen oder nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>What the node has, scanner by day</source>
      <translation>Bestand des Knotens, Gerät je Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>Only days with studies: the others are too many.</source>
      <translation>Nur Tage mit Studien: die anderen sind zu viele.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>no study</source>
      <translation>keine Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>HH:MM</source>
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>{name}, like 14:30; empty: open. For a single day only</source>
      <translation>{name}, etwa 14:30; leer: offen. Nur für einen einzelnen Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>All dates</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Asks for everything that the node has, which may take very long</source>
      <translation>Fragt nach allem, was der Knoten hat; das kann sehr lange dauern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First time</source>
      <translation>Erste Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last time</source>
      <translation>Letzte Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;Until</source>
      <translation>&amp;Bis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>There is no remote node to ask yet.</source>
      <translation>Noch gibt es keinen Quellknoten zum Abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a day like {example}.</source>
      <translation>„{text}“ ist kein Tag wie {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a time like 14:30.</source>
      <translation>„{text}“ ist keine Uhrzeit wie 14:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Terms divided by commas; capital letters count for nothing.</source>
      <translation>Begriffe durch Kommas getrennt; Groß- und Kleinschreibung zählt nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Remote node</source>
      <translation>Quellknoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Store node</source>
      <translation>Zielknoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description contains</source>
      <translation>In Beschreibung enthalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>contains</source>
      <translation>enthält</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Studies that have one of the terms, or none at all</source>
      <translation>Studien, die einen der Begriffe oder gar keine Beschreibung haben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description does not contain</source>
      <translation>In Beschreibung nicht enthalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>does not contain</source>
      <translation>enthält nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out studies that have one of these</source>
      <translation>Lässt Studien aus, die einen davon haben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name contains</source>
      <translation>Im Stationsnamen enthalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Scanners that have one of the terms, or no name at all</source>
      <translation>Geräte, die einen der Begriffe oder gar keinen Namen haben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name does not contain</source>
      <translation>Im Stationsnamen nicht enthalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out scanners that have one of these</source>
      <translation>Lässt Geräte aus, die einen davon haben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>More options</source>
      <translation>Weitere Optionen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Ask</source>
      <translation>Abfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>&amp;Remote node</source>
      <translation>&amp;Quellknoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>S&amp;tore node</source>
      <translation>&amp;Zielknoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>D&amp;escription</source>
      <translation>B&amp;eschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Stat&amp;ion name</source>
      <translation>Stat&amp;ionsname</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Submit</source>
      <translation>Absenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Started</source>
      <translation>Gestartet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Ended</source>
      <translation>Beendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Job</source>
      <translation>Auftrag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Came to</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs of {name}</source>
      <translation>Läufe von {name}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{runs}, the latest first</source>
      <translation>{runs}, der letzte zuerst</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>It has not run yet.</source>
      <translation>Noch kein Lauf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Asked for {query}. {what_came_of_it}</source>
      <translation>Abgefragt: {query}. {what_came_of_it}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{number} runs</source>
      <translation>
        <numerusform>{number} Lauf</numerusform>
        <numerusform>{number} Läufe</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of each series</source>
      <translation>jeder Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of the study</source>
      <translation>der Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of study and series</source>
      <translation>von Studie und Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station name</source>
      <translation>Stationsname vergleichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Some PACS name the scanner with the study only, or name studies after none</source>
      <translation>Manche PACS nennen das Gerät nur bei der Studie oder benennen Studien nach keinem</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Dose screens of old Toshiba CTs</source>
      <translation>Dosis-Screenshots alter Toshiba-CTs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Where a CT study has no dose report: fetches the dose screens, and one image of each series</source>
      <translation>Wenn eine CT-Studie keinen Dosisbericht hat: ruft die Dosis-Screenshots ab und ein Bild jeder Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Leave out what was fetched before</source>
      <translation>Bereits Abgerufenes auslassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</source>
      <translation>Objekte, die im Archiv sind oder bereits verarbeitet wurden, werden nicht erneut abgerufen,
auch wenn sie inzwischen entfernt wurden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>For PACS that do not tell what is in a series of structured reports</source>
      <translation>Für PACS, die nicht nennen, was eine Serie von Structured Reports enthält</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Copy to folder</source>
      <translation>In Ordner kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no folder</source>
      <translation>kein Ordner</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is copied there, each file when it is complete, named by its UID</source>
      <translation>Abgerufenes wird dorthin kopiert, jede Datei, sobald sie vollständig ist, benannt nach ihrer UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Choose the folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Send on to node</source>
      <translation>An Knoten weitersenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is sent on to this node, and tried again until it has it</source>
      <translation>Abgerufenes wird an diesen Knoten weitergesendet, mit Wiederholungen, bis er es hat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that go to another store do not come through here.</source>
      <translation>Objekte, die an einen anderen Zielknoten gehen, kommen hier nicht durch.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no other node</source>
      <translation>kein anderer Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station &amp;name</source>
      <translation>Stations&amp;name vergleichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then cop&amp;y to folder</source>
      <translation>Dann in Ordner ko&amp;pieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then send on to n&amp;ode</source>
      <translation>Dann an &amp;Knoten weitersenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/node_choice.py" />
      <source>{name} is not in the node book any more. Choose another node, or add it.</source>
      <translation>{name} steht nicht mehr im Knotenverzeichnis. Einen anderen Knoten wählen oder diesen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Stopped: what stands here is the review that was made before.</source>
      <translation>Gestoppt: Was hier steht, ist die zuvor erstellte Auswahl.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that is kept went to the store since this review was made, so nothing is left to fetch.</source>
      <translation>Alles Behaltene ging seit dieser Auswahl an den Zielknoten, es ist also nichts mehr abzurufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that was to be handed on went there since this review was made.</source>
      <translation>Alles, was weiterzugeben war, ging seit dieser Auswahl dorthin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</source>
      <translation>Um es erneut senden zu lassen, „Bereits Abgerufenes auslassen“ ausschalten und noch einmal absenden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved queries, and when they run</source>
      <translation>Gespeicherte Abfragen und wann sie laufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>No node to ask yet.</source>
      <translation>Noch kein Knoten zum Abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</source>
      <translation>Ihr PACS mit AE-Titel, Host und Port hinzufügen
oder alles mit erfundenen Patienten ausprobieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Remove the saved query {name}?</source>
      <translation>Die gespeicherte Abfrage {name} entfernen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Submit again? What you decided by hand in this review is then lost.</source>
      <translation>Erneut absenden? Was Sie in dieser Auswahl von Hand entschieden haben, geht dann verloren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>What it fetched stays in the archive.</source>
      <translation>Was sie abgerufen hat, bleibt im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Retrieve or export the review first where you still want it.</source>
      <translation>Die Auswahl zuvor abrufen oder exportieren, falls Sie sie noch brauchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>{node} is asked</source>
      <translation>{node} wird abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add a node…</source>
      <translation>Knoten hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Start the practice PACS</source>
      <translation>Übungs-PACS starten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>The review is in {path}.</source>
      <translation>Die Auswahl liegt in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Hand on now</source>
      <translation>Jetzt weitergeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>What the review keeps is fetched from here.</source>
      <translation>Was in der Auswahl behalten ist, wird von hier aus abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{how_many} objects</source>
      <translation>Objekte: {how_many}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Progress of the retrieval</source>
      <translation>Fortschritt des Abrufs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Handed on</source>
      <translation>Weitergegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Archive</source>
      <translation>In „Archiv“ zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Transfers</source>
      <translation>In „Übertragungen“ zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieving</source>
      <translation>Abruf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{duration} left</source>
      <translation>noch {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve</source>
      <translation>Abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Nothing is kept, so there is nothing to retrieve.</source>
      <translation>Nichts wurde behalten, es gibt also nichts abzurufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve {objects}</source>
      <translation>{objects} abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Hand on {objects}</source>
      <translation>{objects} weitergeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Already in the list of transfers</source>
      <translation>Bereits in der Liste der Übertragungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieves {objects}</source>
      <translation>Ruft {objects} ab</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>keep</source>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>drop</source>
      <translation>verwerfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>{part} of {whole}</source>
      <translation>{part} von {whole}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Kept: {reason}.</source>
      <translation>Behalten: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Dropped: {reason}.</source>
      <translation>Verworfen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Its series are not known, so that nothing of it can be fetched.</source>
      <translation>Die Serien sind nicht bekannt, daher kann nichts davon abgerufen werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>class not told</source>
      <translation>Klasse nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>modality not told</source>
      <translation>Modalität nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Level</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Why</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Dropped</source>
      <translation>Verworfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>With problem</source>
      <translation>Mit Problem</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>nothing to fetch</source>
      <translation>nichts abzurufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} has no such studies</source>
      <translation>{node} hat keine solchen Studien</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</source>
      <translation>Abgefragt: {days_and_modalities}. Andere Tage oder mehr Modalitäten abfragen oder auf der Seite „Suchen“ nachsehen, was der Knoten hat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing was asked yet</source>
      <translation>Noch wurde nichts abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</source>
      <translation>Das Gesuchte angeben und absenden. Was der Knoten hat, wird hier gezeigt, bevor etwas abgerufen wird: jede Studie, jede Serie, jedes Objekt, und warum es behalten oder verworfen wird.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{number} studies found</source>
      <translation>
        <numerusform>{number} Studie gefunden</numerusform>
        <numerusform>{number} Studien gefunden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{count:,} with something to fetch: {objects}</source>
      <translation>{count:,} mit Abzurufendem: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No study matches “{text}”</source>
      <translation>Keine Studie passt zu „{text}“</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No such study</source>
      <translation>Keine solche Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Export the review</source>
      <translation>Auswahl exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Writes what was decided and why to a file, without patients' names and IDs</source>
      <translation>Schreibt Entscheidungen und Gründe in eine Datei, ohne Namen und IDs von Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter the studies</source>
      <translation>Studien filtern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</source>
      <translation>Zeigt nur Studien, die selbst oder in einer Serie diesen Text enthalten (Strg+L); Esc leert das Feld</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows the studies of all scanners and days again</source>
      <translation>Zeigt wieder die Studien aller Geräte und Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>How far the node is asked</source>
      <translation>Fortschritt der Abfrage des Knotens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asking was stopped.</source>
      <translation>Die Abfrage wurde gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} told no studies, and may have some</source>
      <translation>{node} hat keine Studien gemeldet, könnte aber welche haben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. {reasons}</source>
      <translation>Abgefragt: {days_and_modalities}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Stopped before anything came</source>
      <translation>Gestoppt, bevor etwas kam</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Submit again to ask anew.</source>
      <translation>Erneut absenden, um neu abzufragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>The message at the top says why. Submit again when that is mended.</source>
      <translation>Die Meldung oben nennt den Grund. Nach der Behebung erneut absenden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Show all studies</source>
      <translation>Alle Studien anzeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing could be asked for</source>
      <translation>Nichts konnte abgefragt werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Counts</source>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Studies, series and objects, and what was decided of them</source>
      <translation>Studien, Serien und Objekte und was darüber entschieden wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Drop</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>As the rules decided</source>
      <translation>Nach den Regeln</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Next run</source>
      <translation>Nächster Lauf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Last run</source>
      <translation>Letzter Lauf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>The form cannot be asked for yet: what is missing stands above its button.</source>
      <translation>Das Formular lässt sich noch nicht absenden: Was fehlt, steht über seiner Schaltfläche.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Saved queries</source>
      <translation>Gespeicherte Abfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Save the form as…</source>
      <translation>Formular speichern unter…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Open in the form</source>
      <translation>Im Formular öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Schedule…</source>
      <translation>Zeitplan…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>History…</source>
      <translation>Verlauf…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>No query is saved yet.</source>
      <translation>Noch ist keine Abfrage gespeichert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</source>
      <translation>Das Formular ausfüllen, dann unter einem Namen speichern: Die Abfrage kann alle paar Minuten oder täglich zu einer Uhrzeit laufen, solange dieses Fenster offen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>{query}: nothing was run here; another program may run it, or it was stopped.</source>
      <translation>{query}: Hier lief nichts; ein anderes Programm führt die Abfrage vielleicht aus, oder sie wurde gestoppt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Run now</source>
      <translation>Jetzt ausführen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Now: {stage}.</source>
      <translation>Jetzt: {stage}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Last run: {what_came_of_it}</source>
      <translation>Letzter Lauf: {what_came_of_it}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Yesterday</source>
      <translation>Gestern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Today as of an hour ago (for every hour)</source>
      <translation>Heute, Stand vor einer Stunde (für jede Stunde)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Days counted back from today</source>
      <translation>Von heute zurückgezählte Tage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</source>
      <translation>Ersetzt die gespeicherte Abfrage {query}; diese fragt {node} ab (Tage: {days}) und läuft {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>The first run begins at once.</source>
      <translation>Der erste Lauf beginnt sofort.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Runs {when}.</source>
      <translation>Läuft {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>such as Nightly CT</source>
      <translation>etwa „CT nachts“</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>First day, in days before today</source>
      <translation>Erster Tag, in Tagen vor heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Last day, in days before today</source>
      <translation>Letzter Tag, in Tagen vor heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Only when I &amp;want it</source>
      <translation>Nur auf &amp;Wunsch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Every</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Dail&amp;y at</source>
      <translation>Täg&amp;lich um</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Minutes between two runs</source>
      <translation>Minuten zwischen zwei Läufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Time of the daily run</source>
      <translation>Uhrzeit des täglichen Laufs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It needs a name.</source>
      <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Save the query</source>
      <translation>Abfrage speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Schedule of {query}</source>
      <translation>Zeitplan von {query}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>until</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>days ago; 0 is today</source>
      <translation>Tage zuvor; 0 ist heute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Days of the studies, counted from each run</source>
      <translation>&amp;Tage der Studien, gezählt ab jedem Lauf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It runs, while this window is open</source>
      <translation>Läuft, solange dieses Fenster offen ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book: an AE title that the remote node has to know</source>
      <translation>nicht im Knotenverzeichnis: ein AE-Titel, den der Quellknoten kennen muss</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds</source>
      <translation>antwortet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>no answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>associated, but the echo failed with {status}</source>
      <translation>assoziiert, aber das Echo endete mit {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>receives as {ae_title}, port {port}</source>
      <translation>empfängt als {ae_title}, Port {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not asked yet</source>
      <translation>noch nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book</source>
      <translation>nicht im Knotenverzeichnis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>waiting for an answer…</source>
      <translation>wartet auf Antwort…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds in {duration}</source>
      <translation>antwortet in {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>Let it receive, in Settings, or have the node send by C-GET.</source>
      <translation>Den Empfang in „Einstellungen“ einschalten oder den Knoten per C-GET senden lassen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>does not receive: only C-GET can bring anything here</source>
      <translation>kein Empfang: nur C-GET kann etwas hierher bringen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node}: {count} things to look at.</source>
      <translation>{node}: {count} Auffälligkeiten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Handed on as well, being here already: {objects}.</source>
      <translation>Mit weitergegeben, da bereits hier vorhanden: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>To be handed on, being here already: {objects}.</source>
      <translation>Weiterzugeben, da bereits hier vorhanden: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</source>
      <translation>{objects_are_not_handed_on}, es sei denn, „Bereits Abgerufenes auslassen“ ist ausgeschaltet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Stopped: {node} was not asked for everything.</source>
      <translation>Gestoppt: {node} wurde nicht nach allem gefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} may have more dose objects than are listed here.</source>
      <translation>{node} hat vielleicht mehr Dosisobjekte, als hier aufgeführt sind.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{done:,} of {objects} to {target}</source>
      <translation>{done:,} / {objects} an {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{count:,} not handed on yet</source>
      <translation>{count:,} noch nicht weitergegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>not all handed on yet</source>
      <translation>noch nicht alles weitergegeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Asks {node} for {examinations}: studies of {days}</source>
      <translation>Fragt {node} nach {examinations}: Studien, {days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Goes to {places}</source>
      <translation>Ziel: {places}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Copied to</source>
      <translation>Kopiert in</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent on to</source>
      <translation>Weitergesendet an</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} told of no such study.</source>
      <translation>{node} hat keine solche Studie gemeldet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Held already</source>
      <translation>Bereits vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Not asked for</source>
      <translation>Nicht angefordert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>What is listed can be retrieved; for the rest {what_to_do}.</source>
      <translation>Das Aufgeführte kann abgerufen werden; für das Übrige: {what_to_do}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>ask for fewer days</source>
      <translation>weniger Tage abfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>tick ‘{option}’</source>
      <translation>‚{option}‘ anhaken</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>submit again</source>
      <translation>erneut absenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>, next try at {time}</source>
      <translation>, nächster Versuch um {time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects} could not be handed on to {target}.</source>
      <translation>Nicht weitergegeben an {target}: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>The objects are in the archive. See the details, then try again.</source>
      <translation>Die Objekte sind im Archiv. Einzelheiten ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent</source>
      <translation>Gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Received</source>
      <translation>Empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>other reasons</source>
      <translation>andere Gründe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Counted twice</source>
      <translation>Doppelt gezählt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose_work.py" />
      <source>Asking the node and the store whether they answer</source>
      <translation>Prüfung, ob Quellknoten und Zielknoten antworten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/examining.py" />
      <source>You did not agree to it.</source>
      <translation>Sie haben nicht zugestimmt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>1 of 3: this computer</source>
      <translation>1 von 3: dieser Computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>2 of 3: where to search</source>
      <translation>2 von 3: wo gesucht wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>3 of 3: your PACS</source>
      <translation>3 von 3: Ihr PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Set up qrstation</source>
      <translation>qrstation einrichten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Not now</source>
      <translation>Jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Add and finish</source>
      <translation>Hinzufügen und fertig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</source>
      <translation>Ein PACS kennt einen Arbeitsplatz an AE-Titel, Adresse und Port. Der Vorschlag hier passt meistens; Ihr Krankenhaus hat vielleicht eigene Regeln für AE-Titel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>At most 16 characters.</source>
      <translation>Höchstens 16 Zeichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Here objects arrive that a PACS sends.</source>
      <translation>Hier kommen Objekte an, die ein PACS sendet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Choose…</source>
      <translation>&amp;Wählen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Firewall</source>
      <translation>Firewall</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>What arrives is kept here.</source>
      <translation>Hier wird aufbewahrt, was ankommt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Folder of the archive</source>
      <translation>Ordner des Archivs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;AE title</source>
      <translation>&amp;AE-Titel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Port</source>
      <translation>&amp;Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>{size} are free; a CT study has 100 MB to 1 GB.</source>
      <translation>{size} sind frei; eine CT-Studie hat 100 MB bis 1 GB.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>It is used from the next start on.</source>
      <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</source>
      <translation>Die meisten PACS antworten nur Arbeitsplätzen, die sie kennen. Sobald die Felder ausgefüllt sind, steht hier eine Seite für den PACS-Administrator.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</source>
      <translation>Die meisten PACS antworten nur Arbeitsplätzen, die sie kennen. Diese Seite an den PACS-Administrator senden:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Host</source>
      <translation>&amp;Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Main PACS</source>
      <translation>Haupt-PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Test</source>
      <translation>&amp;Testen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Ask it whether it answers</source>
      <translation>Erreichbarkeit prüfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Doctor…</source>
      <translation>&amp;Diagnose…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Asking…</source>
      <translation>Wird gefragt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>pacs.example.org or 10.1.2.3</source>
      <translation>pacs.example.org oder 10.1.2.3</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers in {duration}.</source>
      <translation>Der Knoten antwortet in {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers.</source>
      <translation>Der Knoten antwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>You need its AE title, its host name or IP address, and its port.</source>
      <translation>Nötig sind AE-Titel, Hostname oder IP-Adresse und Port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</source>
      <translation>CSV oder JSON eines anderen qrstation, dcmqrscp.cfg von DCMTK, orthanc.json oder die exportierten Orte von Horos und OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>Invented patients on this computer. Nothing goes out, and nothing can break.</source>
      <translation>Erfundene Patienten auf diesem Computer. Nichts geht nach außen, und nichts kann Schaden nehmen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Import a list of nodes…</source>
      <translation>Knotenliste &amp;importieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Try it with the practice PACS</source>
      <translation>Mit dem &amp;Übungs-PACS ausprobieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Connect to my PACS</source>
      <translation>Mit meinem PACS &amp;verbinden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>qrstation help</source>
      <translation>Hilfe zu qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Hilfeseiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Check for a &amp;newer version</source>
      <translation>Nach &amp;neuerer Version suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Asks the internet once; nothing else in qrstation ever does</source>
      <translation>Fragt einmal im Internet nach; nichts anderes in qrstation tut das je</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</source>
      <translation>Führt die Seiten mit allen diesen Wörtern auf (Strg+F); die Eingabetaste springt von Stelle zu Stelle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No help pages came with this installation.</source>
      <translation>Zu dieser Installation gehören keine Hilfeseiten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{pages} with these words</source>
      <translation>{pages} mit diesen Wörtern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No page has all of these words. The pages are in English.</source>
      <translation>Keine Seite enthält alle diese Wörter. Die Seiten sind auf Englisch.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{number} pages</source>
      <translation>
        <numerusform>{number} Seite</numerusform>
        <numerusform>{number} Seiten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later.</source>
      <translation>Andere können nur an diesen Computer senden, solange qrstation läuft. Wird das Fenster geschlossen, kann qrstation im Infobereich des Desktops bleiben; das Menü dort öffnet das Fenster und beendet das Programm. Unter „Einstellungen“, „Dieser Arbeitsplatz“, lässt sich das später ändern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Close qrstation</source>
      <translation>qrstation schließen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Keep receiving</source>
      <translation>&amp;Weiter empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Keep receiving when the window is closed?</source>
      <translation>Weiter empfangen, wenn das Fenster geschlossen ist?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>{number} transfers not finished</source>
      <translation>
        <numerusform>{number} Übertragung nicht abgeschlossen</numerusform>
        <numerusform>{number} Übertragungen nicht abgeschlossen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Quit qrstation</source>
      <translation>qrstation beenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>What has arrived is safe. When qrstation starts again, they go on with the rest.</source>
      <translation>Was angekommen ist, ist gesichert. Beim nächsten Start von qrstation wird der Rest abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Stop and quit</source>
      <translation>Stoppen und beenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Keep going</source>
      <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leaving.py" />
      <source>qrstation receives. Click to open it.</source>
      <translation>qrstation empfängt. Zum Öffnen klicken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</source>
      <translation>DICOM-Audit-Nachrichten (*.xml);;Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Asked by</source>
      <translation>Veranlasst von</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>How much</source>
      <translation>Umfang</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Outcome</source>
      <translation>Ausgang</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Detail</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Stopped</source>
      <translation>Gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Begun anew</source>
      <translation>Neu begonnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Configured</source>
      <translation>Konfiguriert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Queried</source>
      <translation>Abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Retrieved</source>
      <translation>Abgerufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Rejected</source>
      <translation>Zurückgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Refused</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>In part</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Audit trail</source>
      <translation>Audit-Trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what was done so</source>
      <translation>Nur Vorgänge dieser Art zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All events</source>
      <translation>Alle Ereignisse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what concerned this node</source>
      <translation>Nur zeigen, was diesen Knoten betraf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All nodes</source>
      <translation>Alle Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Records of the audit trail</source>
      <translation>Einträge des Audit-Trails</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save these records, with patient IDs and the UIDs of studies</source>
      <translation>Diese Einträge speichern, mit Patienten-IDs und den UIDs der Studien</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Look whether any record was changed, put in or taken out</source>
      <translation>Prüfen, ob ein Eintrag geändert, eingefügt oder entfernt wurde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save the audit trail</source>
      <translation>Audit-Trail speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>and {rest} more</source>
      <translation>und {rest} weitere</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>patient {patient}</source>
      <translation>Patient {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>study {study}</source>
      <translation>Studie {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>From this day on</source>
      <translation>Ab diesem Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Up to this day</source>
      <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>The last {number}; choose days to see others</source>
      <translation>Die letzten {number}; Tage wählen, um andere zu sehen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;bis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Warnings and errors</source>
      <translation>Warnungen und Fehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Errors only</source>
      <translation>Nur Fehler</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events with this text</source>
      <translation>Nur Ereignisse mit diesem Text zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events of this node</source>
      <translation>Nur Ereignisse dieses Knotens zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events at least this severe</source>
      <translation>Nur Ereignisse ab diesem Schweregrad zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Copy the selected events, or all that are shown</source>
      <translation>Die ausgewählten Ereignisse oder alle gezeigten kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Support bundle…</source>
      <translation>Supportpaket…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Write versions, settings and logs into one file, without patient data</source>
      <translation>Versionen, Einstellungen und Protokolle in eine Datei schreiben, ohne Patientendaten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>&amp;Audit trail…</source>
      <translation>&amp;Audit-Trail…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Who asked whom for what, when, and what came or went: kept over many days</source>
      <translation>Wer wen wann worum gebeten hat und was kam oder ging: über viele Tage aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Nothing has happened yet.</source>
      <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Echoes, searches and retrievals of this run appear here.</source>
      <translation>Echos, Suchen und Abrufe dieses Programmlaufs erscheinen hier.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{number} events</source>
      <translation>
        <numerusform>{number} Ereignis</numerusform>
        <numerusform>{number} Ereignisse</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{shown} of {kept}</source>
      <translation>{shown} / {kept}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</source>
      <translation>Eine Datei mit den Versionen, den Einstellungen, dem Knotenverzeichnis, dem Bestand in Zahlen und dem Protokoll. Sie enthält keine Patientendaten, keine Objekte, keine Kennwörter und keine Schlüssel; README.txt darin nennt den Inhalt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Supportpaket</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</source>
      <translation>&amp;Namen von Knoten, Hosts, AE-Titel, Ordner und UIDs durch Nummern ersetzen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Examine every node first; nothing is retrieved, and it takes its time</source>
      <translation>&amp;Zuerst jeden Knoten untersuchen; abgerufen wird nichts, aber es dauert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>For whoever looks after qrstation</source>
      <translation>Für die Betreuung von qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Save the support bundle</source>
      <translation>Supportpaket speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>ZIP files (*.zip)</source>
      <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The nodes are examined for the support bundle.</source>
      <translation>Die Knoten werden für das Supportpaket untersucht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is written.</source>
      <translation>Das Supportpaket wird geschrieben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Stop examining</source>
      <translation>Untersuchung stoppen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is saved: {path}</source>
      <translation>Das Supportpaket ist gespeichert: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>README.txt in it says what it holds. Look into it before you send it.</source>
      <translation>README.txt darin nennt den Inhalt. Vor dem Versenden hineinsehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Dose</source>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Transfers</source>
      <translation>Übertragungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>in trouble</source>
      <translation>mit Problemen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/bar.py" />
      <source>Add a node</source>
      <translation>Knoten hinzufügen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</source>
      <translation>Beim Ermitteln wird der Knoten nach seinem Angebot gefragt und erhält einige kleine Abfragen; abgerufen wird nichts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Storage SOP Classes that it sends by C-GET</source>
      <translation>Storage SOP Classes, die der Knoten per C-GET sendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Capabilities of {node}</source>
      <translation>Fähigkeiten von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Not probed yet.</source>
      <translation>Noch nicht ermittelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Progress of the probe</source>
      <translation>Fortschritt des Ermittelns</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Step {step} of {steps}: {note}…</source>
      <translation>Schritt {step} von {steps}: {note}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Connecting…</source>
      <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Services</source>
      <translation>Dienste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>The node</source>
      <translation>Der Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Queries</source>
      <translation>Abfragen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{number} storage SOP Classes</source>
      <translation>
        <numerusform>{number} Storage SOP Class</numerusform>
        <numerusform>{number} Storage SOP Classes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>&amp;Probe now</source>
      <translation>Jetzt &amp;ermitteln</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Keys at {level} level</source>
      <translation>Schlüssel auf der Ebene {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{classes} sent by C-GET</source>
      <translation>{classes} per C-GET gesendet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Stopped: nothing was changed.</source>
      <translation>Gestoppt: Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>offered</source>
      <translation>angeboten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>not offered</source>
      <translation>nicht angeboten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Certificate of the node</source>
      <translation>Zertifikat des Knotens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</source>
      <translation>Jeder auf dem Weg dazwischen könnte ein eigenes Zertifikat vorlegen. Den SHA-256-Fingerabdruck mit der Angabe des Administrators des Knotens vergleichen, auf einem anderen Weg als über diese Verbindung.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Until now another certificate was accepted. Ask whether it was renewed.</source>
      <translation>Bisher war ein anderes Zertifikat angenommen. Nachfragen, ob es erneuert wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>&amp;Accept it</source>
      <translation>&amp;Annehmen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers in {duration}</source>
      <translation>antwortet in {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers</source>
      <translation>antwortet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>asking…</source>
      <translation>wird gefragt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Node {node}, {words}</source>
      <translation>Knoten {node}, {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Echo</source>
      <translation>Echo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Capabilities…</source>
      <translation>Fähigkeiten…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>&amp;Echo</source>
      <translation>E&amp;cho</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Ask the node with these values, before they are saved</source>
      <translation>Den Knoten mit diesen Werten fragen, bevor sie gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Try step by step what works with these values, before they are saved</source>
      <translation>Mit diesen Werten Schritt für Schritt erproben, was funktioniert, bevor sie gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Edit {node}</source>
      <translation>{node} bearbeiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Asking for its certificate…</source>
      <translation>Zertifikat wird erfragt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>Remove {name} from the nodes?</source>
      <translation>Knoten {name} entfernen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>What was retrieved from it stays in the archive.</source>
      <translation>Was daraus abgerufen wurde, bleibt im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Choose for me</source>
      <translation>Automatisch wählen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-GET, over the same connection</source>
      <translation>C-GET, über dieselbe Verbindung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE, the node connects to us</source>
      <translation>C-MOVE, der Knoten verbindet sich mit uns</translation>
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
      <translation>Patient/Study Only (zurückgezogen)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>As the node says</source>
      <translation>Laut Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Unicode, UTF-8 (ISO_IR 192)</source>
      <translation>Unicode, UTF-8 (ISO_IR 192)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Western European (ISO_IR 100)</source>
      <translation>Westeuropäisch (ISO_IR 100)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Central European (ISO_IR 101)</source>
      <translation>Mitteleuropäisch (ISO_IR 101)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>South European (ISO_IR 109)</source>
      <translation>Südeuropäisch (ISO_IR 109)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Baltic (ISO_IR 110)</source>
      <translation>Baltisch (ISO_IR 110)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Cyrillic (ISO_IR 144)</source>
      <translation>Kyrillisch (ISO_IR 144)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Arabic (ISO_IR 127)</source>
      <translation>Arabisch (ISO_IR 127)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Greek (ISO_IR 126)</source>
      <translation>Griechisch (ISO_IR 126)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Hebrew (ISO_IR 138)</source>
      <translation>Hebräisch (ISO_IR 138)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Turkish (ISO_IR 148)</source>
      <translation>Türkisch (ISO_IR 148)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Thai (ISO_IR 166)</source>
      <translation>Thailändisch (ISO_IR 166)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, katakana (ISO_IR 13)</source>
      <translation>Japanisch, Katakana (ISO_IR 13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, kanji (ISO 2022 IR 87)</source>
      <translation>Japanisch, Kanji (ISO 2022 IR 87)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Korean (ISO 2022 IR 149)</source>
      <translation>Koreanisch (ISO 2022 IR 149)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GB18030)</source>
      <translation>Chinesisch (GB18030)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GBK)</source>
      <translation>Chinesisch (GBK)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Search it and retrieve from it</source>
      <translation>Durchsuchen und daraus abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE may send to it</source>
      <translation>C-MOVE darf dorthin senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It may search this archive and fetch from it</source>
      <translation>Darf dieses Archiv durchsuchen und daraus abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Calling from its host, and where the archive is served at all.</source>
      <translation>Beim Aufruf von seinem Host aus, sofern das Archiv überhaupt angeboten wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It does not name the modalities of studies</source>
      <translation>Nennt die Modalitäten von Studien nicht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</source>
      <translation>Der Knoten findet Studien nach Modalität, lässt Modalities in Study aber in seinen Antworten weg.
Abfragen nach Dosisobjekten fragen dann auch nach Modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Give the node a name; any will do.</source>
      <translation>Dem Knoten einen beliebigen Namen geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Another node is called {name} already.</source>
      <translation>Ein anderer Knoten heißt bereits {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Negotiation</source>
      <translation>Aushandlung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Calling AE title</source>
      <translation>&amp;Eigener AE-Titel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Use</source>
      <translation>Verwendung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Retrieve by</source>
      <translation>Ab&amp;ruf per</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Query &amp;model</source>
      <translation>Abfrage&amp;modell</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Character &amp;set</source>
      <translation>Zeichen&amp;satz</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Dose queries</source>
      <translation>Dosisabfragen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Wait at most</source>
      <translation>Höchstens warten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>No&amp;tes</source>
      <translation>Not&amp;izen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>{ae_title}, as this workstation</source>
      <translation>{ae_title}, wie dieser Arbeitsplatz</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Where it is, whom to call</source>
      <translation>Standort, Ansprechpartner</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Tick at least one, or the node serves nothing.</source>
      <translation>Mindestens eines anhaken, sonst dient der Knoten keinem Zweck.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to connect</source>
      <translation>auf Verbindung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to connect</source>
      <translation>Sekunden, die der Knoten zum Verbinden brauchen darf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to answer</source>
      <translation>auf Antwort</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to answer</source>
      <translation>Sekunden, die der Knoten zum Antworten brauchen darf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to send</source>
      <translation>beim Senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to send</source>
      <translation>Sekunden, die der Knoten zum Senden brauchen darf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</source>
      <translation>Knotenlisten (*.json *.csv *.cfg *.plist *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Import a list of nodes</source>
      <translation>Knotenliste importieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Export the nodes</source>
      <translation>Knoten exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Left out: {reason}</source>
      <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Not everything in it was taken: see Details.</source>
      <translation>Nicht alles daraus wurde übernommen: siehe Einzelheiten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The node book has other nodes called {names}.</source>
      <translation>Im Knotenverzeichnis gibt es andere Knoten mit diesen Namen: {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The nodes are exported to {path}.</source>
      <translation>Die Knoten sind nach {path} exportiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Nothing was imported yet. What you set for them is lost when they are replaced.</source>
      <translation>Noch wurde nichts importiert. Beim Ersetzen gehen Ihre Einstellungen für diese Knoten verloren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Replace them</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</source>
      <translation>Zeiten nach der Uhr dieses Computers, in denen nichts abgerufen wird: Übertragungen warten und laufen danach weiter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end}</source>
      <translation>{days} von {start} bis {end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Every day</source>
      <translation>Täglich</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end} of the next day</source>
      <translation>{days} von {start} bis {end} des Folgetags</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Most that all associations of a transfer take together.</source>
      <translation>Höchstwert für alle Assoziationen einer Übertragung zusammen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Associations</source>
      <translation>&amp;Assoziationen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Quiet hours</source>
      <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Bandwidth</source>
      <translation>&amp;Bandbreite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</source>
      <translation>Keine, oder etwa 07:00-18:00,mon-fri 08:00-12:00,sat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Unlimited, or such as 20MB/s</source>
      <translation>Unbegrenzt, oder etwa 20MB/s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>What transfers may take of this node, so that others can work with it too.</source>
      <translation>Was Übertragungen diesem Knoten abverlangen dürfen, damit andere mit ihm arbeiten können.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</source>
      <translation>Gleichzeitig geöffnet für eine Übertragung, die nach Serien aufgeteilt wird. Nimmt ein Knoten weniger an, genügen weniger. Vor dem Erhöhen beim Administrator des Knotens nachfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>&amp;Relational queries and retrievals</source>
      <translation>&amp;Relationale Abfragen und Abrufe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Series and objects can be searched and retrieved without naming the study that they belong to.</source>
      <translation>Serien und Objekte lassen sich suchen und abrufen, ohne die Studie anzugeben, zu der sie gehören.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times &amp;combined</source>
      <translation>Datum und Uhrzeit &amp;kombiniert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</source>
      <translation>Tage und Stunden bilden einen Bereich: von der ersten Stunde des ersten Tages bis zur letzten Stunde des letzten, statt derselben Stunden an jedem Tag.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Names by &amp;likeness</source>
      <translation>Namen nach Ähn&amp;lichkeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>The node also finds names that sound or look alike, as it sees fit.</source>
      <translation>Der Knoten findet auch Namen, die ähnlich klingen oder aussehen, nach eigenem Ermessen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Our time &amp;zone</source>
      <translation>Unsere Zeit&amp;zone</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times are asked for and answered in the time zone of this computer.</source>
      <translation>Datum und Uhrzeit werden in der Zeitzone dieses Computers abgefragt und beantwortet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Images converted to enhanced m&amp;ulti-frame ones, or back</source>
      <translation>Bilder in Enhanced M&amp;ultiframe umgewandelt oder zurück</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</source>
      <translation>Der Schlüssel Query/Retrieve View einer Abfrage oder qrstation retrieve --view bestimmt die Form der Bilder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>What the node is offered beyond the usual, and used as far as it accepts it.</source>
      <translation>Was dem Knoten über das Übliche hinaus angeboten und, soweit er es annimmt, benutzt wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/notices.py" />
      <source>No longer among the nodes that are searched: {nodes}.</source>
      <translation>Nicht mehr unter den Knoten, die durchsucht werden: {nodes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>None accepted yet.</source>
      <translation>Noch keines angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Without TLS</source>
      <translation>Ohne TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authorities of this computer</source>
      <translation>Mit TLS, Vertrauen in die Zertifizierungsstellen dieses Computers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authority in a file</source>
      <translation>Mit TLS, Vertrauen in die Zertifizierungsstelle in einer Datei</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting one certificate that I accept</source>
      <translation>Mit TLS, Vertrauen in ein einzelnes, von mir angenommenes Zertifikat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>⚠ Whoever listens to the network in between can read what is asked and sent.</source>
      <translation>⚠ Wer im Netzwerk dazwischen mithört, kann lesen, was gefragt und gesendet wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate that browsers on this computer would trust, too.</source>
      <translation>Für Knoten mit einem Zertifikat, dem auch Browser auf diesem Computer vertrauen würden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</source>
      <translation>Für Knoten mit einem Zertifikat der hauseigenen Zertifizierungsstelle. Deren Datei beim Administrator des Knotens anfordern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</source>
      <translation>Für Knoten, für deren Zertifikat niemand bürgt. Von ihnen wird dann kein anderes Zertifikat angenommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer (PS3.15 B.12)</source>
      <translation>TLS 1.2 und neuer (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</source>
      <translation>TLS 1.2 und neuer, auch AES-CCM (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Browse…</source>
      <translation>Durch&amp;suchen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Look at its certificate…</source>
      <translation>&amp;Zertifikat ansehen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Show it our own certificate</source>
      <translation>Unser eigenes Zertifikat vorlegen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority</source>
      <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Reach it</source>
      <translation>&amp;Verbindung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;File</source>
      <translation>Da&amp;tei</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Accepted</source>
      <translation>Angenommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Only where the certificate is for another name than that of the host.</source>
      <translation>Nur, wenn das Zertifikat auf einen anderen Namen als den des Hosts lautet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Name in it</source>
      <translation>&amp;Name darin</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Versions</source>
      <translation>Ve&amp;rsionen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority, as PEM</source>
      <translation>Zertifikat der Zertifizierungsstelle, als PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>The host, as the node is reached</source>
      <translation>Der Host, wie der Knoten erreicht wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Name the file with the certificate of the authority.</source>
      <translation>Die Datei mit dem Zertifikat der Zertifizierungsstelle angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>How the connection to the node is kept from others.</source>
      <translation>Wie die Verbindung zum Knoten vor anderen geschützt wird.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Ohne TLS wird das Token lesbar übertragen: Wer im Netzwerk dazwischen mithört, kann es missbrauchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Ohne TLS wird der Passcode lesbar übertragen: Wer im Netzwerk dazwischen mithört, kann ihn missbrauchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Kept in the keyring; type another to replace it</source>
      <translation>Im Schlüsselbund aufbewahrt; zum Ersetzen einen anderen eingeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Nobody</source>
      <translation>Kein Benutzer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name</source>
      <translation>Ein Benutzername</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name with a passcode</source>
      <translation>Ein Benutzername mit Passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A Kerberos service ticket</source>
      <translation>Ein Kerberos-Service-Ticket</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A SAML assertion</source>
      <translation>Eine SAML-Assertion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A JSON Web Token</source>
      <translation>Ein JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File with the token</source>
      <translation>Datei mit dem Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Tell it</source>
      <translation>Mitgeteilt &amp;wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;User name</source>
      <translation>&amp;Benutzername</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Passcode</source>
      <translation>&amp;Passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File that holds the token whenever the node is asked</source>
      <translation>Datei, die das Token enthält, wann immer der Knoten gefragt wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Give the passcode, or tell the user name alone.</source>
      <translation>Den Passcode angeben oder nur den Benutzernamen mitteilen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Name the file with the token.</source>
      <translation>Die Datei mit dem Token angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>On whose behalf the node is asked. Only nodes that check it need this.</source>
      <translation>In wessen Namen der Knoten gefragt wird. Nur Knoten, die das prüfen, brauchen es.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Breast imaging</source>
      <translation>Mammadiagnostik</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Cardiac</source>
      <translation>Kardiologie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Patient information</source>
      <translation>Patientenauskunft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Information</source>
      <translation>Auskunft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Issuer of Patient ID</source>
      <translation>Issuer of Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Copies the tree as text</source>
      <translation>Kopiert den Baum als Text</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>from {node}</source>
      <translation>von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What the node told</source>
      <translation>Auskunft des Knotens</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Information</source>
      <translation>Auskun&amp;ft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Patient ID</source>
      <translation>&amp;Patienten-ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Iss&amp;uer</source>
      <translation>Iss&amp;uer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Ask</source>
      <translation>&amp;Anfordern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Stopped before an answer came.</source>
      <translation>Gestoppt, bevor eine Antwort kam.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What does the node know about this patient?</source>
      <translation>Was weiß der Knoten über diesen Patienten?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Few systems can tell: information systems and breast imaging workstations more often than PACS.</source>
      <translation>Nur wenige Systeme geben Auskunft: eher Informationssysteme und Mammographie-Workstations als PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The node ended with {status}: it may know more.</source>
      <translation>Der Knoten endete mit {status}: Er weiß vielleicht mehr.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} ended without an answer.</source>
      <translation>{node} endete ohne Antwort.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>It said: {status}.</source>
      <translation>Gemeldet wurde: {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} knows no patient of Patient ID {patient_id}.</source>
      <translation>{node} kennt keinen Patienten mit der Patienten-ID {patient_id}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Compare it, leading zeros and all, with what the node has.</source>
      <translation>Samt führenden Nullen mit der Schreibweise im Knoten vergleichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The log says more.</source>
      <translation>Näheres steht im Protokoll.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Concept</source>
      <translation>Begriff</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>SOP Class {sop_class}, SOP Instance {instance}</source>
      <translation>SOP Class {sop_class}, SOP Instance {instance}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>{number}, unit {meaning} {raw}</source>
      <translation>{number}, Einheit {meaning} {raw}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>The practice PACS is starting.</source>
      <translation>Das Übungs-PACS startet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>Its invented patients are generated when it is first used; that takes a few seconds.</source>
      <translation>Die erfundenen Patienten werden bei der ersten Benutzung erzeugt; das dauert einige Sekunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_work.py" />
      <source>Invented patients</source>
      <translation>Erfundene Patienten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/receipt_work.py" />
      <source>{number} more objects were not here when it was written</source>
      <translation>
        <numerusform>{number} weiteres Objekt war noch nicht hier, als die Quittung geschrieben wurde</numerusform>
        <numerusform>{number} weitere Objekte waren noch nicht hier, als die Quittung geschrieben wurde</numerusform>
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
      <translation>Keyword</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>All attributes at {level} level</source>
      <translation>Alle Attribute auf der Ebene {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Where the attributes come from</source>
      <translation>Woher die Attribute stammen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find an attribute</source>
      <translation>Ein Attribut suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Answer of {node}</source>
      <translation>Antwort von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Index of the archive</source>
      <translation>Index des Archivs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Header held here</source>
      <translation>Hier vorhandener Header</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Object held here</source>
      <translation>Hier vorhandenes Objekt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{attributes} from {source}</source>
      <translation>{attributes}, Quelle: {source}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attributes</source>
      <translation>Attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Copies the selected lines, or all</source>
      <translation>Kopiert die ausgewählten Zeilen oder alle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the header held here</source>
      <translation>hier vorhandener Header</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the object held here</source>
      <translation>hier vorhandenes Objekt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{number} attributes</source>
      <translation>
        <numerusform>{number} Attribut</numerusform>
        <numerusform>{number} Attribute</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/cells.py" />
      <source>The node named it {number:,} times.</source>
      <translation>Der Knoten hat es {number:,}-mal genannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No studies here.</source>
      <translation>Keine Studien hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No series here.</source>
      <translation>Keine Serien hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No objects here.</source>
      <translation>Keine Objekte hier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ Only the first {number:,} are shown.</source>
      <translation>⚠ Nur die ersten {number:,} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ {told} There may be more.</source>
      <translation>⚠ {told} Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Stopped: there may be more.</source>
      <translation>Gestoppt: Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{shown:,} of {entities}</source>
      <translation>{shown:,} / {entities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{entities}, {number:,} of them on several nodes</source>
      <translation>{entities}, davon {number:,} auf mehreren Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Press Enter to ask again.</source>
      <translation>Mit der Eingabetaste erneut abfragen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add a column</source>
      <translation>Spalte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Searches made from now on ask for it.</source>
      <translation>Künftige Suchen fragen dieses Attribut mit ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>&amp;Attribute (keyword, name or tag)</source>
      <translation>&amp;Attribut (Keyword, Name oder Tag)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>This is not an attribute of the DICOM dictionary.</source>
      <translation>Dies ist kein Attribut des DICOM-Wörterbuchs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add attribute…</source>
      <translation>Attribut hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Restore the usual columns</source>
      <translation>Übliche Spalten wiederherstellen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} items</source>
      <translation>
        <numerusform>{number} Item</numerusform>
        <numerusform>{number} Items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} bytes</source>
      <translation>
        <numerusform>{number} Byte</numerusform>
        <numerusform>{number} Bytes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Born</source>
      <translation>Geb.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Patient's birth date</source>
      <translation>Geburtsdatum des Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Sex</source>
      <translation>Geschl.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Date of the study, series or content</source>
      <translation>Datum der Studie, der Serie oder des Inhalts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Mod.</source>
      <translation>Mod.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Modality, or modalities in the study</source>
      <translation>Modalität oder Modalitäten der Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Description of the study or series, SOP Class of an object</source>
      <translation>Beschreibung der Studie oder Serie, SOP Class eines Objekts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Accession</source>
      <translation>Accession</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Ser.</source>
      <translation>Ser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of series</source>
      <translation>Anzahl der Serien</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Obj.</source>
      <translation>Obj.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of objects</source>
      <translation>Anzahl der Objekte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Institution</source>
      <translation>Institution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Referring physician</source>
      <translation>Überweisender Arzt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Unique key of the study, series or object</source>
      <translation>Eindeutiger Schlüssel der Studie, Serie oder des Objekts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Fetch what is selected into the archive (Ctrl+D)</source>
      <translation>Ausgewähltes ins Archiv abrufen (Strg+D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study time</source>
      <translation>Studienzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Accession number</source>
      <translation>Accession-Nummer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study ID</source>
      <translation>Studien-ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modality</source>
      <translation>Modalität</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series number</source>
      <translation>Nummer der Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series description</source>
      <translation>Serienbeschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series date</source>
      <translation>Seriendatum</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series time</source>
      <translation>Serienzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object number</source>
      <translation>Nummer des Objekts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Institution name</source>
      <translation>Name der Institution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Birth date</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modalities</source>
      <translation>Modalitäten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>SOP Class</source>
      <translation>SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Selected</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>All attributes…</source>
      <translation>Alle Attribute…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Select a row to see what it is.</source>
      <translation>Eine Zeile auswählen, um zu sehen, was sie ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{held:,} held</source>
      <translation>{held:,} vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Named</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{number:,} times</source>
      <translation>{number:,}-mal</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object {number}</source>
      <translation>Objekt {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Nodes</source>
      <translation>Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/file_writer.py" />
      <source>{path} could not be written.</source>
      <translation>{path} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Retrieve frames</source>
      <translation>Frames abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Nummern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Seconds</source>
      <translation>&amp;Sekunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers of the frames</source>
      <translation>Nummern der Frames</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Seconds after the start</source>
      <translation>Sekunden nach dem Beginn</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers and ranges; 1-100/10 is every tenth</source>
      <translation>Nummern und Bereiche; 1-100/10 ist jeder zehnte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>From and to, after the start</source>
      <translation>Von und bis, gerechnet ab Beginn</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>It is not known how many frames it has.</source>
      <translation>Die Zahl der Frames ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>{number} frames</source>
      <translation>
        <numerusform>{number} Frame</numerusform>
        <numerusform>{number} Frames</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object {number}: {frames}</source>
      <translation>Objekt {number}: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object: {frames}</source>
      <translation>Objekt: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The frames come as a new object of the same series.</source>
      <translation>Die Frames kommen als neues Objekt derselben Serie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The image has {frames}: there is no frame {last}.</source>
      <translation>Das Bild hat {frames}: Frame {last} gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} does not support {keyword}: values may be missing, and rows may not fit.</source>
      <translation>{node} unterstützt {keyword} nicht: Werte können fehlen und Zeilen unpassend sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} passes over {keyword}: its rows were matched here.</source>
      <translation>{node} ignoriert {keyword}: Die Zeilen wurden hier abgeglichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/node_menu.py" />
      <source>Take from</source>
      <translation>Abrufen von</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Filter the results</source>
      <translation>Ergebnisse filtern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Shows only rows with this text in a column (Ctrl+L)</source>
      <translation>Zeigt nur Zeilen mit diesem Text in einer Spalte (Strg+L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Ask for patient information…</source>
      <translation>Patientenauskunft anfordern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Copy UID</source>
      <translation>UID kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV…</source>
      <translation>Als CSV exportieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Retrieve otherwise, copy, export</source>
      <translation>Anders abrufen, kopieren, exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV</source>
      <translation>Als CSV exportieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches the objects without their pixels; they are kept apart from the archive.</source>
      <translation>Ruft die Objekte ohne Pixeldaten ab; sie werden getrennt vom Archiv aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches some frames, which come as a new object.</source>
      <translation>Ruft einige Frames ab, die als neues Objekt kommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</source>
      <translation>Zeigt vor dem Abruf, was abgerufen würde, wie viel davon vorhanden ist und mit welcher Methode.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Plan retrieval…</source>
      <translation>Abruf planen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve headers only</source>
      <translation>Nur Header abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve frames…</source>
      <translation>Frames abrufen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>This image has one frame.</source>
      <translation>Dieses Bild hat nur einen Frame.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>It is not known whether {names} offers this.</source>
      <translation>Ob {names} das anbietet, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>{names} does not offer this.</source>
      <translation>Nicht angeboten von {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>The node did not say the UID by which this could be retrieved.</source>
      <translation>Der Knoten hat die UID nicht genannt, mit der sich das abrufen ließe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Object</source>
      <translation>Objekt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>not held</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} of {total:,} held</source>
      <translation>{held:,} von {total:,} vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} held; the node does not tell how many there are</source>
      <translation>{held:,} vorhanden; der Knoten sagt nicht, wie viele es gibt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/tree_view.py" />
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>{frames} of {image}</source>
      <translation>{frames}: {image}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>object {number}</source>
      <translation>Objekt {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>Headers of {selection}</source>
      <translation>Header: {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Any</source>
      <translation>Beliebig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Range…</source>
      <translation>Zeitraum…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>{name}, like {example}; empty: open</source>
      <translation>{name}, etwa {example}; leer: offen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A name has no backslash.</source>
      <translation>Ein Name enthält keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A patient ID has no backslash.</source>
      <translation>Eine Patienten-ID enthält keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>An accession number has no backslash.</source>
      <translation>Eine Accession-Nummer enthält keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A description has no backslash.</source>
      <translation>Eine Beschreibung enthält keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A station name has no backslash.</source>
      <translation>Ein Stationsname enthält keinen Backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model}, {level} level:   {keys}</source>
      <translation>{model}, Ebene {level}:   {keys}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model} knows {offered}; {wanted} are not among them.</source>
      <translation>{model} kennt {offered}; nicht dabei: {wanted}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Patients have no date, modality or description: look for studies, or clear these fields.</source>
      <translation>Patienten haben weder Datum noch Modalität noch Beschreibung: nach Studien suchen oder diese Felder leeren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>no matching keys</source>
      <translation>keine Abgleichschlüssel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Give the first or the last day.</source>
      <translation>Den ersten oder den letzten Tag angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last day is before the first.</source>
      <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last time is before the first.</source>
      <translation>Die letzte Uhrzeit liegt vor der ersten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>at most {number}</source>
      <translation>höchstens {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed tomography</source>
      <translation>Computertomographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Magnetic resonance</source>
      <translation>Magnetresonanztomographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed and digital radiography</source>
      <translation>Computerradiographie und digitale Radiographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Angiography and fluoroscopy</source>
      <translation>Angiographie und Durchleuchtung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Positron emission tomography</source>
      <translation>Positronenemissionstomographie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Ultrasound</source>
      <translation>Ultraschall</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Radiotherapy: plans, doses, structure sets and images</source>
      <translation>Strahlentherapie: Pläne, Dosen, Structure Sets und Bilder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Structured reports, dose reports among them</source>
      <translation>Structured Reports, darunter Dosisberichte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Many nodes match it only when series are asked for</source>
      <translation>Viele Knoten gleichen ihn nur ab, wenn nach Serien gefragt wird</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Query model</source>
      <translation>Abfragemodell</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>As set</source>
      <translation>Wie eingestellt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Limit</source>
      <translation>Begrenzung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The search stops after so many matches and says so; 0: as the settings say</source>
      <translation>Die Suche stoppt nach so vielen Treffern und meldet es; 0: wie in den Einstellungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</source>
      <translation>Nach einem beliebigen Attribut des DICOM-Wörterbuchs fragen; ein leerer Wert lässt es zurückgeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The query as it goes over the network</source>
      <translation>Die Abfrage, wie sie über das Netzwerk geht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value; empty: only return it</source>
      <translation>Wert; leer: nur zurückgeben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value to match</source>
      <translation>Abzugleichender Wert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Remove this attribute</source>
      <translation>Dieses Attribut entfernen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive.</source>
      <translation>Das kann bei einem großen Archiv lange dauern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive, and stops after {limit:,} matches.</source>
      <translation>Das kann bei einem großen Archiv lange dauern; gestoppt wird nach {limit:,} Treffern.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing is filled in: this asks for everything there is.</source>
      <translation>Nichts ist ausgefüllt: Das fragt nach allem, was es gibt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing matched.</source>
      <translation>Keine Treffer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</source>
      <translation>Weniger Felder, andere Tage oder einen Teil des Namens mit Sternchen versuchen: *mueller*.
Manche Knoten unterscheiden Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>stopping…</source>
      <translation>wird gestoppt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search without a limit</source>
      <translation>Ohne Begrenzung suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search the PACS.</source>
      <translation>Das PACS durchsuchen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in what you know above and press Enter; fields left empty match all.</source>
      <translation>Oben Bekanntes ausfüllen und die Eingabetaste drücken; leere Felder passen zu allem.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>No node is chosen.</source>
      <translation>Kein Knoten gewählt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Choose the node to search above.</source>
      <translation>Oben den Knoten wählen, der durchsucht werden soll.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search anyway</source>
      <translation>Trotzdem suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in something first</source>
      <translation>Zuerst etwas ausfüllen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>The results are in {path}.</source>
      <translation>Die Ergebnisse liegen in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Stopped before anything came.</source>
      <translation>Gestoppt, bevor etwas kam.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Clear the form</source>
      <translation>Formular leeren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</source>
      <translation>* steht für beliebig viele Zeichen, ? für eines; „in Anführungszeichen“ wird wörtlich abgefragt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Time, station, any attribute, level, model, limit</source>
      <translation>Uhrzeit, Station, beliebiges Attribut, Ebene, Modell, Begrenzung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;List…</source>
      <translation>&amp;Liste…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Looks up a list of studies from a CSV file or an Excel workbook</source>
      <translation>Schlägt eine Liste von Studien aus einer CSV-Datei oder Excel-Arbeitsmappe nach</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Empties all fields</source>
      <translation>Leert alle Felder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Family name, given name.</source>
      <translation>Nachname, Vorname.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Found anywhere in it.</source>
      <translation>Überall darin gefunden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Clear</source>
      <translation>Leeren</translation>
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
      <translation>Da&amp;tum</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Esc stops</source>
      <translation>Esc stoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Description</source>
      <translation>&amp;Beschreibung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Enter searches</source>
      <translation>Eingabetaste sucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save query</source>
      <translation>Abfrage speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename query</source>
      <translation>Abfrage umbenennen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not tell all: there may be more.</source>
      <translation>{node} hat nicht alles gemeldet: Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Narrow the query, for instance by a name, a modality or fewer days.</source>
      <translation>Die Abfrage eingrenzen, zum Beispiel mit Namen, Modalität oder weniger Tagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} ended the search with a warning: there may be more.</source>
      <translation>{node} hat die Suche mit einer Warnung beendet: Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} stopped before it had told all: there may be more.</source>
      <translation>{node} hat gestoppt, bevor alles gemeldet war: Es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching in {parts:,} parts, {done:,} done…</source>
      <translation>Suche in {parts:,} Teilen, {done:,} fertig…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching…</source>
      <translation>Suche läuft…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} matched here</source>
      <translation>{names} hier abgeglichen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} of {asked} nodes could not be searched: {names}.</source>
      <translation>Nicht durchsuchbar: {number} von {asked} Knoten ({names}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>What the others have is shown.</source>
      <translation>Was die anderen haben, wird gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>all, asked for in {parts:,} parts</source>
      <translation>alles, abgefragt in {parts:,} Teilen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{duplicates} merged</source>
      <translation>{duplicates} zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>first {number:,} of more</source>
      <translation>die ersten {number:,}, es gibt mehr</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} tells {limit} at most</source>
      <translation>{node} meldet höchstens {limit}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>All matching studies of {names} that have {found_by} are shown.</source>
      <translation>Alle passenden Studien von {names} mit {found_by} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{limits}: the search was asked in {parts:,} parts.</source>
      <translation>{limits}: Die Suche wurde in {parts:,} Teilen abgefragt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>stopped, there may be more</source>
      <translation>gestoppt, es kann mehr geben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Only the first {number:,} matches of {node} are shown.</source>
      <translation>Nur die ersten {number:,} Treffer von {node} werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, or raise the limit under More.</source>
      <translation>Es kann mehr geben: die Abfrage eingrenzen oder unter „Mehr“ die Begrenzung erhöhen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} was asked in {parts:,} parts, and there may be more.</source>
      <translation>{node} wurde in {parts:,} Teilen abgefragt, und es kann mehr geben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number:,} is a number at which {node} may stop.</source>
      <translation>{number:,} ist eine Anzahl, bei der {node} aufhören kann.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, for instance to fewer days.</source>
      <translation>Es kann mehr geben: die Abfrage eingrenzen, zum Beispiel auf weniger Tage.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} duplicates</source>
      <translation>
        <numerusform>{number} Dublette</numerusform>
        <numerusform>{number} Dubletten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>It does not support this: there may be rows that do not fit.</source>
      <translation>Der Knoten unterstützt das nicht: Es können unpassende Zeilen dabei sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>may be incomplete</source>
      <translation>vielleicht unvollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{name} was matched here: {node} passes over it.</source>
      <translation>{name} wurde hier abgeglichen: {node} ignoriert das.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} were matched here: {node} passes over it.</source>
      <translation>{names} wurden hier abgeglichen: {node} ignoriert das.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match {names}.</source>
      <translation>{node} hat nicht abgeglichen: {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match all that was asked.</source>
      <translation>{node} hat nicht alles Abgefragte abgeglichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/searching.py" />
      <source>{node} did not react to being stopped.</source>
      <translation>{node} hat auf das Stoppen nicht reagiert.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>May</source>
      <translation>Darf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>State</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to connect</source>
      <translation>bei Verbindungsversuch abgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to search</source>
      <translation>bei Suchversuch abgewiesen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>anywhere</source>
      <translation>beliebig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>allowed</source>
      <translation>zugelassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers</source>
      <translation>Aufrufer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody may send to this computer</source>
      <translation>Jeder darf an diesen Computer senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers must call this computer by its AE title</source>
      <translation>Aufrufer müssen diesen Computer mit seinem AE-Titel ansprechen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Others may search this archive and fetch from it</source>
      <translation>Andere dürfen dieses Archiv durchsuchen und daraus abrufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody who may send may do that, too</source>
      <translation>Jeder, der senden darf, darf auch das</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Sending</source>
      <translation>Senden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</source>
      <translation>Viele PACS senden unter eigenen AE-Titeln. Aus: nur Ihre Knoten und die in der Liste.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Those of the list who may, and nodes whose settings say so.</source>
      <translation>Die dazu Berechtigten der Liste und Knoten, deren Einstellungen es vorsehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Whoever reaches this computer then sees patients' names.</source>
      <translation>Wer diesen Computer erreicht, sieht dann Patientennamen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title of the caller</source>
      <translation>AE-Titel des Aufrufers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Address or network of the caller</source>
      <translation>Adresse oder Netzwerk des Aufrufers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>may search</source>
      <translation>darf suchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Allow</source>
      <translation>&amp;Zulassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Allow the re&amp;fused one</source>
      <translation>Ab&amp;gewiesenen zulassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title, or empty for any</source>
      <translation>AE-Titel, oder leer für jeden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>10.1.2.3 or 10.0.0.0/8, or empty</source>
      <translation>10.1.2.3 oder 10.0.0.0/8, oder leer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to send to this computer? Only if you know what it is.</source>
      <translation>Senden an diesen Computer zulassen? Nur wenn bekannt ist, worum es sich handelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to search and fetch? Only if you know what it is.</source>
      <translation>Suchen und Abrufen zulassen? Nur wenn bekannt ist, worum es sich handelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow</source>
      <translation>Zulassen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>List of callers</source>
      <translation>Aufruferliste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</source>
      <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Elliptic curve P-256</source>
      <translation>Elliptische Kurve P-256</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>RSA with 3072 bits, for old systems</source>
      <translation>RSA mit 3072 Bit, für alte Systeme</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Names</source>
      <translation>&amp;Namen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Host names and IP addresses under which others reach this computer.</source>
      <translation>Hostnamen und IP-Adressen, unter denen andere diesen Computer erreichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Organization</source>
      <translation>&amp;Organisation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>May stay empty.</source>
      <translation>Darf leer bleiben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Key</source>
      <translation>&amp;Schlüssel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Import a certificate</source>
      <translation>Zertifikat importieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Certificate</source>
      <translation>&amp;Zertifikat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</source>
      <translation>PEM, DER, PKCS#7 (.p7b) oder PKCS#12 (.p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Empty where it is in the same file, or the request was made here.</source>
      <translation>Leer, wenn er in derselben Datei liegt oder die Anforderung hier erstellt wurde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Passphrase</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Of the key or of the PKCS#12 file, where it has one. It is not kept.</source>
      <translation>Des Schlüssels oder der PKCS#12-Datei, falls vorhanden. Sie wird nicht aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>The certificate that was issued for a request made here, or one that you have, with its key.</source>
      <translation>Das Zertifikat, das auf eine hier erstellte Anforderung ausgestellt wurde, oder ein vorhandenes mit seinem Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>At least one name or address is needed.</source>
      <translation>Mindestens ein Name oder eine Adresse ist nötig.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose a certificate</source>
      <translation>Zertifikat wählen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose its key</source>
      <translation>Schlüssel dazu wählen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Name the file with the certificate.</source>
      <translation>Die Datei mit dem Zertifikat angeben.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used from the next start. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Gilt ab dem nächsten Start. Vorhandenes bleibt, wo es ist. Leer: der übliche Ordner.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used at once. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Gilt sofort. Vorhandenes bleibt, wo es ist. Leer: der übliche Ordner.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>As the system</source>
      <translation>Wie im System</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</source>
      <translation>Alphabetisch, mit ideographisch: Yamada Tarō (山田 太郎)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</source>
      <translation>Ideographisch, mit alphabetisch: 山田 太郎 (Yamada Tarō)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic only: Yamada Tarō</source>
      <translation>Nur alphabetisch: Yamada Tarō</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic only: 山田 太郎</source>
      <translation>Nur ideographisch: 山田 太郎</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>All three, alphabetic first</source>
      <translation>Alle drei, alphabetisch zuerst</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Stop a search after</source>
      <translation>&amp;Suche stoppen nach</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Matches; the node is told to stop. Empty: never.</source>
      <translation>Treffer; der Knoten wird angewiesen aufzuhören. Leer: nie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Show the &amp;plan before retrieving more than</source>
      <translation>&amp;Plan zeigen vor Abrufen von mehr als</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Objects, as the node counts them; also before more than 20 rows. Empty: never.</source>
      <translation>Objekte nach Zählung des Knotens; auch bei mehr als 20 Zeilen. Leer: nie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Note of the desktop when a long transfer has ended</source>
      <translation>&amp;Desktop-Mitteilung nach einer langen Übertragung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Telling</source>
      <translation>Mitteilungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</source>
      <translation>Bei Übertragungen von mehr als 30 Sekunden, während Sie etwas anderes ansehen. Die Mitteilung nennt keinen Patienten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Fast transfers</source>
      <translation>S&amp;chnelle Übertragungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Moving data</source>
      <translation>Datentransport</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</source>
      <translation>Nur ausschalten, wenn ein PACS mit diesem Programm Schwierigkeiten hat: Ab der nächsten Verbindung funktioniert dann alles, aber langsamer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Keep the audit &amp;trail for</source>
      <translation>Audit-&amp;Trail aufbewahren für</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Days. Older records are forgotten at the next start. Empty: never.</source>
      <translation>Tage. Ältere Einträge werden beim nächsten Start gelöscht. Leer: nie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Names of people</source>
      <translation>Personen&amp;namen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Component groups of person names, PS3.5 6.2.</source>
      <translation>Komponentengruppen von Personennamen, PS3.5 6.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</source>
      <translation>Ab dem nächsten Start, mit ihren Zahlen und Datumsangaben. Kommandozeile, Hilfe, Logdateien und Dateien für andere bleiben englisch.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Host</source>
      <translation>Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Retrieve by</source>
      <translation>Abruf per</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Used for</source>
      <translation>Verwendet für</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Add…</source>
      <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Edit…</source>
      <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Entfernen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Echo a&amp;ll</source>
      <translation>Echo an a&amp;lle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</source>
      <translation>Die Knoten einer Liste von qrstation, DCMTK, Orthanc, Horos oder OsiriX hinzufügen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportieren…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Write all nodes to a file</source>
      <translation>Alle Knoten in eine Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>C-MOVE to it</source>
      <translation>C-MOVE dorthin</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>searches here</source>
      <translation>sucht hier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Write down what is said to nodes and what they &amp;answer</source>
      <translation>&amp;Mitschreiben, was Knoten gefragt werden und was sie antworten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Protocol log</source>
      <translation>Protokollmitschnitt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</source>
      <translation>Er nennt Patienten: nur einschalten, um herauszufinden, warum ein Knoten nicht tut, was er soll. Er ist eine eigene Datei, nur für Sie lesbar, und schaltet sich nach 24 Stunden selbst ab. Die anderen Protokolle nennen nie Patienten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>&amp;Keep it for</source>
      <translation>&amp;Aufbewahren für</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Days. Older files are removed by themselves.</source>
      <translation>Tage. Ältere Dateien werden von selbst entfernt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>There is none yet: request one, or import one that you have.</source>
      <translation>Noch keines vorhanden: eines anfordern oder ein vorhandenes importieren.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only</source>
      <translation>Nur mit TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only, and callers show a certificate</source>
      <translation>Nur mit TLS, und Aufrufer legen ein Zertifikat vor</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>BCP 195 (PS3.15 B.12)</source>
      <translation>BCP 195 (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Modified BCP 195 (PS3.15 B.13)</source>
      <translation>Modifiziertes BCP 195 (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A request waits for its certificate.</source>
      <translation>Eine Anforderung wartet auf ihr Zertifikat.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Request…</source>
      <translation>An&amp;fordern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make one for &amp;trying…</source>
      <translation>Eines zum &amp;Ausprobieren erstellen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Save the request…</source>
      <translation>Anforderung &amp;speichern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>R&amp;eceiving</source>
      <translation>&amp;Empfang</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</source>
      <translation>Mit TLS kann niemand im Netzwerk lesen, was hierher gesendet wird. Jedes PACS muss darauf eingestellt werden; eines, das ohne TLS spricht, wird dann abgewiesen. Der Port bleibt derselbe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Callers' certi&amp;ficates</source>
      <translation>Zertifikate der Auf&amp;rufer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A file in PEM form with their certificates, or with that of whoever issued them.</source>
      <translation>Eine Datei im PEM-Format mit deren Zertifikaten oder mit dem des Ausstellers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Profile</source>
      <translation>&amp;Profil</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Both refuse everything older than TLS 1.2.</source>
      <translation>Beide lehnen alles ab, was älter als TLS 1.2 ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Our certificate</source>
      <translation>Unser Zertifikat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Certificates of callers</source>
      <translation>Zertifikate der Aufrufer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Request a certificate</source>
      <translation>Zertifikat anfordern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</source>
      <translation>Es werden ein Schlüssel, der hier bleibt, und eine Anforderung erstellt, die an den Aussteller von Zertifikaten geht, oft die Krankenhaus-IT. Was zurückkommt, wird importiert. Das benutzte Zertifikat bleibt bis dahin, und auch auf eine frühere Anforderung Ausgestelltes kann importiert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make the request</source>
      <translation>Anforderung erstellen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A certificate for trying</source>
      <translation>Ein Zertifikat zum Ausprobieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</source>
      <translation>Niemand bürgt dafür: Jedem PACS muss die Datei gegeben werden, und es muss ihr vertrauen. Es tritt an die Stelle des benutzten Zertifikats; ein ausgestelltes wird mit seinem Schlüssel daneben aufbewahrt und kann wieder importiert werden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make it</source>
      <translation>Erstellen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Save the request</source>
      <translation>Anforderung speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</source>
      <translation>qrstation bleibt dann im Infobereich des Desktops; das Menü dort öffnet das Fenster und beendet das Programm.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</source>
      <translation>Dieser Desktop hat keinen Infobereich, in dem qrstation bleiben könnte. Auf einem Server verwenden: qrstation serve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Off, except to fetch by C-MOVE</source>
      <translation>Aus, außer zum Abruf per C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From programs on this computer only</source>
      <translation>Nur von Programmen auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From the network</source>
      <translation>Aus dem Netzwerk</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listening as {ae_title} on port {port}{ways}.</source>
      <translation>Empfangsbereit als {ae_title} auf Port {port}{ways}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>What a PACS administrator needs</source>
      <translation>Was ein PACS-Administrator braucht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Copy these lines for the PACS administrator</source>
      <translation>Diese Zeilen für den PACS-Administrator kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>At most 16 characters. The PACS must know it.</source>
      <translation>Höchstens 16 Zeichen. Das PACS muss ihn kennen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>DICOM's usual ports are 104 and 11112.</source>
      <translation>Übliche DICOM-Ports sind 104 und 11112.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Receive</source>
      <translation>Emp&amp;fang</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>While qrstation is open. See also: Who may come in.</source>
      <translation>Solange qrstation offen ist. Siehe auch: Wer zugelassen ist.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listen &amp;on</source>
      <translation>Empfang a&amp;uf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</source>
      <translation>0.0.0.0: auf allen Adressen dieses Computers. Eine andere, wenn nur eines seiner Netzwerke ihn erreichen darf.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Keep receiving when the window is closed</source>
      <translation>&amp;Weiter empfangen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Closing</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Tell the PACS</source>
      <translation>Dem PACS mitteilen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Set &amp;up step by step…</source>
      <translation>Schritt für Schritt &amp;einrichten…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>AE title: {ae_title}</source>
      <translation>AE-Titel: {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Port: {port}</source>
      <translation>Port: {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, with TLS</source>
      <translation>, mit TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, for programs on this computer only</source>
      <translation>, nur für Programme auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>; callers who are allowed to can search the archive</source>
      <translation>; berechtigte Aufrufer können das Archiv durchsuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: {hosts}</source>
      <translation>Host: {hosts}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: not known while there is no network</source>
      <translation>Host: ohne Netzwerk nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>TLS: needed</source>
      <translation>TLS: nötig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Not listening. {reason}</source>
      <translation>Nicht empfangsbereit. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>or</source>
      <translation>oder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>{activity}; no object came for {duration}</source>
      <translation>{activity}; seit {duration} kam kein Objekt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>receiving</source>
      <translation>Empfang</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>No transfers running</source>
      <translation>Keine laufenden Übertragungen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{number} transfers</source>
      <translation>
        <numerusform>{number} Übertragung</numerusform>
        <numerusform>{number} Übertragungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of this workstation</source>
      <translation>Einstellungen dieses Arbeitsplatzes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open Transfers</source>
      <translation>„Übertragungen“ öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open the archive</source>
      <translation>Das Archiv öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of privacy</source>
      <translation>Einstellungen zum Datenschutz</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Protocol log on: it names patients</source>
      <translation>Protokollmitschnitt an: Er nennt Patienten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Starting…</source>
      <translation>Startet…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening: {reason}</source>
      <translation>Nicht empfangsbereit: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening</source>
      <translation>Nicht empfangsbereit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>The archive holds {objects} of {patients}, {size}</source>
      <translation>Im Archiv: {objects}, {patients}, {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Listening {ae_title}@{host}:{port}</source>
      <translation>Empfangsbereit {ae_title}@{host}:{port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>It switches itself off at {time} on {date}.</source>
      <translation>Schaltet sich am {date} um {time} selbst ab.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Nothing can be kept</source>
      <translation>Speichern nicht möglich</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer complete</source>
      <translation>Übertragung vollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer incomplete</source>
      <translation>Übertragung unvollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer ended, but only the node could know whether all came</source>
      <translation>Übertragung beendet, doch nur der Knoten kann wissen, ob alles kam</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer failed</source>
      <translation>Übertragung fehlgeschlagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>{objects} from {node}, in {duration}.</source>
      <translation>{objects} von {node}, in {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Retrieval from {node}, {subject}: {state}.</source>
      <translation>Abruf von {node}, {subject}: {state}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers did not come to a good end</source>
      <translation>
        <numerusform>{number} Übertragung nicht erfolgreich beendet</numerusform>
        <numerusform>{number} Übertragungen nicht erfolgreich beendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} wait to be tried again</source>
      <translation>
        <numerusform>{number} wartet auf einen neuen Versuch</numerusform>
        <numerusform>{number} warten auf einen neuen Versuch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers wait to be tried again</source>
      <translation>
        <numerusform>{number} Übertragung wartet auf einen neuen Versuch</numerusform>
        <numerusform>{number} Übertragungen warten auf einen neuen Versuch</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>The last one: {transfer}</source>
      <translation>Die letzte: {transfer}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfer</source>
      <translation>Übertragung zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfers</source>
      <translation>Übertragungen zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</source>
      <translation>Schreibt, was angefordert wurde und was davon auf dieser Festplatte liegt, mit Prüfsummen in eine Datei, die sich später prüfen lässt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} did not come</source>
      <translation>{objects} nicht gekommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Details of the transfer</source>
      <translation>Einzelheiten der Übertragung</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that did not come</source>
      <translation>Objekte, die nicht kamen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that nobody asked for</source>
      <translation>Unverlangte Objekte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Try step by step what works with the node</source>
      <translation>Schritt für Schritt erproben, was mit dem Knoten funktioniert</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Select a transfer to see what came of it.</source>
      <translation>Eine Übertragung auswählen, um ihr Ergebnis zu sehen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} came that nobody asked for</source>
      <translation>{objects} unverlangt gekommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Wanted</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>With warnings</source>
      <translation>Mit Warnungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Left undone</source>
      <translation>Nicht erledigt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Failed or missing</source>
      <translation>Fehlgeschlagen oder fehlend</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Sent to</source>
      <translation>Gesendet an</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Submitted</source>
      <translation>Eingereiht</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Time left</source>
      <translation>Restzeit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Save receipt…</source>
      <translation>Quittung speichern…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Node says</source>
      <translation>Laut Knoten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Known by</source>
      <translation>Bekannt durch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Last status</source>
      <translation>Letzter Status</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Came later</source>
      <translation>Später gekommen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the last seconds</source>
      <translation>über die letzten Sekunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the whole retrieval</source>
      <translation>über den gesamten Abruf</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>With problems</source>
      <translation>Mit Problemen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} running</source>
      <translation>
        <numerusform>{number} läuft</numerusform>
        <numerusform>{number} laufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} stopping</source>
      <translation>
        <numerusform>{number} wird gestoppt</numerusform>
        <numerusform>{number} werden gestoppt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting</source>
      <translation>
        <numerusform>{number} wartet</numerusform>
        <numerusform>{number} warten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting for retry</source>
      <translation>wartet auf neuen Versuch</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting for retry</source>
      <translation>
        <numerusform>{number} wartet auf neuen Versuch</numerusform>
        <numerusform>{number} warten auf neuen Versuch</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Let the selected transfers rest; what has arrived stays</source>
      <translation>Die ausgewählten Übertragungen ruhen lassen; was angekommen ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Fetch what the selected transfers miss</source>
      <translation>Abrufen, was den ausgewählten Übertragungen fehlt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Stop the selected transfers; what has arrived stays</source>
      <translation>Die ausgewählten Übertragungen stoppen; was angekommen ist, bleibt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show in archive</source>
      <translation>Im Archiv zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show on the archive page what was fetched</source>
      <translation>Das Abgerufene auf der Seite „Archiv“ zeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy what is known of the selected transfers as text</source>
      <translation>Bekanntes über die ausgewählten Übertragungen als Text kopieren</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Clear finished</source>
      <translation>Fertige entfernen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take transfers off the list that ended without a problem</source>
      <translation>Übertragungen, die ohne Problem endeten, von der Liste nehmen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfers yet.</source>
      <translation>Noch keine Übertragungen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take {transfers} off the list?</source>
      <translation>{transfers} von der Liste nehmen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Search a node, select what you want, and retrieve it with Ctrl+D.</source>
      <translation>Einen Knoten durchsuchen, das Gewünschte auswählen und mit Strg+D abrufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Their reports go with them; what was received stays in the archive.</source>
      <translation>Ihre Berichte gehen mit; was empfangen wurde, bleibt im Archiv.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Remove from the list…</source>
      <translation>Von der Liste nehmen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer runs or waits.</source>
      <translation>Keine Übertragung läuft oder wartet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer has a problem.</source>
      <translation>Keine Übertragung hat ein Problem.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show all transfers</source>
      <translation>Alle Übertragungen anzeigen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{description} from {node}</source>
      <translation>{description} von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{number:,} from {node}</source>
      <translation>{number:,} von {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Plan of the retrieval</source>
      <translation>Plan des Abrufs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Retrieve {wanted}?</source>
      <translation>{wanted} abrufen?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Progress of the plan</source>
      <translation>Fortschritt des Plans</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asking what there is; nothing is fetched yet…</source>
      <translation>Abfrage des Vorhandenen; noch wird nichts abgerufen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start without the plan</source>
      <translation>Ohne Plan &amp;starten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>What would be fetched, study by study</source>
      <translation>Was abgerufen würde, Studie für Studie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Starten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</source>
      <translation>{node} nach {done:,} von {total:,} gefragt; noch wird nichts abgerufen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start anyway</source>
      <translation>&amp;Trotzdem starten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Size of the uncompressed images; they may come compressed, and be smaller.</source>
      <translation>Größe der unkomprimierten Bilder; sie können komprimiert kommen und kleiner sein.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Held</source>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>To fetch</source>
      <translation>Abzurufen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>About</source>
      <translation>Etwa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>The node does not tell sizes.</source>
      <translation>Der Knoten nennt keine Größen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Save receipt</source>
      <translation>Quittung speichern</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Receipts (*.json)</source>
      <translation>Quittungen (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>The receipt is saved: {path}</source>
      <translation>Die Quittung ist gespeichert: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</source>
      <translation>„Quittung prüfen…“ auf der Seite „Archiv“ zeigt, ob alles noch hier und unverändert ist.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>{number} transfers go on where they stopped.</source>
      <translation>
        <numerusform>{number} Übertragung wird dort fortgesetzt, wo sie stehen blieb.</numerusform>
        <numerusform>{number} Übertragungen werden dort fortgesetzt, wo sie stehen blieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>What had arrived is held; only the rest is fetched.</source>
      <translation>Was angekommen war, ist vorhanden; nur der Rest wird abgerufen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Another qrstation on this computer has {transfers}.</source>
      <translation>Ein anderes qrstation auf diesem Computer hat {transfers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>They are shown here, and left to it until it ends.</source>
      <translation>Sie werden hier gezeigt und ihm überlassen, bis es endet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Did not arrive.</source>
      <translation>Nicht angekommen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Quiet hours until {when}</source>
      <translation>Ruhezeit bis {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>and {objects}; “Copy report” has them all</source>
      <translation>und {objects}; „Bericht kopieren“ enthält alle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{held:,} of {objects}</source>
      <translation>{held:,} / {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>a list of all</source>
      <translation>vollständige Liste</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node named each object.</source>
      <translation>Der Knoten hat jedes Objekt genannt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>their number</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node told how many objects there are, and not which.</source>
      <translation>Der Knoten hat genannt, wie viele Objekte es gibt, aber nicht welche.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node does not tell how many objects there are.</source>
      <translation>Der Knoten nennt nicht, wie viele Objekte es gibt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node says that it has no such thing.</source>
      <translation>Der Knoten hat nach eigener Angabe nichts dergleichen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Stopping</source>
      <translation>Wird gestoppt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry</source>
      <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Complete</source>
      <translation>Vollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Partial</source>
      <translation>Unvollständig</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Unverified</source>
      <translation>Ungeprüft</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} elsewhere</source>
      <translation>{state} (anderswo)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Retry at {when}</source>
      <translation>Neuer Versuch um {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} in another qrstation on this computer: stop or resume it there</source>
      <translation>{state} in einem anderen qrstation auf diesem Computer: dort stoppen oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry at {when}, after attempt {attempt:,}</source>
      <translation>Wartet auf neuen Versuch um {when}, nach Versuch {attempt:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} received</source>
      <translation>{number:,} empfangen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>total not known</source>
      <translation>Gesamtzahl nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>method not chosen yet</source>
      <translation>Methode noch nicht gewählt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Objects: {numbers}; {size}</source>
      <translation>Objekte: {numbers}; {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} held already</source>
      <translation>{number:,} bereits vorhanden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} wanted</source>
      <translation>{number:,} gewünscht</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number} more objects</source>
      <translation>
        <numerusform>{number} weiteres Objekt</numerusform>
        <numerusform>{number} weitere Objekte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Sent to {destination}</source>
      <translation>Gesendet an {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} did not come:</source>
      <translation>{objects} nicht gekommen:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} came that nobody asked for, stored as well:</source>
      <translation>{objects} unverlangt gekommen, ebenfalls gespeichert:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} completed</source>
      <translation>{number:,} abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} with warnings</source>
      <translation>{number:,} mit Warnungen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} remaining</source>
      <translation>{number:,} verbleibend</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Asked for {wanted} on {moment} {time_zone}</source>
      <translation>Angefordert: {wanted}, am {moment} {time_zone}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Time: {duration}</source>
      <translation>Dauer: {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Last status of {node}: {status}</source>
      <translation>Letzter Status von {node}: {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{node} counts: {numbers}</source>
      <translation>{node} zählt: {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Open qrstation</source>
      <translation>qrstation öffnen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Choose another folder…</source>
      <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>d</source>
      <translation>d</translation>
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
      <translation>JJJJ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>MM</source>
      <translation>MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>DD</source>
      <translation>TT</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/keyword_edit.py" />
      <source>DICOM attribute</source>
      <translation>DICOM-Attribut</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{names} and {others} more</source>
      <translation>{names} und {others} weitere</translation>
    </message>
  </context>
</TS>
