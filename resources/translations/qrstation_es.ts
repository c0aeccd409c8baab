<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>qrstation</name>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} is not a Specific Character Set</source>
      <translation>{term!r} no es un Specific Character Set</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{given!r} is read as {term!r}</source>
      <translation>{given!r} se lee como {term!r}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not encoded in {character_set}</source>
      <translation>no codificado en {character_set}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>the default character repertoire</source>
      <translation>el repertorio de caracteres predeterminado</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} stands alone, without the set that it extends</source>
      <translation>{term!r} aparece solo, sin el juego de caracteres que amplía</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as UTF-8</source>
      <translation>no es ASCII y no lleva Specific Character Set: se lee como UTF-8</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as Latin-1</source>
      <translation>no es ASCII y no lleva Specific Character Set: se lee como Latin-1</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>{where} says {announced:,} bytes, {there:,} are there</source>
      <translation>{where} indica {announced:,} bytes, hay {there:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>it ends within {attribute}</source>
      <translation>termina sin completar {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>a part of {attribute}</source>
      <translation>en {attribute}, una parte</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>the attribute {tag}</source>
      <translation>el atributo {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keywords} or {last}?</source>
      <translation>¿Quería decir {keywords} o {last}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</source>
      <translation>Indique una palabra clave de PS3.6, como PatientName, o una etiqueta, como 0010,0010.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keyword}?</source>
      <translation>¿Quería decir {keyword}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>{name!r} is no attribute of DICOM.</source>
      <translation>{name!r} no es un atributo de DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date</source>
      <translation>una fecha</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>time</source>
      <translation>una hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date and time</source>
      <translation>una fecha y hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</source>
      <translation>Escriba una fecha como 20261121 o 2026-11-21; un intervalo, como 20261101-20261130, 20261101- o -20261130.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</source>
      <translation>Escriba una hora como 071500 o 07:15; un intervalo, como 0700-0930, 0700- o -0930.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</source>
      <translation>Escríbala como 20261121071500 o 2026-11-21 07:15; un intervalo, con un guion entre ambas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</source>
      <translation>{keyword} no puede ser {wrong!r}: un UID solo tiene cifras y puntos, 64 como máximo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: that is no {kind}.</source>
      <translation>{keyword} no puede ser {value!r}: no corresponde a {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: the range ends before it begins.</source>
      <translation>{keyword} no puede ser {value!r}: el intervalo termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Copy it whole from where it stands.</source>
      <translation>Cópielo entero de donde figura.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Give the earlier end first.</source>
      <translation>Indique primero el extremo anterior.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>{announced} bytes were announced, {came} came</source>
      <translation>se anunciaron {announced} bytes, llegaron {came}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>An item stands outside of any sequence.</source>
      <translation>Hay un ítem fuera de toda secuencia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>it has more attributes than are looked at</source>
      <translation>tiene más atributos de los que se examinan</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its sequences are nested more than {deepest} deep</source>
      <translation>sus secuencias están anidadas a más de {deepest} niveles</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>A sequence has no end.</source>
      <translation>Una secuencia no tiene fin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value of {length} bytes was left out</source>
      <translation>se omitió su valor de {length} bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>an item was expected, {tag} came</source>
      <translation>se esperaba un ítem, llegó {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value in fragments was left out</source>
      <translation>se omitió su valor en fragmentos</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a time (TM)</source>
      <translation>no es una hora (TM)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date and time (DT)</source>
      <translation>no es una fecha y hora (DT)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not an age (AS)</source>
      <translation>no es una edad (AS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a UID (UI)</source>
      <translation>no es un UID (UI)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{vr} holds other than ASCII characters</source>
      <translation>{vr} contiene caracteres que no son ASCII</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of {vr} values</source>
      <translation>{bytes} bytes no son un número entero de valores {vr}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of tags</source>
      <translation>{bytes} bytes no son un número entero de etiquetas</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date (DA)</source>
      <translation>no es una fecha (DA)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a whole number (IS)</source>
      <translation>no es un número entero (IS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a number (DS)</source>
      <translation>no es un número (DS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>value representation {name!r} does not exist</source>
      <translation>la representación de valor {name!r} no existe</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set cannot be read beyond byte {position}: {reason}.</source>
      <translation>El conjunto de datos no se puede leer más allá del byte {position}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in explicit VR; its transfer syntax says implicit VR.</source>
      <translation>El conjunto de datos está escrito en VR explícita; su sintaxis de transferencia indica VR implícita.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in implicit VR; its transfer syntax says explicit VR.</source>
      <translation>El conjunto de datos está escrito en VR implícita; su sintaxis de transferencia indica VR explícita.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it has more than {most:,} elements</source>
      <translation>tiene más de {most:,} elementos</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it ends in the middle of an element</source>
      <translation>termina en medio de un elemento</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>a sequence has no end</source>
      <translation>una secuencia no tiene fin</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it proposed a context without a syntax</source>
      <translation>propuso un contexto sin sintaxis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it sent an instance in the midst of a retrieval</source>
      <translation>envió una instancia en medio de una recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it used presentation context {number}, which was not accepted</source>
      <translation>usó el contexto de presentación {number}, que no se había aceptado</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it asked for what is not served here</source>
      <translation>pidió algo que aquí no se ofrece</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it is not among the callers that are let in</source>
      <translation>no está entre los llamantes admitidos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it may send, but is not among the callers that may search or fetch</source>
      <translation>puede enviar, pero no está entre los llamantes que pueden buscar o recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>Images are not converted for another view.</source>
      <translation>Las imágenes no se convierten para otra vista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The SOP Class is not that of the presentation context.</source>
      <translation>La SOP Class no es la del contexto de presentación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The Move Destination is missing.</source>
      <translation>Falta Move Destination.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The identifier cannot be read.</source>
      <translation>El identificador no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>No instance with this SOP Instance UID is held here.</source>
      <translation>Aquí no hay ninguna instancia con este SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Presentation context: {results}.</source>
      <translation>Contexto de presentación: {results}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} fell silent: nothing came for {seconds:g} s.</source>
      <translation>{node} dejó de responder: no llegó nada durante {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} does not offer {services}.</source>
      <translation>{node} no ofrece {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Correct our own AE title.</source>
      <translation>Corrija el AE Title propio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Choose another query model or retrieve method, or ask its administrator to permit it to us.</source>
      <translation>Elija otro modelo de consulta u otro método de recuperación, o pida a su administrador que los autorice a esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association_control.py" />
      <source>a PDU came out of turn</source>
      <translation>llegó una PDU fuera de turno</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) cannot be matched by a text.</source>
      <translation>{keyword} ({vr}) no se puede buscar mediante un texto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{name!r} cannot be a key of a query.</source>
      <translation>{name!r} no puede ser clave de una consulta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave its value empty to ask for it.</source>
      <translation>Deje su valor vacío para pedirlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} takes ASCII characters only, and “{value}” has others.</source>
      <translation>{keyword} solo admite caracteres ASCII, y «{value}» contiene otros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) takes a number, not {text!r}.</source>
      <translation>{keyword} ({vr}) admite un número, no {text!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave it out.</source>
      <translation>Omítalo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave them out, or put ? in their place.</source>
      <translation>Omítalos, o ponga ? en su lugar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Give a number, or nothing.</source>
      <translation>Indique un número, o nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Check that host and port are those of the node's DICOM service, and that it lets us in.</source>
      <translation>Compruebe que el host y el puerto son los del servicio DICOM del nodo, y que este admite a esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Try again; if it happens again, ask the administrator of the node to look into its log.</source>
      <translation>Inténtelo de nuevo; si se repite, pida al administrador del nodo que consulte su registro.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} accepted the association, but its answer cannot be read.</source>
      <translation>{node} aceptó la asociación, pero no se puede leer su respuesta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} {instead}.</source>
      <translation>{node}: {where} {instead}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} began to answer and stopped.</source>
      <translation>{node}: {where} empezó a responder y se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may want a certificate of ours.</source>
      <translation>Puede que exija un certificado de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Ask its vendor: the answer does not keep to the DICOM standard.</source>
      <translation>Consulte a su fabricante: la respuesta no cumple la norma DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} does not answer as DICOM asks.</source>
      <translation>{node}: {where} no responde como exige DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may expect TLS, which is off for this node.</source>
      <translation>Puede que espere TLS, que está desactivado para este nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} released the association in the middle of an operation.</source>
      <translation>{node} liberó la asociación en medio de una operación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} closed the connection without answering.</source>
      <translation>{node}: {where} cerró la conexión sin responder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} took the connection but did not answer in {seconds:g} s.</source>
      <translation>{node}: {where} aceptó la conexión, pero no respondió en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</source>
      <translation>{node} se detuvo en medio de un mensaje: el resto no llegó en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} announced a message that is too large to be taken.</source>
      <translation>{node} anunció un mensaje demasiado grande para aceptarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>The connection to {node} was lost.</source>
      <translation>Se perdió la conexión con {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} sent what is no valid DICOM.</source>
      <translation>{node} envió algo que no es DICOM válido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>relational</source>
      <translation>relacionales</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>combined date and time</source>
      <translation>fecha y hora combinadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>fuzzy person names</source>
      <translation>nombres de persona por semejanza</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>time zone</source>
      <translation>zona horaria</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>enhanced multi-frame conversion</source>
      <translation>conversión de imágenes enhanced multifotograma</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} bytes</source>
      <translation>{number:,} bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>any</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>could not be found out</source>
      <translation>no se pudo averiguar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Probed</source>
      <translation>Sondeado</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Implementation</source>
      <translation>Implementación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Largest PDU</source>
      <translation>PDU máxima</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Further services</source>
      <translation>Otros servicios</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for queries</source>
      <translation>Negociado para consultas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for retrievals</source>
      <translation>Negociado para recuperaciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Asked in</source>
      <translation>Consultado en</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Levels answered</source>
      <translation>Niveles respondidos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Lists of UIDs</source>
      <translation>Listas de UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Stops at</source>
      <translation>Se detiene en</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Matched</source>
      <translation>Comparadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Passed over</source>
      <translation>Ignoradas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Returned</source>
      <translation>Devueltas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Left out</source>
      <translation>Omitidas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>matched</source>
      <translation>comparadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>not matched</source>
      <translation>no comparadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} matches</source>
      <translation>{number:,} coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set names no command</source>
      <translation>un conjunto de comandos no indica ningún comando</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set does not say whether a data set follows</source>
      <translation>un conjunto de comandos no indica si le sigue un conjunto de datos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set is cut short</source>
      <translation>un conjunto de comandos está truncado</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set cannot be read</source>
      <translation>un conjunto de comandos no se puede leer</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The system says: {reason}.</source>
      <translation>El sistema indica: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>connected in {seconds:.0f} ms</source>
      <translation>conectado en {seconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>refused: nothing listens there</source>
      <translation>rechazada: no hay nada a la escucha</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no answer in {seconds:.1f} s</source>
      <translation>sin respuesta en {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no way through the network</source>
      <translation>sin ruta por la red</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>{where} could not be reached.</source>
      <translation>No se pudo llegar a {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address and the network.</source>
      <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The name {host} could not be looked up in {seconds:g} s.</source>
      <translation>El nombre {host} no se pudo resolver en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the network, or give the node's IP address instead of its name.</source>
      <translation>Compruebe la red, o indique la dirección IP del nodo en lugar de su nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The host name {host} is unknown.</source>
      <translation>El nombre de host {host} es desconocido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check its spelling, or give the node's IP address.</source>
      <translation>Compruebe cómo está escrito, o indique la dirección IP del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Nothing is listening at {where}.</source>
      <translation>No hay nada a la escucha en {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the port, and that the node's DICOM service is running.</source>
      <translation>Compruebe el puerto y que el servicio DICOM del nodo está en marcha.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>No answer from {where} in {seconds:g} s.</source>
      <translation>{where} no respondió en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address, that the node is switched on, and that no firewall stands between.</source>
      <translation>Compruebe la dirección, que el nodo está encendido y que no hay ningún cortafuegos por medio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>There is no way through the network to {where}.</source>
      <translation>No hay ruta por la red hasta {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check this computer's network connection (cable, VPN) and the address.</source>
      <translation>Compruebe la conexión de red de este ordenador (cable, VPN) y la dirección.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is missing.</source>
      <translation>Falta el identificador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is cut short.</source>
      <translation>El identificador está truncado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is too long.</source>
      <translation>El identificador es demasiado largo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>A response cannot be encoded.</source>
      <translation>No se puede codificar una respuesta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended before the request was answered.</source>
      <translation>La asociación terminó antes de que se respondiera a la solicitud.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier cannot be decoded.</source>
      <translation>El identificador no se puede decodificar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>it could not be answered</source>
      <translation>no se pudo responder</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended while something was sent.</source>
      <translation>La asociación terminó mientras se enviaba algo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>in the node's settings, or by: {command}</source>
      <translation>en la configuración del nodo, o con: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</source>
      <translation>Una Query/Retrieve View requiere la negociación extendida enhanced-multi-frame, que no se ofrece a {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>{node} does not convert between classic and enhanced images.</source>
      <translation>{node} no convierte entre imágenes clásicas y enhanced.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Offer it {where_and_how}</source>
      <translation>Ofrézcasela {where_and_how}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Leave out the Query/Retrieve View: what is there comes as it is.</source>
      <translation>Omita Query/Retrieve View: lo que haya llega tal como está.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>Status {code:04X} ({category}){remarks}.</source>
      <translation>Estado {code:04X} ({category}){remarks}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>The node sent a match without an identifier.</source>
      <translation>El nodo envió una coincidencia sin identificador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} could not answer the query: {meaning}.</source>
      <translation>{node} no pudo responder a la consulta: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} was not asked</source>
      <translation>no se consultó a {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance has no pixel data.</source>
      <translation>La instancia no tiene datos de píxeles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance is not a multi-frame image.</source>
      <translation>La instancia no es una imagen multifotograma.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>Some tiles alone would have no positions: they follow from all of them being there.</source>
      <translation>Unas teselas sueltas quedarían sin posición: esta se deduce de que estén todas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance does not tell the times of its frames.</source>
      <translation>La instancia no indica los tiempos de sus fotogramas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the new instance cannot be encoded.</source>
      <translation>Los atributos de la nueva instancia no se pueden codificar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes before the pixel data are too large.</source>
      <translation>Los atributos anteriores a los datos de píxeles son demasiado grandes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the instance cannot be changed as its frames are.</source>
      <translation>Los atributos de la instancia no se pueden adaptar a sus fotogramas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frames are taken from one instance: give one SOP Instance UID.</source>
      <translation>Los fotogramas se extraen de una sola instancia: indique un único SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must start at 1 and rise.</source>
      <translation>Los números de fotograma deben empezar en 1 y ser crecientes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>First, last and increment must be given of each sub-range.</source>
      <translation>De cada subintervalo hay que indicar el primero, el último y el incremento.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>A sub-range goes from 1 or above up to its last, by 1 or more.</source>
      <translation>Un subintervalo va desde 1 o más hasta su último valor, en pasos de 1 o más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Sub-ranges must rise and not overlap.</source>
      <translation>Los subintervalos deben ser crecientes y no solaparse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must be numbers.</source>
      <translation>Los números de fotograma deben ser números.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>The Time Range must be a start and an end, in seconds.</source>
      <translation>Time Range debe ser un inicio y un final, en segundos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The length of the pixel data is not that of whole frames.</source>
      <translation>La longitud de los datos de píxeles no corresponde a fotogramas enteros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The frames do not begin at whole words.</source>
      <translation>Los fotogramas no empiezan en palabras enteras.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The pixel data has no fragments.</source>
      <translation>Los datos de píxeles no tienen fragmentos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The fragments of the pixel data do not tell where frames begin.</source>
      <translation>Los fragmentos de los datos de píxeles no indican dónde empiezan los fotogramas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The query is at {level} level, and its key {keyword} says {value}.</source>
      <translation>La consulta es en el nivel {level}, y su clave {keyword} indica {value}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Query/Retrieve Level {value!r} is none of {levels}.</source>
      <translation>Query/Retrieve Level {value!r} no es ninguno de {levels}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The {model} model has no {level} level.</source>
      <translation>El modelo {model} no tiene el nivel {level}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Specific Character Set {character_set} has no {characters}.</source>
      <translation>Specific Character Set {character_set} no contiene {characters}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>A {level} cannot be retrieved without its {keywords}.</source>
      <translation>En el nivel {level} no se puede recuperar nada sin {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Choose one of {levels}, or another model.</source>
      <translation>Elija uno de {levels}, u otro modelo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Leave the character set out of the query: one that fits is then chosen.</source>
      <translation>Omita el juego de caracteres en la consulta: entonces se elige uno adecuado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Give it, or retrieve at another level or by another model.</source>
      <translation>Indíquelo, o recupere en otro nivel o con otro modelo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose another port, or stop that program; searching works without receiving.</source>
      <translation>Elija otro puerto, o detenga ese programa; para buscar no hace falta recibir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} is in use by another program, so nothing can be received.</source>
      <translation>El puerto {port} está en uso por otro programa, por lo que no se puede recibir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</source>
      <translation>Puede ser otro qrstation, en una segunda ventana o como servidor: deténgalo, o recupere con C-GET. Otro puerto solo sirve si se comunica al nodo; para buscar no hace falta recibir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>the receiver is being stopped</source>
      <translation>el receptor se está deteniendo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</source>
      <translation>El puerto {port} requiere permisos de administrador, como todos por debajo de {least}, por lo que no se puede recibir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose a port of {least} or above, such as {port}.</source>
      <translation>Elija un puerto igual o superior a {least}, como {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>The system does not allow port {port} to be opened, so nothing can be received.</source>
      <translation>El sistema no permite abrir el puerto {port}, por lo que no se puede recibir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>{host} is not an address of this machine, so nothing can be received.</source>
      <translation>{host} no es una dirección de este equipo, por lo que no se puede recibir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</source>
      <translation>Elija 0.0.0.0 para escuchar en todas las direcciones, o una que este equipo tenga.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} cannot be opened, so nothing can be received.</source>
      <translation>El puerto {port} no se puede abrir, por lo que no se puede recibir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>it was silent for {seconds:g} s</source>
      <translation>no dio señales durante {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>of a message came less than {least:,} bytes in {seconds:g} s</source>
      <translation>de un mensaje llegaron menos de {least:,} bytes en {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a fragment of a message came out of turn</source>
      <translation>llegó un fragmento de un mensaje fuera de turno</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message was interrupted by another one</source>
      <translation>un mensaje fue interrumpido por otro</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message is longer than {most} bytes</source>
      <translation>un mensaje tiene más de {most} bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>the file became shorter</source>
      <translation>el fichero se acortó</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message consists of empty fragments</source>
      <translation>un mensaje consta de campos vacíos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>{service} as {encodings}</source>
      <translation>{service} como {encodings}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>an invalid UID</source>
      <translation>un UID no válido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>{node} did not stop within {seconds:g} s, so the association was cut.</source>
      <translation>{node} no se detuvo en {seconds:g} s, por lo que se cortó la asociación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>A message came that does not belong to a {service}.</source>
      <translation>Llegó un mensaje que no pertenece a un {service}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>The file of instance {uid} cannot be sent.</source>
      <translation>El fichero de la instancia {uid} no se puede enviar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it has no File Meta Information</source>
      <translation>no tiene File Meta Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it cannot be put into another transfer syntax</source>
      <translation>no se puede convertir a otra sintaxis de transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it was found to be changed since it was received</source>
      <translation>se encontró modificado desde que se recibió</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>inflated it is too large</source>
      <translation>descomprimido es demasiado grande</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent several answers, and the standard allows one: only the first is shown.</source>
      <translation>El nodo envió varias respuestas y el estándar permite una: solo se muestra la primera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent an answer without an identifier.</source>
      <translation>El nodo envió una respuesta sin identificador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</source>
      <translation>El nodo respondió para el ID de paciente {answered!r}; se le preguntó por {asked!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered with template {template}; it was asked for {asked}.</source>
      <translation>El nodo respondió con la plantilla {template}; se le pidió {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>{node} could not tell: {meaning}.</source>
      <translation>{node} no pudo informar: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>Few systems answer it: ask another node, or its administrator whether it can be switched on.</source>
      <translation>Pocos sistemas lo responden: pregunte a otro nodo, o consulte a su administrador si se puede activar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Several patients have this Patient ID.</source>
      <translation>Varios pacientes tienen este ID de paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>A Patient ID must be given.</source>
      <translation>Hay que indicar un ID de paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Content Template Sequence must have one item.</source>
      <translation>Content Template Sequence debe tener un ítem.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Mapping Resource and Template Identifier must be given.</source>
      <translation>Hay que indicar Mapping Resource y Template Identifier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>what it sent was no DICOM</source>
      <translation>lo que envió no era DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is empty</source>
      <translation>una PDU está vacía</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is longer than its parts</source>
      <translation>una PDU es más larga que sus partes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>the parts of a PDU are longer than it is</source>
      <translation>las partes de una PDU son más largas que ella</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Our certificate cannot be used, so nothing is received.</source>
      <translation>El certificado de esta estación no se puede usar, por lo que no se recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>it holds no certificate in PEM form</source>
      <translation>no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>The certificates of callers in {file} cannot be read.</source>
      <translation>Los certificados de los llamantes en {file} no se pueden leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads it says: {reason}.</source>
      <translation>El lector indica: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Import it again, with its key, in the settings or by: qrstation certificate import</source>
      <translation>Impórtelo de nuevo, con su clave, en la configuración o con: qrstation certificate import</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads them says: {reason}.</source>
      <translation>El lector indica: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Name a file of certificates in PEM form in the settings, under TLS.</source>
      <translation>Indique en la configuración, en TLS, un fichero de certificados en formato PEM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>So nothing is received.</source>
      <translation>Por eso no se recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is a web server, not a DICOM service</source>
      <translation>es un servidor web, no un servicio DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is an SSH server, not a DICOM service</source>
      <translation>es un servidor SSH, no un servicio DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>accepted without a transfer syntax</source>
      <translation>aceptada sin sintaxis de transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected by its user</source>
      <translation>rechazado por su usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected without a reason</source>
      <translation>rechazado sin indicar el motivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>abstract syntax not supported</source>
      <translation>sintaxis abstracta no admitida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transfer syntaxes not supported</source>
      <translation>sintaxis de transferencia no admitidas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name</source>
      <translation>el nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name or the passcode</source>
      <translation>el nombre de usuario o la contraseña</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Kerberos service ticket</source>
      <translation>el ticket de servicio Kerberos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>SAML assertion</source>
      <translation>la aserción SAML</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>JSON Web Token</source>
      <translation>el JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>(A-ABORT, source {source}, reason {reason})</source>
      <translation>(A-ABORT, origen {source}, motivo {reason})</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>answered with the undefined result {result}</source>
      <translation>respondió con el resultado no definido {result}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>of an undefined kind</source>
      <translation>de tipo no definido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>without a reason</source>
      <translation>sin indicar el motivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a message of the protocol</source>
      <translation>porque no reconoció un mensaje del protocolo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect that message at that moment</source>
      <translation>porque no esperaba ese mensaje en ese momento</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a parameter of a message</source>
      <translation>porque no reconoció un parámetro de un mensaje</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect a parameter of a message</source>
      <translation>porque no esperaba un parámetro de un mensaje</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because a parameter of a message had an invalid value</source>
      <translation>porque un parámetro de un mensaje tenía un valor no válido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association {why} {numbers}.</source>
      <translation>{node} interrumpió la asociación {why} {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again; if it happens again, give this sentence to its administrator, whose log says more.</source>
      <translation>Inténtelo de nuevo; si se repite, facilite esta frase a su administrador, cuyo registro dice más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>expects TLS, and TLS is off for this node</source>
      <translation>espera TLS, y TLS está desactivado para este nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</source>
      <translation>A-ASSOCIATE-RJ, {kind}: resultado {result}, origen {source}, motivo {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say why {numbers}.</source>
      <translation>{node} interrumpió la asociación y no indicó el motivo {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</source>
      <translation>Puede que se haya detenido o reiniciado: inténtelo de nuevo. Su administrador encontrará más en el registro de ese momento.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say properly who did {numbers}.</source>
      <translation>{node} interrumpió la asociación y no indicó correctamente quién lo hizo {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to look into its log at this time.</source>
      <translation>Pida a su administrador que consulte el registro de ese momento.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association, most likely because of the {identity}.</source>
      <translation>{node} rechazó la asociación, muy probablemente por {identity}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</source>
      <translation>Compruébelo en la configuración de {node}; su administrador sabe qué usuarios admite y cómo deben nombrarse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association without giving a reason.</source>
      <translation>{node} rechazó la asociación sin indicar el motivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support the DICOM application context.</source>
      <translation>{node} no admite el contexto de aplicación DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check that {host}:{port} is the DICOM port of {node}.</source>
      <translation>Compruebe que {host}:{port} es el puerto DICOM de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not know our AE title {calling}.</source>
      <translation>{node} no conoce el AE Title de esta estación, {calling}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</source>
      <translation>Pida a su administrador que registre el AE Title {calling} con la dirección IP y el puerto de este ordenador, o indique el AE Title con el que esta estación está registrada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} answers, but its AE title is not {ae_title}.</source>
      <translation>{node} responde, pero su AE Title no es {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Correct the AE title of the node; upper and lower case matter.</source>
      <translation>Corrija el AE Title del nodo; se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association at protocol level without giving a reason.</source>
      <translation>{node} rechazó la asociación en el nivel de protocolo sin indicar el motivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may expect a user name or a certificate: ask its administrator.</source>
      <translation>Puede que espere un nombre de usuario o un certificado: consulte a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support our version of the DICOM protocol.</source>
      <translation>{node} no admite la versión del protocolo DICOM de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Its software may be very old, or it is no DICOM node: ask its administrator.</source>
      <translation>Puede que su software sea muy antiguo o que no sea un nodo DICOM: consulte a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} is congested for the moment.</source>
      <translation>{node} está saturado por el momento.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute.</source>
      <translation>Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} has as many associations as it allows.</source>
      <translation>{node} ya tiene todas las asociaciones que permite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute, or close other programs that are connected to it.</source>
      <translation>Inténtelo de nuevo dentro de un minuto, o cierre otros programas que estén conectados a él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</source>
      <translation>{node} rechazó la asociación por un motivo que el estándar no define (origen {source}, motivo {reason}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>permanent</source>
      <translation>permanente</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transient</source>
      <translation>transitorio</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>for a reason that the standard does not define</source>
      <translation>por un motivo que el estándar no define</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scp.py" />
      <source>The association ended before its C-MOVE did.</source>
      <translation>La asociación terminó antes que su C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} does not do relational retrievals: it needs the unique keys of all levels above.</source>
      <translation>{node} no admite recuperaciones relacionales: necesita las claves únicas de todos los niveles superiores.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} was not asked for it</source>
      <translation>no se le pidió a {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>Give the Study Instance UID too, and in the patient model the Patient ID.</source>
      <translation>Indique también Study Instance UID y, en el modelo de paciente, el ID de paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} answered the C-ECHO with {status}.</source>
      <translation>{node} respondió al C-ECHO con {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</source>
      <translation>{node} ofrece C-GET, pero no aceptó ninguna de las SOP Classes que debía enviar: {sop_classes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</source>
      <translation>Recupere con C-MOVE, o pida a su administrador que autorice a esta estación el C-GET de estas SOP Classes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>The Move Destination is no AE title: {problem}</source>
      <translation>Move Destination no es un AE Title: {problem}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations</source>
      <translation>había demasiadas asociaciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations from its address</source>
      <translation>había demasiadas asociaciones desde su dirección</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to look into its log.</source>
      <translation>Pida al administrador del nodo que consulte su registro.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query, or try again when the node has less to do.</source>
      <translation>Acote la consulta, o inténtelo de nuevo cuando el nodo esté menos ocupado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again later, or in smaller parts; the node was short of something.</source>
      <translation>Inténtelo de nuevo más tarde, o en partes más pequeñas; al nodo le faltaban recursos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</source>
      <translation>Indique las claves únicas de los niveles superiores, omita las claves que el nodo no conoce, o pruebe otro modelo de consulta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to permit this to our AE title.</source>
      <translation>Pida al administrador del nodo que lo autorice al AE Title de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Choose another query model, or another method of retrieval, for this node.</source>
      <translation>Elija otro modelo de consulta, u otro método de recuperación, para este nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retrieve the whole object instead of frames of it.</source>
      <translation>Recupere el objeto completo en lugar de fotogramas sueltos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the values given; the node could not use one of them.</source>
      <translation>Compruebe los valores indicados; el nodo no pudo usar alguno de ellos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Leave out keys that the node does not know.</source>
      <translation>Omita las claves que el nodo no conoce.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node stopped by itself: try again, or ask its administrator why.</source>
      <translation>El nodo se detuvo por sí mismo: inténtelo de nuevo, o pregunte el motivo a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Data set does not match SOP Class</source>
      <translation>El conjunto de datos no corresponde a la SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: su controlador no devolvió ningún estado)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: su controlador devolvió un estado no válido)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: no pudo decodificar el identificador de esta estación)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler failed)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: su controlador falló)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: número de suboperaciones no válido)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown failure, not defined for this service</source>
      <translation>Fallo desconocido, no definido para este servicio</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown status, defined by nobody and taken as final</source>
      <translation>Estado desconocido, no definido por nadie y considerado final</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Success</source>
      <translation>Éxito</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Requested optional attributes are not supported</source>
      <translation>Los atributos opcionales solicitados no se admiten</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such attribute</source>
      <translation>No existe ese atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid attribute value</source>
      <translation>Valor de atributo no válido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute list error</source>
      <translation>Error en la lista de atributos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Processing failure</source>
      <translation>Fallo de procesamiento</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate SOP Instance</source>
      <translation>SOP Instance duplicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Instance</source>
      <translation>No existe esa SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Search again: what was chosen may no longer be there.</source>
      <translation>Busque de nuevo: puede que lo seleccionado ya no esté ahí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such event type</source>
      <translation>No existe ese tipo de evento</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such argument</source>
      <translation>No existe ese argumento</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid argument value</source>
      <translation>Valor de argumento no válido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute value out of range</source>
      <translation>Valor de atributo fuera de rango</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid SOP Instance</source>
      <translation>SOP Instance no válida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the UIDs given.</source>
      <translation>Compruebe los UID indicados.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Class</source>
      <translation>No existe esa SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Class-instance conflict</source>
      <translation>Conflicto entre clase e instancia</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute</source>
      <translation>Falta un atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the attribute that the node asks for.</source>
      <translation>Indique el atributo que pide el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute value</source>
      <translation>Falta el valor de un atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give a value for the attribute that the node asks for.</source>
      <translation>Indique un valor para el atributo que pide el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: SOP Class not supported</source>
      <translation>Rechazado: SOP Class no admitida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such action</source>
      <translation>No existe esa acción</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: not authorised</source>
      <translation>Rechazado: sin autorización</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate invocation</source>
      <translation>Invocación duplicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again.</source>
      <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unrecognised operation</source>
      <translation>Operación no reconocida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Mistyped argument</source>
      <translation>Argumento de tipo incorrecto</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Resource limitation</source>
      <translation>Limitación de recursos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Terminated by a C-CANCEL request</source>
      <translation>Terminado por una solicitud C-CANCEL</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources</source>
      <translation>Rechazado: recursos insuficientes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid prior record key</source>
      <translation>Clave de registro anterior no válida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Start the query anew.</source>
      <translation>Inicie la consulta de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching reached the response limit; there may be more matches</source>
      <translation>Se alcanzó el límite de respuestas; puede haber más coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query.</source>
      <translation>Acote la consulta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not encode a match)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: no pudo codificar una coincidencia)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching terminated due to Cancel request</source>
      <translation>Búsqueda terminada por una solicitud de cancelación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing</source>
      <translation>Siguen llegando coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing; one or more optional keys were not supported</source>
      <translation>Siguen llegando coincidencias; una o más claves opcionales no se admitieron</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again when the node has less to do.</source>
      <translation>Inténtelo de nuevo cuando el nodo esté menos ocupado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</source>
      <translation>Pregunte con el ID de paciente tal como lo escribe el nodo, o deje la plantilla según el tipo de información.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>More than one match found</source>
      <translation>Se encontró más de una coincidencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node knows several patients of that Patient ID: give its issuer, too.</source>
      <translation>El nodo conoce a varios pacientes con ese ID de paciente: indique también su emisor.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to support requested template</source>
      <translation>No se puede ofrecer la plantilla solicitada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for another kind of information or another template.</source>
      <translation>Pida otro tipo de información u otra plantilla.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Current match is supplied</source>
      <translation>Se devuelve la coincidencia actual</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to calculate number of matches</source>
      <translation>Rechazado: recursos insuficientes, no se puede calcular el número de coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to perform sub-operations</source>
      <translation>Rechazado: recursos insuficientes, no se pueden realizar las suboperaciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check that the node can reach the receiver, that both have space, and try again later.</source>
      <translation>Compruebe que el nodo llega al receptor y que ambos tienen espacio, e inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>None of the frames requested were found in the SOP Instance</source>
      <translation>No se encontró en la SOP Instance ninguno de los fotogramas solicitados</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for frames that the object has: its Number of Frames tells how many there are.</source>
      <translation>Pida fotogramas que el objeto tenga: su Number of Frames indica cuántos hay.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to create new object for this SOP Class</source>
      <translation>No se puede crear un objeto nuevo para esta SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to extract frames</source>
      <translation>No se pueden extraer fotogramas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Time-based request received for a non-time-based original SOP Instance</source>
      <translation>Solicitud basada en el tiempo para una SOP Instance original que no lo está</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Name the frames by their numbers instead of by times.</source>
      <translation>Indique los fotogramas por sus números en lugar de por tiempos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid request</source>
      <translation>Solicitud no válida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations complete; one or more failures or warnings</source>
      <translation>Suboperaciones terminadas; uno o más fallos o advertencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retry: only what is missing is asked for again.</source>
      <translation>Reintente: solo se pide de nuevo lo que falta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations terminated due to Cancel Indication</source>
      <translation>Suboperaciones terminadas por una indicación de cancelación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations are continuing</source>
      <translation>Las suboperaciones continúan</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</source>
      <translation>Puede que no tenga lo que enumera, o que no pueda enviarlo con C-GET: con este solo puede enviar los tipos de objetos acordados, lo que no limita a C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: Move Destination unknown</source>
      <translation>Rechazado: Move Destination desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</source>
      <translation>El nodo no tiene ninguna entrada para ese AE Title: pida a su administrador que añada el AE Title, la dirección IP y el puerto del receptor.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: falta la dirección o el número de suboperaciones)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid address of the destination)</source>
      <translation>No se puede procesar (si el nodo usa pynetdicom: dirección del destino no válida)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Coercion of data elements</source>
      <translation>Coerción de elementos de datos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Elements discarded</source>
      <translation>Elementos descartados</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>No se puede interpretar (si el nodo usa pynetdicom: su controlador no devolvió ningún estado)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>No se puede interpretar (si el nodo usa pynetdicom: su controlador devolvió un estado no válido)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</source>
      <translation>No se puede interpretar (si el nodo usa pynetdicom: no pudo decodificar el conjunto de datos)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler failed)</source>
      <translation>No se puede interpretar (si el nodo usa pynetdicom: su controlador falló)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process</source>
      <translation>No se puede procesar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown warning, not defined for this service</source>
      <translation>Advertencia desconocida, no definida para este servicio</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand</source>
      <translation>No se puede interpretar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>The Affected SOP Class or Instance UID is missing.</source>
      <translation>Falta Affected SOP Class UID o Affected SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>a data set does not end</source>
      <translation>un conjunto de datos no termina</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The connection to the destination was lost.</source>
      <translation>Se perdió la conexión con el destino.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>{sop_class} was not accepted in a usable transfer syntax.</source>
      <translation>{sop_class} no se aceptó en ninguna sintaxis de transferencia utilizable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination did not answer in time.</source>
      <translation>El destino no respondió a tiempo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination aborted the association.</source>
      <translation>El destino abortó la asociación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>Something else came where the response to an instance was due.</source>
      <translation>Llegó otra cosa cuando se esperaba la respuesta a una instancia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>A file could not be read to its end while it was sent.</source>
      <translation>Un fichero no se pudo leer hasta el final mientras se enviaba.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</source>
      <translation>{node} no acepta {sop_class} en {transfer_syntax}, la sintaxis en que está guardado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>Ask its administrator to permit these objects to us.</source>
      <translation>Pida a su administrador que autorice estos objetos a esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</source>
      <translation>Se reintenta automáticamente; si se repite, pida al administrador del nodo que lo revise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it sent what is no TLS</source>
      <translation>lo que envió no es TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it did not finish setting up TLS in time</source>
      <translation>no terminó de establecer TLS a tiempo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>its certificate is not trusted here: {reason}</source>
      <translation>su certificado no es de confianza aquí: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it speaks no version of TLS, or no cipher, that is safe</source>
      <translation>no usa ninguna versión de TLS ni ningún cifrado que sean seguros</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it showed no certificate</source>
      <translation>no presentó ningún certificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it broke TLS off; it may not trust our certificate</source>
      <translation>interrumpió TLS; puede que no confíe en el certificado de esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it closed the connection while TLS was being set up</source>
      <translation>cerró la conexión mientras se establecía TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it does not speak TLS</source>
      <translation>no usa TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</source>
      <translation>No se le envió nada: podría ser otro equipo. Pregunte a su administrador si el certificado se ha renovado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Accepted: {fingerprint}.</source>
      <translation>Aceptado: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is for {names}, not for {host}.</source>
      <translation>El certificado de {where} es para {names}, no para {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} ended the connection while TLS was being set up.</source>
      <translation>{where} terminó la conexión mientras se establecía TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; it may also want a certificate of ours.</source>
      <translation>Compruebe que usa TLS en este puerto; puede que también exija un certificado de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} wants a certificate of ours, and was shown none.</source>
      <translation>{where} exige un certificado de esta estación, y no se le presentó ninguno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</source>
      <translation>Haga que se le presente el certificado propio, en la configuración TLS del nodo; su administrador debe confiar en él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} is to be reached by TLS, and nothing says whom to trust there.</source>
      <translation>A {where} se debe llegar por TLS, y no se ha indicado en quién confiar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Add it to the node book, with its TLS settings.</source>
      <translation>Añádalo a la libreta de nodos, con su configuración TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} shows another certificate than the one that was accepted.</source>
      <translation>{where} presenta un certificado distinto del que se aceptó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is signed by itself, not by an authority.</source>
      <translation>El certificado de {where} está firmado por sí mismo, no por una autoridad.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not trusted here.</source>
      <translation>El certificado de {where} no es de confianza aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator what is wrong with it.</source>
      <translation>Pregunte a su administrador qué le ocurre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check this computer's clock, and that of the node.</source>
      <translation>Compruebe el reloj de este ordenador y el del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>another host</source>
      <translation>otro host</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</source>
      <translation>El certificado de {where} fue emitido por {issuer}, que no es de las autoridades en las que confía este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that this computer trusts.</source>
      <translation>El certificado de {where} fue emitido por una autoridad que no es de las que este ordenador considera de confianza.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</source>
      <translation>El certificado de {where} fue emitido por {issuer}, que no figura en el fichero de CA del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that the node's CA file names.</source>
      <translation>El certificado de {where} fue emitido por una autoridad que no figura en el fichero de CA del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</source>
      <translation>Compare su huella SHA-256 con la que le indique su administrador; después, acéptelo en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</source>
      <translation>Compare su huella SHA-256 con la que le indique su administrador; después, añada el nodo a la libreta de nodos ({adding}) y acepte el certificado en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>What checked it says: {reason}.</source>
      <translation>La comprobación indica: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>It shows: {facts}.</source>
      <translation>Presenta: {facts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The reason in the terms of TLS: {reason}.</source>
      <translation>El motivo, en términos de TLS: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not speak TLS.</source>
      <translation>{where} no usa TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</source>
      <translation>Indique el puerto en el que usa TLS (a menudo 2762), o desactive TLS para este nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</source>
      <translation>{where} solo tiene versiones de TLS o cifrados que no son seguros o no están permitidos para este nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</source>
      <translation>Haga que su administrador active TLS 1.2 o 1.3; aquí nunca se usan versiones anteriores.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} took the connection but did not answer in TLS in {seconds:g} s.</source>
      <translation>{where} aceptó la conexión, pero no respondió en TLS en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; the port for TLS is often 2762.</source>
      <translation>Compruebe que usa TLS en este puerto; el puerto de TLS suele ser 2762.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not accept our certificate.</source>
      <translation>{where} no acepta el certificado de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</source>
      <translation>Entregue el certificado de esta estación a su administrador, que debe confiar en él, y compruebe que sigue siendo válido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} speaks TLS, and refused ours.</source>
      <translation>{where} usa TLS, y rechazó el de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was not accepted here yet.</source>
      <translation>El certificado de {where} aún no se ha aceptado aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} has a key or a signature that is too weak.</source>
      <translation>El certificado de {where} tiene una clave o una firma demasiado débil.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one.</source>
      <translation>Pida uno nuevo a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one, and check this computer's clock.</source>
      <translation>Pida uno nuevo a su administrador, y compruebe el reloj de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid yet.</source>
      <translation>El certificado de {where} aún no es válido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid before {date:%Y-%m-%d}.</source>
      <translation>El certificado de {where} no es válido antes del {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</source>
      <translation>Use para el nodo el nombre que figura en su certificado. Si no es posible y su administrador confirma el nombre, indíquelo en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</source>
      <translation>Use para el nodo el nombre que figura en su certificado. Si no es posible y su administrador confirma el nombre, añada el nodo a la libreta de nodos ({adding}) e indique el nombre en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</source>
      <translation>Pida a su administrador el certificado de esa autoridad, e indique su fichero en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</source>
      <translation>Pida a su administrador el certificado de esa autoridad, añada el nodo a la libreta de nodos ({adding}) e indique el fichero en la configuración TLS del nodo ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes.</source>
      <translation>Pregunte a su administrador qué versiones de TLS y qué cifrados acepta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</source>
      <translation>Pregunte a su administrador qué versiones de TLS y qué cifrados acepta, y si exige un certificado de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired already.</source>
      <translation>El certificado de {where} ya caducó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired on {date:%Y-%m-%d}.</source>
      <translation>El certificado de {where} caducó el {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/transport.py" />
      <source>it asked for another version of the protocol</source>
      <translation>pidió otra versión del protocolo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>requests arrive without waiting for their responses</source>
      <translation>llegan solicitudes sin esperar a sus respuestas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>the rest of a PDU did not arrive in time</source>
      <translation>el resto de una PDU no llegó a tiempo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its association request cannot be read</source>
      <translation>no se puede leer su solicitud de asociación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its answer to our association request cannot be read</source>
      <translation>no se puede leer su respuesta a nuestra solicitud de asociación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a PDU cannot be read</source>
      <translation>no se puede leer una PDU</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a message of {length:,} bytes was announced; at most {most:,} are taken</source>
      <translation>se anunció un mensaje de {length:,} bytes; se aceptan {most:,} como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>Not taken: {reason}.</source>
      <translation>No aceptado: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it began with TLS, which is not spoken here</source>
      <translation>empezó con TLS, que aquí no se usa</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>its request could not be read to its end</source>
      <translation>su solicitud no se pudo leer hasta el final</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it called us {called!r}, and our AE title is {ae_title}</source>
      <translation>llamó a esta estación {called!r}, y su AE Title es {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it was not accepted here</source>
      <translation>no se aceptó aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its icon image is compressed</source>
      <translation>su imagen de icono está comprimida</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>it is too large to be put into another transfer syntax</source>
      <translation>es demasiado grande para convertirlo a otra sintaxis de transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its data set cannot be read: {reason}</source>
      <translation>su conjunto de datos no se puede leer: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>there is no such field</source>
      <translation>no existe ese campo</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a whole number is needed</source>
      <translation>hace falta un número entero</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number is needed</source>
      <translation>hace falta un número</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number above {gt} is needed</source>
      <translation>hace falta un número mayor que {gt}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at least {ge} is needed</source>
      <translation>hace falta un número de al menos {ge}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at most {le} is needed</source>
      <translation>hace falta un número de {le} como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</source>
      <translation>No se pudo usar {path} ({name}) y se guarda como {aside}; {used} hasta que se guarde otra versión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</source>
      <translation>No se puede usar {path} ({name}): {problem}. Se deja como está hasta que se cambie algo aquí, y {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</source>
      <translation>No se puede usar {path} ({name}): {problem}. Se guarda como {aside}, y {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a new one is used</source>
      <translation>se usa una versión nueva</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>the last good one is used</source>
      <translation>se usa la última versión correcta</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a newer qrstation wrote it, in format {version}</source>
      <translation>lo escribió un qrstation más reciente, en el formato {version}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>; and {more} more</source>
      <translation>; y {more} más</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} cannot be saved in {path}.</source>
      <translation>No se puede guardar en {path}: {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} in {path} cannot be read.</source>
      <translation>No se puede leer {path} ({name}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is no JSON ({problem})</source>
      <translation>no es JSON ({problem})</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} was gone; the last good one, {backup}, is used.</source>
      <translation>Faltaba {path} ({name}); se usa la última versión correcta, {backup}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used, and cannot be moved aside either.</source>
      <translation>No se puede usar {path} ({name}), ni tampoco apartarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make room on the disk, or make the file writable for you.</source>
      <translation>Libere espacio en el disco, o permita la escritura en el fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make the file readable for you, or move it away to start with a new one.</source>
      <translation>Permita la lectura del fichero, o muévalo a otro lugar para empezar con uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Move it away by hand.</source>
      <translation>Muévalo manualmente a otro lugar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor images{hint}</source>
      <translation>Ni RDSR ni imágenes{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor an Enhanced SR{hint}</source>
      <translation>Ni RDSR ni Enhanced SR{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: all images are needed{hint}</source>
      <translation>Sin RDSR: se necesitan todas las imágenes{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>The node lists no objects of an SR series, so that it may be a dose report</source>
      <translation>El nodo no enumera los objetos de una serie SR, de modo que puede ser un informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: image headers tell the dose</source>
      <translation>Sin RDSR: las cabeceras de las imágenes indican la dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Modality {modality} has no images as they were acquired</source>
      <translation>La modalidad {modality} no tiene imágenes tal como se adquirieron</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>dose report</source>
      <translation>informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>Enhanced SR</source>
      <translation>Enhanced SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>screen capture</source>
      <translation>captura de pantalla</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>images only</source>
      <translation>solo imágenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, no descriptions, and no small series{hint}</source>
      <translation>Sin informe de dosis, sin descripciones y sin series pequeñas{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and no series named Dose Info{hint}</source>
      <translation>Sin informe de dosis y sin serie llamada Dose Info{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but a series named Dose Info</source>
      <translation>Sin informe de dosis, pero con una serie llamada Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report: dose screens and one image of each series</source>
      <translation>Sin informe de dosis: pantallas de dosis y una imagen de cada serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and the node lists no objects of any series{hint}</source>
      <translation>Sin informe de dosis, y el nodo no enumera los objetos de ninguna serie{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>First image of the series: {sop_class}</source>
      <translation>Primera imagen de la serie: {sop_class}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/ct.py" />
      <source>{number} objects</source>
      <translation>
        <numerusform>{number} objeto</numerusform>
        <numerusform>{number} objetos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions: small series may be Dose Info</source>
      <translation>Sin informe de dosis ni descripciones: las series pequeñas pueden ser Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Dose Info present: other series not needed</source>
      <translation>Dose Info presente: no se necesitan otras series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node lists no objects of it</source>
      <translation>El nodo no enumera sus objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Secondary captures, which may be dose screens</source>
      <translation>Capturas secundarias, que pueden ser pantallas de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions; {objects}, more than {most}</source>
      <translation>Sin informe de dosis ni descripciones; {objects}, más de {most}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions; {objects} only: it may be Dose Info</source>
      <translation>Sin descripciones; solo {objects}: puede ser Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but this series is named Dose Info</source>
      <translation>Sin informe de dosis, pero esta serie se llama Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node did not tell its first image</source>
      <translation>El nodo no indicó su primera imagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions, and no number of objects: it may be Dose Info</source>
      <translation>Sin descripciones ni número de objetos: puede ser Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before, as a whole, with {objects}</source>
      <translation>Procesado antes, en su totalidad, con {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; {number:,} of {objects} processed before</source>
      <translation>{reason}; {number:,} de {objects} procesados antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; could not compare it with what was processed before</source>
      <translation>{reason}; no se pudo comparar con lo procesado antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; sent before with {objects}, which cannot be told from the others</source>
      <translation>{reason}; enviado antes con {objects}, sin que se pueda saber cuáles</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before</source>
      <translation>Procesado antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>All {objects} processed before</source>
      <translation>{objects} en total, todo procesado antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, include terms</source>
      <translation>{attribute}, términos de inclusión</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} has none of the include terms {terms}</source>
      <translation>{attribute} {value} no contiene ninguno de los términos de inclusión {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Study description</source>
      <translation>Descripción del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Station name</source>
      <translation>Nombre de estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, exclude terms</source>
      <translation>{attribute}, términos de exclusión</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} matches the exclude term “{term}”</source>
      <translation>{attribute} {value} coincide con el término de exclusión «{term}»</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/listing.py" />
      <source>The node lists {listed:,} of the {objects} that it counts in series {series}.</source>
      <translation>El nodo enumera {listed:,} de {objects} que cuenta en la serie {series}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/marking.py" />
      <source>{sop_class}: no report that is used here</source>
      <translation>{sop_class}: no es un informe que se use aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First PET image of the series, which tells the administered activity</source>
      <translation>Primera imagen PET de la serie, que indica la actividad administrada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First NM image, which tells the administered activity as all of them do</source>
      <translation>Primera imagen NM, que indica la actividad administrada, como todas ellas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Not needed: the administered activity is told elsewhere in the study</source>
      <translation>Innecesario: la actividad administrada se indica en otra parte del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Neither a radiopharmaceutical dose report nor a PET or NM image</source>
      <translation>Ni informe de dosis de radiofármaco ni imagen PET o NM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Holds Radiopharmaceutical Radiation Dose SR</source>
      <translation>Contiene Radiopharmaceutical Radiation Dose SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Its first image is none that tells the administered activity</source>
      <translation>Su primera imagen no es de las que indican la actividad administrada</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node does not tell what it holds, so it may be a dose report</source>
      <translation>El nodo no indica qué contiene, de modo que puede ser un informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>{modality} tells no activity</source>
      <translation>{modality} no indica la actividad</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node did not tell whether a better source is in the study</source>
      <translation>El nodo no indicó si el estudio tiene una fuente mejor</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Changed by hand; the rule said: {reason}</source>
      <translation>Modificado a mano; la regla decía: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Kept by hand; the rule said: {reason}</source>
      <translation>Conservado a mano; la regla decía: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Dropped by hand; the rule said: {reason}</source>
      <translation>Descartado a mano; la regla decía: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Not looked into: the query was stopped.</source>
      <translation>Sin examinar: la consulta se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</source>
      <translation>Sin último día llega hasta hoy, {today}, que es anterior al primer día, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</source>
      <translation>El nodo ignora la modalidad: consultado por {modality}, devolvió estudios sin ella, es decir, todo lo que tiene. {not_asked_for}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies lie</source>
      <translation>
        <numerusform>{number} estudio queda</numerusform>
        <numerusform>{number} estudios quedan</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>study {number:,} of {total:,}</source>
      <translation>estudio {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modalities} and {last} were not asked for</source>
      <translation>No se preguntó por {modalities} ni {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {study}</source>
      <translation>en {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {number:,} studies, the first of them {study}</source>
      <translation>en {number:,} estudios, el primero de ellos {study}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} series</source>
      <translation>
        <numerusform>{number} serie</numerusform>
        <numerusform>{number} series</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modality} was not asked for</source>
      <translation>No se preguntó por {modality}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node told {series} without a Modality, {where}. They are taken for modality OT.</source>
      <translation>El nodo devolvió {series} sin Modality, {where}. Se tratan como de modalidad OT.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</source>
      <translation>El nodo no enumera ningún objeto en {series} de modalidad SR, {where}. La opción «{option}» las trata como informes de dosis cuando un estudio no tiene otros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</source>
      <translation>{not_asked_for}: el nodo devolvió {studies} sin indicar sus modalidades, y se trató como un nodo que devuelve a la vez estudios de todas las modalidades. Pero todos los que devolvió tienen {modality}. Si en realidad busca estudios por modalidad, márquelo en su configuración como nodo que no indica las modalidades de los estudios (qrstation nodes edit … --modality-tag), y consulte de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the days asked for: the node seems to pass over Study Date.</source>
      <translation>{studies} fuera de los días pedidos: el nodo parece ignorar Study Date.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the times asked for: the node seems to pass over Study Time.</source>
      <translation>{studies} fuera de las horas pedidas: el nodo parece ignorar Study Time.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies</source>
      <translation>
        <numerusform>{number} estudio</numerusform>
        <numerusform>{number} estudios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Left out, since the node did not tell what its SR series hold</source>
      <translation>Omitido, porque el nodo no indicó qué contienen sus series SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the node lists no objects of an SR series, which the option for empty SR series would fetch</source>
      <translation>; el nodo no enumera los objetos de una serie SR, que la opción para series SR vacías recuperaría</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the option for empty SR series would take an SR of unknown content for a dose report</source>
      <translation>; la opción para series SR vacías trataría como informe de dosis un SR de contenido desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>{report} present: other series not needed</source>
      <translation>{report} presente: no se necesitan otras series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}</source>
      <translation>Contiene {sop_classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}: no report that is used here</source>
      <translation>Contiene {sop_classes}: no es un informe que se use aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>SR series of unknown content present: other series not needed</source>
      <translation>Serie SR de contenido desconocido presente: no se necesitan otras series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node did not tell all that it holds</source>
      <translation>El nodo no indicó todo lo que contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node cannot tell what it holds</source>
      <translation>El nodo no puede indicar qué contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node lists no objects of it, so it may be a dose report</source>
      <translation>El nodo no enumera sus objetos, de modo que puede ser un informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node tells no SOP Class, so it may be a dose report</source>
      <translation>El nodo no indica la SOP Class, de modo que puede ser un informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not SR only: the study has {modalities}</source>
      <translation>No solo SR: el estudio tiene {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>None of the modalities asked for: the study has {modalities}</source>
      <translation>Ninguna de las modalidades pedidas: el estudio tiene {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{series} left out: {reasons}</source>
      <translation>Sin incluir: {series}; {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Told twice or without a UID</source>
      <translation>Devueltos dos veces o sin UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities</source>
      <translation>Omitidos por ser de otras modalidades</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as without series told</source>
      <translation>Omitidos por no indicarse sus series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities, by the series</source>
      <translation>Omitidos por ser de otras modalidades, según las series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as not needed</source>
      <translation>Omitidos por no ser necesarios</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as processed before</source>
      <translation>Omitidos por haberse procesado antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as more than SR</source>
      <translation>Omitidos por tener algo más que SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node told {series} of the study without a UID.</source>
      <translation>El nodo devolvió {series} del estudio sin UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{modality}, without anything to fetch</source>
      <translation>{modality}, sin nada que recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>All that is wanted was processed before</source>
      <translation>Todo lo necesario se procesó antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not looked into: the query was stopped</source>
      <translation>Sin examinar: la consulta se detuvo</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node tells no series of it</source>
      <translation>El nodo no indica ninguna de sus series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/sop_classes.py" />
      <source>an object of a class that the node does not tell</source>
      <translation>un objeto de una clase que el nodo no indica</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series includes: {terms}</source>
      <translation>El nombre de estación de la serie incluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study includes: {terms}</source>
      <translation>El nombre de estación del estudio incluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series includes: {terms}</source>
      <translation>El nombre de estación de estudio y serie incluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series excludes: {terms}</source>
      <translation>El nombre de estación de la serie excluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study excludes: {terms}</source>
      <translation>El nombre de estación del estudio excluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series excludes: {terms}</source>
      <translation>El nombre de estación de estudio y serie excluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>by hand</source>
      <translation>a mano</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>SR, not listed</source>
      <translation>SR, sin enumerar</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info</source>
      <translation>Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>dose screen</source>
      <translation>pantalla de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>first image</source>
      <translation>primera imagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>small series</source>
      <translation>serie pequeña</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report: images</source>
      <translation>sin informe: imágenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>report present</source>
      <translation>informe presente</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not a dose report</source>
      <translation>no es informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report</source>
      <translation>sin informe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info present</source>
      <translation>Dose Info presente</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>large series</source>
      <translation>serie grande</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no images</source>
      <translation>sin imágenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>nothing told</source>
      <translation>nada indicado</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>one is enough</source>
      <translation>basta una</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>other modality</source>
      <translation>otra modalidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not SR only</source>
      <translation>no solo SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: description</source>
      <translation>filtro: descripción</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: station name</source>
      <translation>filtro: nombre de estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>processed before</source>
      <translation>procesado antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>undecided</source>
      <translation>sin decidir</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/telling.py" />
      <source>{number} objects were processed before, are no longer here and are not handed on</source>
      <translation>
        <numerusform>{number} objeto se procesó antes, ya no está aquí y no se entrega</numerusform>
        <numerusform>{number} objetos se procesaron antes, ya no están aquí y no se entregan</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{begin:%H:%M} to {end:%H:%M}</source>
      <translation>de {begin:%H:%M} a {end:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} in {series} of {studies}</source>
      <translation>{objects} en {series} de {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>all dates</source>
      <translation>todas las fechas</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>This workstation</source>
      <translation>Esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} or more</source>
      <translation>{objects} o más</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description includes: {terms}</source>
      <translation>La descripción incluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description excludes: {terms}</source>
      <translation>La descripción excluye: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>folder {folder}</source>
      <translation>carpeta {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>node {node}</source>
      <translation>nodo {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>, then </source>
      <translation>, después </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has none of {terms}</source>
      <translation>la descripción no contiene ninguno de {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has {terms}</source>
      <translation>la descripción contiene {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has none of {terms}</source>
      <translation>el nombre de estación no contiene ninguno de {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has {terms}</source>
      <translation>el nombre de estación contiene {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>any day</source>
      <translation>cualquier día</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/verdict.py" />
      <source>Left out, since the node did not tell all of its series</source>
      <translation>Omitido, porque el nodo no indicó todas sus series</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>{name} (message left out: it may name a patient)</source>
      <translation>{name} (mensaje omitido: podría nombrar a un paciente)</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>The log {log_file} cannot be written.</source>
      <translation>El registro {log_file} no se puede escribir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>Make it writable for you, or name another folder with --home.</source>
      <translation>Permita la escritura en él, o indique otra carpeta con --home.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{ae_title} at {host}</source>
      <translation>{ae_title} en {host}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</source>
      <translation>{who} no pudo buscar en el archivo ni recuperar de él: no está en la lista de llamantes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>anybody</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at {network}</source>
      <translation>{whoever} en {network}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at any address</source>
      <translation>{whoever} en cualquier dirección</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller without an AE title</source>
      <translation>Un llamante sin AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was refused: it is not in the list of callers.</source>
      <translation>{who} fue rechazado: no está en la lista de llamantes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller needs an AE title, or an address.</source>
      <translation>Un llamante necesita un AE Title o una dirección.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</source>
      <translation>Un AE Title de esta lista se toma literalmente, sin * ni ?. Omítalo para indicar cualquiera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</source>
      <translation>{text!r} no es una dirección IP ni una red, como 10.1.2.3 o 10.0.0.0/8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>missing</source>
      <translation>ausente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>changed</source>
      <translation>modificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>not indexed</source>
      <translation>sin indexar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>unreadable</source>
      <translation>ilegible</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>misplaced</source>
      <translation>fuera de lugar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>started</source>
      <translation>iniciado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>stopped</source>
      <translation>detenido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>begun anew</source>
      <translation>empezado de nuevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>configured</source>
      <translation>configurado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>queried</source>
      <translation>consultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>retrieved</source>
      <translation>recuperado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>received</source>
      <translation>recibido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>sent</source>
      <translation>enviado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>exported</source>
      <translation>exportado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>imported</source>
      <translation>importado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>removed</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>refused</source>
      <translation>denegado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>done</source>
      <translation>con éxito</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>in part</source>
      <translation>en parte</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>failed</source>
      <translation>falló</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{node}, to {destination}</source>
      <translation>{node}, a {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>files</source>
      <translation>ficheros</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} matches</source>
      <translation>
        <numerusform>{number} coincidencia</numerusform>
        <numerusform>{number} coincidencias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Record {number} was changed, or one before it was put in or taken out.</source>
      <translation>La entrada {number} se modificó, o una anterior se añadió o se eliminó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Records at the end were taken out.</source>
      <translation>Se eliminaron entradas del final.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</source>
      <translation>Un registro de auditoría anterior estaba dañado, o se modificó con algo distinto de este programa, y se apartó: {names}. Su contenido no se comprueba. Averigüe la causa y muévalo a otro lugar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{records}, as they were written.</source>
      <translation>{records}, tal como se escribieron.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>The last seal is {seal}.</source>
      <translation>El último sello es {seal}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} records</source>
      <translation>
        <numerusform>{number} entrada</numerusform>
        <numerusform>{number} entradas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Accession Number</source>
      <translation>Número de acceso</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Patient ID</source>
      <translation>ID de paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date</source>
      <translation>Fecha del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date until</source>
      <translation>Fecha del estudio hasta</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>found</source>
      <translation>encontrado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>nothing matched</source>
      <translation>sin coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>too much matched</source>
      <translation>demasiadas coincidencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>node failed</source>
      <translation>el nodo falló</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>same as another row</source>
      <translation>igual que otra fila</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>not asked</source>
      <translation>sin consultar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>List {name}: {found}</source>
      <translation>Lista {name}: {found}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>patient</source>
      <translation>paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>birth date</source>
      <translation>fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} says: {values}.</source>
      <translation>{node} indica: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} also says: {values}.</source>
      <translation>{node} también indica: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Name of the host</source>
      <translation>Nombre del host</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>TCP connection</source>
      <translation>Conexión TCP</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Association</source>
      <translation>Asociación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-GET of one object</source>
      <translation>C-GET de un objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Our receiver</source>
      <translation>Receptor de esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-MOVE of one object to us</source>
      <translation>C-MOVE de un objeto a esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>passed</source>
      <translation>correcto</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>warning</source>
      <translation>advertencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>not tried</source>
      <translation>sin probar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{modality} of {date}</source>
      <translation>{modality} del {date}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>about {size:,} kB</source>
      <translation>unos {size:,} kB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Stopped: not everything was tried.</source>
      <translation>Detenido: no se probó todo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Everything that was tried works{attention}{untried}.</source>
      <translation>Todo lo que se probó funciona{attention}{untried}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>object of unknown modality</source>
      <translation>objeto de modalidad desconocida</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>one step is marked</source>
      <translation>un paso está marcado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{warnings} steps are marked</source>
      <translation>{warnings} pasos están marcados</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>, but {steps} for your attention</source>
      <translation>, pero {steps} para su atención</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>; retrieval was not tried</source>
      <translation>; no se probó la recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Objects can be fetched by C-GET all the same.</source>
      <translation>Aun así, los objetos se pueden recuperar con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>The archive takes objects again: {refused}.</source>
      <translation>El archivo vuelve a aceptar objetos: {refused}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>Only {room} are left on {disk}.</source>
      <translation>Solo quedan {room} en {disk}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{refused} had been refused</source>
      <translation>se rechazaron {refused}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>none was refused</source>
      <translation>no se rechazó ninguno</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble}: {objects} refused, nothing already received was affected.</source>
      <translation>{trouble}: rechazo de {objects}; nada de lo ya recibido resultó afectado.</translation>
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
      <translation>el disco del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk that the archive's index lies on</source>
      <translation>el disco en el que está el índice del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble} {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} Se rechazaron {objects}; nada de lo ya recibido resultó afectado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>this workstation</source>
      <translation>esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Take SR series that list no objects</source>
      <translation>Aceptar series SR que no enumeran objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Ask again for fewer days.</source>
      <translation>Pregunte de nuevo por menos días.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>mammography</source>
      <translation>mamografía</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>fluoroscopy</source>
      <translation>fluoroscopia</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>planar X-ray</source>
      <translation>radiografía simple</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>nuclear medicine</source>
      <translation>medicina nuclear</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only</source>
      <translation>solo SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Mammography</source>
      <translation>Mamografía</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Fluoroscopy</source>
      <translation>Fluoroscopia</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Planar X-ray</source>
      <translation>Radiografía simple</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Nuclear medicine</source>
      <translation>Medicina nuclear</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Choose at least one modality.</source>
      <translation>Elija al menos una modalidad.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only stands alone: it cannot be combined with a modality.</source>
      <translation>«Solo SR» va aparte: no se puede combinar con una modalidad.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Give dates, or ask for all dates: not both.</source>
      <translation>Indique fechas, o pida todas las fechas: no ambas cosas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Without a date a node would be asked for everything that it has.</source>
      <translation>Sin fecha se pediría a un nodo todo lo que tiene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The last day, {last}, lies before the first, {first}.</source>
      <translation>El último día, {last}, es anterior al primero, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Times can be given for a single day only.</source>
      <translation>Las horas solo se pueden indicar para un único día.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The time {until:%H:%M} lies before {start:%H:%M}.</source>
      <translation>La hora {until:%H:%M} es anterior a {start:%H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>running</source>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>done, but not all handed on</source>
      <translation>con éxito, pero sin entregar todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>incomplete</source>
      <translation>incompleto</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>left out</source>
      <translation>omitido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>broken off</source>
      <translation>interrumpido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>today as of an hour ago</source>
      <translation>hoy, tal como era hace una hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{first} until {last}</source>
      <translation>desde {first} hasta {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>not by itself</source>
      <translation>no automáticamente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>daily at {time:%H:%M}</source>
      <translation>cada día a las {time:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} is no time of the day such as 02:30.</source>
      <translation>{text!r} no es una hora del día como 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</source>
      <translation>Los días se cuentan hacia atrás desde hoy, primero el anterior, por lo que su número es el mayor; {most:,} como máximo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</source>
      <translation>{text!r} no indica días: escriba today, yesterday, hour-ago, o hace cuántos días empiezan y terminan, como 7-1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number:,} days ago</source>
      <translation>hace {number:,} días</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every so many minutes or daily at a time: not both.</source>
      <translation>Una consulta se ejecuta cada cierto número de minutos o cada día a una hora: no ambas cosas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</source>
      <translation>Una consulta se ejecuta cada 1 a {most:,} minutos, no cada {minutes:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A daily time is one of hours and minutes, such as 02:30.</source>
      <translation>Una hora diaria se indica con horas y minutos, como 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every minute</source>
      <translation>cada minuto</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every {minutes}</source>
      <translation>cada {minutes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A saved query has a name on one line.</source>
      <translation>El nombre de una consulta guardada ocupa una sola línea.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>The name of a saved query has no blanks around it.</source>
      <translation>El nombre de una consulta guardada no lleva espacios al principio ni al final.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>fetched all, but not all was handed on</source>
      <translation>recuperó todo, pero no todo se entregó</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>ended {state}</source>
      <translation>terminó con el resultado «{state}»</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number} minutes</source>
      <translation>
        <numerusform>{number} minuto</numerusform>
        <numerusform>{number} minutos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>info</source>
      <translation>información</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>error</source>
      <translation>error</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>the folder {place}</source>
      <translation>la carpeta {place}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is a folder that depends on where qrstation is started: give its whole path.</source>
      <translation>{text!r} es una carpeta que depende de dónde se inicia qrstation: indique su ruta completa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{done:,} of {total} handed on to {target}</source>
      <translation>{done:,} de {total} entregados a {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} waiting{due}</source>
      <translation>{number:,} en espera{due}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} failed</source>
      <translation>{number:,} con fallo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} no longer here</source>
      <translation>{number:,} ya fuera del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is in the folder of a user whom this computer does not know.</source>
      <translation>{text!r} está en la carpeta de un usuario que este ordenador no conoce.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>The file with the token is needed.</source>
      <translation>Se necesita el fichero con el token.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>A user name is needed.</source>
      <translation>Se necesita un nombre de usuario.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>patients</source>
      <translation>pacientes</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/information_model.py" />
      <source>{number} patients</source>
      <translation>
        <numerusform>{number} paciente</numerusform>
        <numerusform>{number} pacientes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>study</source>
      <translation>estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>studies</source>
      <translation>estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>series</source>
      <translation>serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>object</source>
      <translation>objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>objects</source>
      <translation>objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</source>
      <translation>{text!r} no es un ancho de banda: escriba 20MB/s u 800kB/s, o none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no weekday and no range of them, such as mon or mon-fri.</source>
      <translation>{text!r} no es un día de la semana ni un intervalo de ellos, como mon o mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours are times of a day, from 00:00 to 24:00.</source>
      <translation>Las horas de reposo son horas de un día, de 00:00 a 24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</source>
      <translation>Las horas de reposo terminan a otra hora que a la que empiezan; un día entero es 00:00-24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</source>
      <translation>{text!r} no indica horas de reposo: escriba 07:00-18:00 o 22:00-06:00,mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A retrieval takes from 1 to {most} associations, not {associations}.</source>
      <translation>Una recuperación usa de 1 a {most} asociaciones, no {associations}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A bandwidth of less than {least} kB/s would run transfers into their time limits.</source>
      <translation>Un ancho de banda de menos de {least} kB/s haría que las transferencias superasen sus límites de tiempo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>These quiet hours fill the whole week: nothing would ever be retrieved.</source>
      <translation>Estas horas de reposo ocupan toda la semana: nunca se recuperaría nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>This is qrstation {ours}. There is no newer version.</source>
      <translation>Este es qrstation {ours}. No hay ninguna versión más reciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>qrstation {newest} is published; this is {ours}.</source>
      <translation>Se ha publicado qrstation {newest}; este es {ours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{node} ({ae_title} at {host})</source>
      <translation>{node} ({ae_title} en {host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Imported {nodes} from {kind}.</source>
      <translation>Se importaron {nodes} de {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</source>
      <translation>No cualquiera puede enviar a este ordenador, pero desde ahora sí pueden, como nodos: {nodes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{number} nodes</source>
      <translation>
        <numerusform>{number} nodo</numerusform>
        <numerusform>{number} nodos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</source>
      <translation>El fichero de token de {nodes} se omitió: quien escribió la lista no debe elegir qué fichero de este ordenador se envía.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</source>
      <translation>{nodes}: sin permiso para buscar aquí, aunque la lista lo indique; quien la escribió no debe abrir este archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} is still reached by TLS, and in no other way, though the list has it without.</source>
      <translation>{nodes}: se sigue accediendo por TLS, y de ningún otro modo, aunque la lista no lo incluya.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</source>
      <translation>La configuración TLS de {nodes} queda como estaba, no como en la lista: quien la escribió no debe elegir en qué certificado se confía.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title needs at least one character.</source>
      <translation>Un AE Title necesita al menos un carácter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has at most 16 characters; {ae_title!r} has {length}.</source>
      <translation>Un AE Title tiene como máximo 16 caracteres; {ae_title!r} tiene {length}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</source>
      <translation>Un AE Title solo tiene letras, cifras y signos de ASCII, sin barra invertida: no es el caso de {ae_title!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A host name or an IP address is needed.</source>
      <translation>Se necesita un nombre de host o una dirección IP.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{host!r} is no host name and no IP address.</source>
      <translation>{host!r} no es un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A port is a number from 1 to 65535, not {port}.</source>
      <translation>Un puerto es un número de 1 a 65535, no {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{text!r} is not an address of the form AET@host:port.</source>
      <translation>{text!r} no es una dirección de la forma AET@host:puerto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A node needs a name.</source>
      <translation>Un nodo necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>The {model} model only retrieves; choose one that can be searched.</source>
      <translation>El modelo {model} solo sirve para recuperar; elija uno en el que se pueda buscar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{name} must be asked or stored to, or it serves nothing.</source>
      <translation>{name} debe poder consultarse o recibir objetos; si no, no sirve para nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>success</source>
      <translation>éxito</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>failure</source>
      <translation>fallo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>cancel</source>
      <translation>cancelación</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>pending</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{code} {category}: {meaning}</source>
      <translation>{code} {category}: {meaning}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Left out: {matches} to another entity than the one that {node} was asked about.</source>
      <translation>Omitido: {matches} a una entidad distinta de aquella por la que se preguntó a {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Offending Element: {keywords}</source>
      <translation>Offending Element: {keywords}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{node} ended with {status}.</source>
      <translation>{node} terminó con {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date and a time</source>
      <translation>una fecha y una hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date</source>
      <translation>una fecha</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{number} matches belong</source>
      <translation>
        <numerusform>{number} coincidencia pertenece</numerusform>
        <numerusform>{number} coincidencias pertenecen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>its passphrase is in the keyring</source>
      <translation>su frase de contraseña está en el llavero</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>in a file that you alone can read</source>
      <translation>en un fichero que solo puede leer usted</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</source>
      <translation>El certificado propio caducó el {not_after:%Y-%m-%d}: los equipos que lo comprueban rechazan la comunicación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</source>
      <translation>El certificado propio es válido a partir del {not_before:%Y-%m-%d}: compruebe el reloj de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</source>
      <translation>El certificado propio caduca el {not_after:%Y-%m-%d}: solicite ya uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate names no host: peers that check names refuse to talk to us.</source>
      <translation>El certificado propio no nombra ningún host: los equipos que comprueban los nombres rechazan la comunicación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Subject</source>
      <translation>Titular</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Issued by</source>
      <translation>Emitido por</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Valid</source>
      <translation>Validez</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</source>
      <translation>del {not_before:%Y-%m-%d} al {not_after:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>itself</source>
      <translation>sí mismo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>no host by name</source>
      <translation>ningún host por su nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>A Patient ID is needed.</source>
      <translation>Se necesita un ID de paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>{template!r} is no Template Identifier such as {example}.</source>
      <translation>{template!r} no es un Template Identifier como {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>One patient is asked about, so {value!r} must be given without * ? and \.</source>
      <translation>Se pregunta por un único paciente, así que {value!r} se debe indicar sin * ? ni \.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>The node answered at {answered} level; it was asked at {asked} level.</source>
      <translation>El nodo respondió en el nivel {answered}; se le consultó en el nivel {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>{keyword} is missing, so this cannot be opened or retrieved.</source>
      <translation>Falta {keyword}, por lo que no se puede abrir ni recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, or not to the end, because the retrieval was stopped.</source>
      <translation>No pedido, o no hasta el final, porque la recuperación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, because a request failed twice in succession.</source>
      <translation>No pedido, porque una solicitud falló dos veces seguidas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>complete</source>
      <translation>completo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>partial</source>
      <translation>parcial</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>cancelled</source>
      <translation>cancelado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>unverified</source>
      <translation>sin verificar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames from {first:g} s to {last:g} s</source>
      <translation>fotogramas de {first:g} s a {last:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frame {numbers}</source>
      <translation>fotograma {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames {numbers}</source>
      <translation>fotogramas {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frames are named by their numbers, by ranges or by times: by one of these.</source>
      <translation>Los fotogramas se indican por sus números, por intervalos o por tiempos: de una sola de estas formas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frame numbers start at 1 and rise.</source>
      <translation>Los números de fotograma empiezan en 1 y son crecientes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of frames goes from its first number, 1 or above, up to its last.</source>
      <translation>Un intervalo de fotogramas va desde su primer número, 1 o más, hasta el último.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Ranges of frames rise and do not overlap.</source>
      <translation>Los intervalos de fotogramas son crecientes y no se solapan.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of times goes from its start to its end.</source>
      <translation>Un intervalo de tiempo va desde su inicio hasta su final.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no range of seconds: write 0.5-2.</source>
      <translation>{text!r} no es un intervalo de segundos: escriba 0.5-2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>headers only</source>
      <translation>solo cabeceras</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</source>
      <translation>{text!r} no es un número de fotograma ni un intervalo: escriba 1-5,8 o 1-100/10.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>More than {most:,} ranges of frames cannot be asked for at once.</source>
      <translation>No se pueden pedir a la vez más de {most:,} intervalos de fotogramas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</source>
      <translation>{text!r} no es una huella: el SHA-256 de un certificado tiene 64 cifras hexadecimales, como AB:CD:….</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>not readable</source>
      <translation>no legible</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expired on {not_after:%Y-%m-%d}.</source>
      <translation>Caducó el {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</source>
      <translation>No es válido antes del {not_before:%Y-%m-%d}: compruebe el reloj de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expires soon, on {not_after:%Y-%m-%d}.</source>
      <translation>Caduca pronto, el {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>The file with the certificate of the authority is needed.</source>
      <translation>Se necesita el fichero con el certificado de la autoridad.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</source>
      <translation>Una huella es el SHA-256 de un certificado: 64 cifras hexadecimales.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>it said nothing</source>
      <translation>no envió nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>there were too many connections</source>
      <translation>había demasiadas conexiones</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>turned away</source>
      <translation>no admitido</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>connected</source>
      <translation>conectado</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>If {who} is to send to us: “{section}” in the settings, or {command}</source>
      <translation>Si {who} ha de enviar a esta estación: «{section}» en la configuración, o {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>: {reason}</source>
      <translation>: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>Who may come in</source>
      <translation>Quién puede entrar</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was turned away{because}.</source>
      <translation>{who} no fue admitido{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was rejected{because}.</source>
      <translation>{who} fue rechazado{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} connected and asked for no association{because}.</source>
      <translation>{who} se conectó y no pidió ninguna asociación{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} asked only for what is not offered here: {services}.</source>
      <translation>{who} solo pidió lo que aquí no se ofrece: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} {doings}.</source>
      <translation>{who} {doings}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked whether we answer (C-ECHO)</source>
      <translation>preguntó si esta estación responde (C-ECHO)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects}, safe now</source>
      <translation>envió {objects}, ya a salvo</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects} that could not be kept ({reasons})</source>
      <translation>envió {objects} que no se pudieron guardar ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was not allowed to search the archive or fetch from it: it is not among the callers that may</source>
      <translation>no pudo buscar en el archivo ni recuperar de él, porque no está entre los llamantes autorizados</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was refused ({reasons})</source>
      <translation>fue rechazado ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was cut off: {reason}</source>
      <translation>fue desconectado: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/visits.py" />
      <source>{number} queries</source>
      <translation>
        <numerusform>{number} consulta</numerusform>
        <numerusform>{number} consultas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked {queries}, answered with {matches}</source>
      <translation>hizo {queries}, respondidas con {matches}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>did not get {objects} that it asked for</source>
      <translation>no obtuvo {objects} que pidió</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>opened an association and completed no request</source>
      <translation>abrió una asociación y no completó ninguna petición</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>had {objects} sent to {destinations}</source>
      <translation>hizo enviar {objects} a {destinations}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>fetched {objects}</source>
      <translation>recuperó {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>The folder {folder} cannot be made.</source>
      <translation>No se puede crear la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>Make it writable for you, or name another folder with --home or {home_variable}.</source>
      <translation>Permita la escritura en ella, o indique otra carpeta con --home o {home_variable}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>The practice PACS cannot be kept in {folder}.</source>
      <translation>El PACS de prácticas no se puede guardar en {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>Make the folder writable, or choose another with --home.</source>
      <translation>Permita la escritura en la carpeta, o elija otra con --home.</translation>
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
      <translation>El índice del archivo estaba dañado y se ha rehecho a partir de los ficheros; el antiguo se guarda como {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</source>
      <translation>La dirección de este ordenador es ahora {addresses}. Un PACS al que se comunicó otra envía a otro lugar: comuníquele esta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s</source>
      <translation>{matches} en el nivel {level} en {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</source>
      <translation>{matches} en el nivel {level} en {seconds:.1f} s, consultado en {parts:,} partes</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</source>
      <translation>Resultado de la recuperación: {verdict}; objetos recibidos: {received:,}, en {seconds:.1f} s. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</source>
      <translation>{found:,} de {rows:,} filas de una lista encontradas en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: stopped.</source>
      <translation>Se pidió información del paciente en {seconds:.1f} s: se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: an answer.</source>
      <translation>Se pidió información del paciente en {seconds:.1f} s: hubo respuesta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: no such patient.</source>
      <translation>Se pidió información del paciente en {seconds:.1f} s: no existe ese paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{uid} came with other bytes than the object held: both are kept.</source>
      <translation>{uid} llegó con bytes distintos de los del objeto del archivo: se conservan ambos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Answered a C-ECHO in {milliseconds:.0f} ms.</source>
      <translation>Se respondió a un C-ECHO en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}.</source>
      <translation>{search}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped at the limit.</source>
      <translation>{search}; búsqueda detenida en el límite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Probed: {services} offered.</source>
      <translation>Sondeado: ofrece {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}, with TLS.</source>
      <translation>A la escucha como {where}, con TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}.</source>
      <translation>A la escucha como {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped.</source>
      <translation>{search}; búsqueda detenida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Not listening any more.</source>
      <translation>Ya no está a la escucha.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/announcements.py" />
      <source>{number} services</source>
      <translation>
        <numerusform>{number} servicio</numerusform>
        <numerusform>{number} servicios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}; there may be more.</source>
      <translation>{search}; puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>qrstation is being closed.</source>
      <translation>qrstation se está cerrando.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>The audit trail cannot be written, so what is done now is missing there. {fault}</source>
      <translation>El registro de auditoría no se puede escribir, por lo que falta en él lo que se hace ahora. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} is there already.</source>
      <translation>{file} ya existe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</source>
      <translation>Puede contener entradas que el registro de auditoría ya no conserva. Indique otro nombre, o --replace para perderlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} could not be written.</source>
      <translation>No se pudo escribir {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>Choose another folder, or look whether the file is open elsewhere.</source>
      <translation>Elija otra carpeta, o mire si el fichero está abierto en otro programa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It asks for the same as row {number:,}: {state}.</source>
      <translation>Pide lo mismo que la fila {number:,}: {state}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</source>
      <translation>No se puede comprobar: {node} no indica {keywords} de lo que encontró, y puede que lo ignore.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} answered with what does not fit: it seems to pass over what it was asked.</source>
      <translation>{node} respondió con algo que no encaja: parece ignorar lo que se le preguntó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} seems to stop at {limit:,} answers: there may be more.</source>
      <translation>{node} parece detenerse en {limit:,} respuestas: puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} or more match, and at most {most:,} may.</source>
      <translation>Coinciden {number:,} o más, y se admiten {most:,} como máximo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} match, and at most {most:,} may.</source>
      <translation>Coinciden {number:,}, y se admiten {most:,} como máximo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} also answered with {number:,} that do not fit; they are left out.</source>
      <translation>{node} también respondió con {number:,} que no encajan; se omiten.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{ending} There may be more. {advice}</source>
      <translation>{ending} Puede haber más. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Divide it into several lists, or leave out what is not needed.</source>
      <translation>Divídala en varias listas, u omita lo que no haga falta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} rows.</source>
      <translation>{file} tiene más de {most:,} filas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} columns in row {row:,}.</source>
      <translation>{file} tiene más de {most:,} columnas en la fila {row:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is too large for a list.</source>
      <translation>{file} es demasiado grande para ser una lista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is no list that can be read.</source>
      <translation>{file} no es una lista que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</source>
      <translation>Guárdela como CSV (texto con comas, puntos y comas o tabuladores) o como libro de Excel (.xlsx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>column {letter}</source>
      <translation>columna {letter}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{table} has no column {heading!r}.</source>
      <translation>{table} no tiene la columna {heading!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</source>
      <translation>No se sabe qué columna de {table} contiene números de acceso, ID de paciente o UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It has: {columns}.</source>
      <translation>Tiene: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Sus columnas son: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Say what a column holds.</source>
      <translation>Indique qué contiene una columna.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{choice!r} does not say what a column holds.</source>
      <translation>{choice!r} no indica qué contiene una columna.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Write one of {fields}, an equals sign, and the column's heading.</source>
      <translation>Escriba uno de {fields}, un signo igual y el encabezado de la columna.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{text} is no date: write 2026-11-19.</source>
      <translation>{text} no es una fecha: escriba 2026-11-19.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>In {date}, day and month cannot be told apart: say which comes first.</source>
      <translation>En {date} no se distinguen el día y el mes: indique cuál va primero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{days} ends before it starts.</source>
      <translation>{days} termina antes de empezar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It has control characters, which text has not.</source>
      <translation>Tiene caracteres de control, que un texto no tiene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</source>
      <translation>No es UTF-8; se leyó como Windows-1252. Mire si las letras con acentos son correctas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>A cell in or after line {number:,} does not end: is a quotation mark missing?</source>
      <translation>Una celda en la línea {number:,} o después no termina: ¿faltan unas comillas?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>Its bytes are no text.</source>
      <translation>Sus bytes no son texto.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{number} rows with # were taken for comments and passed over.</source>
      <translation>
        <numerusform>{number} fila con # se tomó como comentario y se ignoró.</numerusform>
        <numerusform>{number} filas con # se tomaron como comentarios y se ignoraron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no sheets: it is text.</source>
      <translation>{file} no tiene hojas: es texto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>It is an old Excel workbook (.xls), or one that a password protects.</source>
      <translation>Es un libro de Excel antiguo (.xls), o está protegido con contraseña.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>What stands above the headings in row {number:,} is passed over.</source>
      <translation>Lo que está por encima de los encabezados de la fila {number:,} se ignora.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no rows.</source>
      <translation>{file} no tiene filas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Leave out the sheet.</source>
      <translation>Omita la hoja.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} cannot be read.</source>
      <translation>No se puede leer {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Choose another file or sheet.</source>
      <translation>Elija otro fichero u otra hoja.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Look whether it is there, and whether another program has it open.</source>
      <translation>Mire si está ahí y si lo tiene abierto otro programa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is no {field}.</source>
      <translation>{text} no es un {field}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is what a spreadsheet made of a long number: its digits are lost.</source>
      <translation>{text} es lo que una hoja de cálculo hizo de un número largo: se han perdido sus cifras.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is an error of the spreadsheet.</source>
      <translation>{text} es un error de la hoja de cálculo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Its last day, {last}, is before its first, {first}.</source>
      <translation>Su último día, {last}, es anterior al primero, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is a number with a fraction: a spreadsheet may have changed it.</source>
      <translation>{text} es un número con decimales: puede que una hoja de cálculo lo haya modificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has a sign that stands for others (* ? \): it could match what is not meant.</source>
      <translation>{text} contiene un comodín (* ? \): podría coincidir con lo que no se busca.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text!r} cannot be asked for: it is too long, or has signs that do not print.</source>
      <translation>{text!r} no se puede consultar: es demasiado largo, o contiene signos no imprimibles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</source>
      <translation>{text} tiene {length} caracteres, y un número de acceso {most} como máximo: puede que la columna contenga otra cosa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</source>
      <translation>{text} tiene {length} cifras y la mayoría de los demás tienen {usual}: las hojas de cálculo eliminan los ceros iniciales. Dé a la columna formato de texto y escriba los ceros, o escriba ="{text}" en un fichero CSV si es correcto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>A date alone would be everybody's of that day: a number or UID is missing.</source>
      <translation>Una fecha sola abarcaría a todos los pacientes de ese día: falta un número o un UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Nothing stands in the columns that are used.</source>
      <translation>No hay nada en las columnas que se usan.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>It has a last day and no first one.</source>
      <translation>Tiene último día, pero no primero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>So many days before or after it there is no date.</source>
      <translation>No existe una fecha tantos días antes o después de esta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged, or no Excel workbook.</source>
      <translation>Está dañado, o no es un libro de Excel.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged.</source>
      <translation>Está dañado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>{file} has no sheet {sheet!r}.</source>
      <translation>{file} no tiene la hoja {sheet!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It has: {sheets}.</source>
      <translation>Tiene: {sheets}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>list of callers</source>
      <translation>lista de llamantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>{ae_title} at {network} is not in the list of callers.</source>
      <translation>{ae_title} en {network} no está en la lista de llamantes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>`qrstation callers list` shows who is.</source>
      <translation>`qrstation callers list` muestra quiénes están.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>This caller cannot be kept.</source>
      <translation>Este llamante no se puede guardar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>Anybody</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>any address</source>
      <translation>cualquier dirección</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} is empty.</source>
      <translation>El fichero {file} con el token para {node} está vacío.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</source>
      <translation>El fichero {file} con el token para {node} tiene más de {most:,} bytes, que ninguna asociación puede transportar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The user name for {node} is too long to be sent.</source>
      <translation>El nombre de usuario para {node} es demasiado largo para enviarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The token for {node} cannot be read from {file}.</source>
      <translation>El token para {node} no se puede leer en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Check that it is the token itself.</source>
      <translation>Compruebe que es el propio token.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Shorten it to {most:,} bytes in the node's settings.</source>
      <translation>Acórtelo a {most:,} bytes en la configuración del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Let the token be written there, or name another file in the node's settings.</source>
      <translation>Haga que el token se escriba ahí, o indique otro fichero en la configuración del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it offers</source>
      <translation>preguntando qué ofrece</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take all services at once, so each was asked for by itself: {reason}</source>
      <translation>No aceptó todos los servicios a la vez, así que cada uno se pidió por separado: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>{node} did not say in {seconds:g} s what it offers.</source>
      <translation>{node} no indicó en {seconds:g} s qué ofrece.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it would send by C-GET</source>
      <translation>preguntando qué enviaría con C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>Try again when it has less to do, or ask its administrator to look into its log.</source>
      <translation>Inténtelo de nuevo cuando esté menos ocupado, o pida a su administrador que consulte su registro.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It offers no C-FIND, so its keys could not be found out.</source>
      <translation>No ofrece C-FIND, por lo que no se pudieron averiguar sus claves.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>The probe was ended after {seconds:g} s, before all was asked.</source>
      <translation>El sondeo terminó a los {seconds:g} s, antes de preguntarlo todo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</source>
      <translation>No aceptó {number} SOP Classes de almacenamiento a la vez para un C-GET: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give it, too: on the command line, --passphrase asks for it.</source>
      <translation>Indíquela también: en la línea de comandos, --passphrase la pide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>{name!r} is no host name and no IP address.</source>
      <translation>{name!r} no es un nombre de host ni una dirección IP.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>elliptic curve, {bits:,} bits</source>
      <translation>curva elíptica, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>RSA, {bits:,} bits</source>
      <translation>RSA, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Only RSA and elliptic curve keys can be used.</source>
      <translation>Solo se pueden usar claves RSA y de curva elíptica.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</source>
      <translation>La clave es demasiado débil: tiene {bits:,} bits, y el mínimo son {least:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file.</source>
      <translation>No hay ningún certificado en este fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Key and certificate do not belong together.</source>
      <translation>La clave y el certificado no se corresponden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key cannot be read: the passphrase is wrong, or it is no private key.</source>
      <translation>La clave no se puede leer: la frase de contraseña es incorrecta, o no es una clave privada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The organization's name has at most 64 characters.</source>
      <translation>El nombre de la organización tiene como máximo 64 caracteres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file, or it is damaged.</source>
      <translation>No hay ningún certificado en este fichero, o está dañado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file cannot be read: the passphrase is wrong, or it holds no certificate.</source>
      <translation>El fichero no se puede leer: la frase de contraseña es incorrecta, o no contiene ningún certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give the key that the certificate was asked for with.</source>
      <translation>Indique la clave con la que se solicitó el certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file is protected by a passphrase.</source>
      <translation>El fichero está protegido con una frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</source>
      <translation>Los certificados pueden ser PEM, DER, PKCS#7 o PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is protected by a passphrase.</source>
      <translation>La clave está protegida con una frase de contraseña.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/contents.py" />
      <source>The node answered about something else than it was asked about.</source>
      <translation>El nodo respondió sobre algo distinto de lo que se le preguntó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</source>
      <translation>Libere espacio, o elija otra carpeta en la configuración: con el disco lleno no se puede guardar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space there: on a full disk nothing can be kept.</source>
      <translation>Libere espacio ahí: con el disco lleno no se puede guardar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</source>
      <translation>Libere espacio: la recepción continúa automáticamente, y una transferencia detenida se puede reintentar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</source>
      <translation>Otros usuarios de este ordenador pueden ver la carpeta del archivo {folder}, o modificar su contenido, con los permisos que tiene. Si no deben: chmod 700 {quoted}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</source>
      <translation>Los ficheros propios del programa están en una unidad de red, {folder}: el índice del archivo y la lista de transferencias no están seguros ahí, y pueden dañarse si se pierde la conexión o si los usan dos ordenadores. Manténgalos en un disco de este ordenador (--home), y elija la carpeta de red como carpeta del archivo en la configuración.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Disk full.</source>
      <translation>Disco lleno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</source>
      <translation>Muchos nodos hacen esto con un AE Title o una dirección IP que no conocen: pida a su administrador que registre los de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>We are {calling_ae_title}, and called it {called_ae_title}.</source>
      <translation>Esta estación es {calling_ae_title}, y lo llamó {called_ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The node accepted none of our services.</source>
      <translation>El nodo no aceptó ninguno de los servicios de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted the association.</source>
      <translation>{node} aceptó la asociación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Status {status}.</source>
      <translation>Estado {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>There is no association with the node.</source>
      <translation>No hay asociación con el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted none of the services that we asked for.</source>
      <translation>{node} no aceptó ninguno de los servicios solicitados.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Its program: {program}</source>
      <translation>Su programa: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node}: {where} expects TLS.</source>
      <translation>{node}: {where} espera TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked without TLS: {fault}</source>
      <translation>Consultado sin TLS: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked to begin a TLS handshake, it answered in TLS.</source>
      <translation>Al pedirle que iniciara una negociación TLS, respondió en TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</source>
      <translation>Al inicio de una negociación TLS respondió con un mensaje DICOM: usa DICOM sin TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The start of a TLS handshake was not answered either.</source>
      <translation>Tampoco respondió al inicio de una negociación TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with something else.</source>
      <translation>Al inicio de una negociación TLS respondió con otra cosa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>C-ECHO: offered</source>
      <translation>C-ECHO: ofrecido</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} does not offer C-ECHO.</source>
      <translation>{node} no ofrece C-ECHO.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} answered in {milliseconds:.0f} ms.</source>
      <translation>{node} respondió en {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</source>
      <translation>Compruebe que este es el puerto de su servicio de consulta y recuperación, y pida a su administrador que autorice estos servicios al AE Title de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</source>
      <translation>Active TLS en la configuración del nodo ({command}; o ca, o pinned), o pida un puerto sin TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: offered in {models}</source>
      <translation>{service}: ofrecido en {models}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Nothing depends on it; every node should offer it all the same.</source>
      <translation>Nada depende de ello; aun así, todo nodo debería ofrecerlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: not offered. {reasons}</source>
      <translation>{service}: no ofrecido. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/case.py" />
      <source>There is no object that it could be tried with.</source>
      <translation>No hay ningún objeto con el que probarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped before.</source>
      <translation>Se detuvo antes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped.</source>
      <translation>Se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>DICOM connection from {calling_ae_title} to {address}</source>
      <translation>Conexión DICOM de {calling_ae_title} a {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Dear colleague,</source>
      <translation>Estimado/a colega:</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Thank you very much.</source>
      <translation>Muchas gracias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>not known: the node was not reached</source>
      <translation>desconocido: no se llegó al nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>AE title</source>
      <translation>AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>IP address</source>
      <translation>Dirección IP</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Computer</source>
      <translation>Ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Program</source>
      <translation>Programa</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>with TLS</source>
      <translation>con TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>without TLS</source>
      <translation>sin TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>our IP address</source>
      <translation>la dirección IP de esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</source>
      <translation>Asociaciones desde nuestro AE Title {our_ae_title} en {our_host} hacia el AE Title {ae_title}, {host}, puerto {port}{tls}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</source>
      <translation>En ellas: C-ECHO, y C-FIND, C-GET y C-MOVE del {model} Query/Retrieve Information Model ({services}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</source>
      <translation>Una entrada para nosotros como destino de C-MOVE: AE Title {our_ae_title}, host {our_host}, puerto {our_port}, {with_tls_or_not}. En el AE Title se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</source>
      <translation>Cortafuegos: TCP desde {our_host} hacia {host}, puerto {port}, y desde los equipos de {node} que envían hacia {our_host}, puerto {our_port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</source>
      <translation>deseamos buscar en {node} y recuperar de él con qrstation, una estación de consulta y recuperación DICOM para física médica. ¿Podría comprobar lo que aquí se detalla y configurar lo que falte?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Who we are</source>
      <translation>Quiénes somos</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What we need</source>
      <translation>Qué necesitamos</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What was seen on {begun:%Y-%m-%d (%Z)}</source>
      <translation>Qué se observó el {begun:%Y-%m-%d (%Z)}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Without C-FIND no object is known that it could be tried with.</source>
      <translation>Sin C-FIND no se conoce ningún objeto con el que probarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} did not answer a few small queries in {seconds:g} s.</source>
      <translation>{node} no respondió a unas pocas consultas pequeñas en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no study, so there is no object to try it with.</source>
      <translation>{node} no devolvió ningún estudio, por lo que no hay objeto con el que probarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no single object that it could be tried with.</source>
      <translation>{node} no devolvió ningún objeto con el que probarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries.</source>
      <translation>{node} responde a consultas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</source>
      <translation>Nivel {level}, {asked_for}: {number} en {milliseconds:.0f} ms, estado {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</source>
      <translation>Nivel {level}, {asked_for}: {number} o más en {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of any day</source>
      <translation>estudios de cualquier día</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of the last {days} days</source>
      <translation>estudios de los últimos {days} días</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of today</source>
      <translation>estudios de hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not offer C-FIND.</source>
      <translation>{node} no ofrece C-FIND.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no study.</source>
      <translation>{node} responde a consultas, pero no devolvió ningún estudio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</source>
      <translation>{node} no responde a consultas en el modelo {model}, que figura en la libreta de nodos, sino en el modelo {other_model}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no single object.</source>
      <translation>{node} responde a consultas, pero no devolvió ningún objeto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of one patient</source>
      <translation>estudios de un paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</source>
      <translation>Pida a su administrador que autorice las consultas (Study Root Query/Retrieve) al AE Title de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>No object is known that it could be tried with, because the queries failed.</source>
      <translation>No se conoce ningún objeto con el que probarlo, porque las consultas fallaron.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>It may be empty, or show nothing to our AE title: ask its administrator.</source>
      <translation>Puede que esté vacío, o que no muestre nada al AE Title de esta estación: consulte a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Choose the {model} model for this node.</source>
      <translation>Elija el modelo {model} para este nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</source>
      <translation>Con un nodo así no se puede comprobar si las recuperaciones son completas. Pregunte a su administrador si responde a consultas en el nivel IMAGE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>any patients</source>
      <translation>pacientes cualesquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>series of one study</source>
      <translation>series de un estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</source>
      <translation>Nivel {level}, {asked_for}: falló a los {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>objects of one series</source>
      <translation>objetos de una serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</source>
      <translation>{where} usa TLS, y su certificado es de una autoridad en la que confía este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from the authority in its CA file.</source>
      <translation>{where} usa TLS, y su certificado es de la autoridad de su fichero de CA.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is the one that was accepted.</source>
      <translation>{where} usa TLS, y su certificado es el que se aceptó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has {number} addresses.</source>
      <translation>{host} tiene {number} direcciones.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{version}, cipher {cipher}</source>
      <translation>{version}, cifrado {cipher}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Our own address towards it: {address}</source>
      <translation>La dirección propia hacia él: {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no connection to the node.</source>
      <translation>No hay conexión con el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections.</source>
      <translation>{endpoint} acepta conexiones.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>The address of the node is not known.</source>
      <translation>La dirección del nodo es desconocida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} is an IP address: there is no name to look up.</source>
      <translation>{host} es una dirección IP: no hay ningún nombre que resolver.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has one address.</source>
      <translation>{host} tiene una dirección.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections, but {silent} does not answer.</source>
      <translation>{endpoint} acepta conexiones, pero {silent} no responde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{node} is reached without TLS, as its address says.</source>
      <translation>A {node} se llega sin TLS, como indica su dirección.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no TLS with the node.</source>
      <translation>No hay TLS con el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</source>
      <translation>Cada conexión puede esperarla primero en vano: asigne al nodo la dirección {endpoint} en lugar de su nombre, o haga corregir el nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Ask its administrator for a new one in time.</source>
      <translation>Pida uno nuevo a su administrador con tiempo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>See to what the reason says, and try again.</source>
      <translation>Atienda a lo que indica el motivo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Nothing to do if C-GET works; without both nothing can be retrieved.</source>
      <translation>No hay que hacer nada si C-GET funciona; sin ninguno de los dos no se puede recuperar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must not.</source>
      <translation>Pregunte a su administrador si la entrada de esta estación exige TLS: no debe hacerlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</source>
      <translation>Pida a su administrador que revise la entrada de {ae_title}, que debe indicar {place}, y que compruebe si un cortafuegos deja pasar las conexiones de {node} al puerto {port} de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>No connection came to our receiver.</source>
      <translation>No llegó ninguna conexión al receptor de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came</source>
      <translation>{host} se conectó</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored.</source>
      <translation>{who}: aceptado, {objects} ya en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}.</source>
      <translation>Está a la escucha como {ae_title} en {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}, with TLS.</source>
      <translation>Está a la escucha como {ae_title} en {where}, con TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Another qrstation on this computer listens on port {port} already.</source>
      <translation>Otro qrstation de este ordenador ya está a la escucha en el puerto {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The program there: {program}</source>
      <translation>El programa allí: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</source>
      <translation>La libreta de nodos indica C-MOVE para este nodo: elija C-GET, o deje la elección a qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sent the object to us by C-MOVE.</source>
      <translation>{node} envió el objeto a esta estación con C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Other objects that came meanwhile: {number}.</source>
      <translation>Otros objetos que llegaron entretanto: {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and brought an object, but we refused it: {reason}</source>
      <translation>Llegó una conexión desde {host} y traía un objeto, pero esta estación lo rechazó: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</source>
      <translation>Pregunte a su administrador si la entrada de esta estación exige TLS: debe hacerlo, y tiene que confiar en el certificado de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>None of these connections is one of {node}, as far as addresses and AE titles tell.</source>
      <translation>Ninguna de estas conexiones es de {node}, a juzgar por direcciones y AE Titles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</source>
      <translation>{node} indica que envió el objeto, pero no llegó nada: su entrada para el AE Title de esta estación apunta a otro lugar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came as {calling_ae_title}, calling us {called_ae_title}</source>
      <translation>{host} se conectó como {calling_ae_title}, llamando a esta estación {called_ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored, refused some ({reasons}).</source>
      <translation>{who}: aceptado, {objects} ya en el archivo, algunos rechazados ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>the address of this computer</source>
      <translation>la dirección de este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listened already.</source>
      <translation>Ya estaba a la escucha.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It did not listen; it was started for this.</source>
      <translation>No estaba a la escucha; se inició para esta prueba.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens on {host} alone, but the node sees us as {address}.</source>
      <translation>Está a la escucha solo en {host}, pero el nodo ve esta estación como {address}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</source>
      <translation>Usa TLS, que también deben usar los nodos que envían a esta estación; no se llamó a sí misma.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</source>
      <translation>Ejecute el diagnóstico en esa ventana, o cierre antes ese programa: lo que se envía a este puerto llega a él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Our receiver does not listen, so nothing could come.</source>
      <translation>El receptor de esta estación no está a la escucha, por lo que no podía llegar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} does not offer C-MOVE.</source>
      <translation>{node} no ofrece C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but from {host}, which is not an address of {node}.</source>
      <translation>El objeto llegó con C-MOVE, pero desde {host}, que no es una dirección de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</source>
      <translation>El objeto llegó con C-MOVE, pero {node} llamó a esta estación {called_ae_title}, y su AE Title es {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} did not end well.</source>
      <translation>El objeto llegó con C-MOVE, pero {node} no terminó correctamente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} has no entry for our AE title {ae_title}.</source>
      <translation>{node} no tiene ninguna entrada para el AE Title de esta estación, {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but proposed no kind of object that we take: {services}.</source>
      <translation>Llegó una conexión desde {host}, pero no propuso ningún tipo de objeto que esta estación acepte: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and was accepted, but the object was not sent.</source>
      <translation>Llegó una conexión desde {host} y se aceptó, pero el objeto no se envió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we rejected it: {reason}.</source>
      <translation>Llegó una conexión desde {host}, y esta estación la rechazó: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we closed it: {reason}.</source>
      <translation>Llegó una conexión desde {host}, y esta estación la cerró: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Try again when less is being received.</source>
      <translation>Inténtelo de nuevo cuando se esté recibiendo menos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but no association was asked for on it{because}.</source>
      <translation>Llegó una conexión desde {host}, pero no se pidió en ella ninguna asociación{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that all went well, but sent nothing, and nothing came.</source>
      <translation>{node} indica que todo fue bien, pero no envió nada, y no llegó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</source>
      <translation>Haga que escuche en 0.0.0.0, es decir, en todas las direcciones, en la configuración; de otro modo el nodo no puede llegar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</source>
      <translation>Solo se admiten los llamantes que usted ha nombrado, y este equipo no es uno de ellos; no se llamó a sí misma.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>our own port</source>
      <translation>el puerto propio</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</source>
      <translation>{node} envía desde otro ordenador, o a través de un router: los cortafuegos deben dejar pasar también a {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</source>
      <translation>Se acepta de todos modos; pida a su administrador que corrija el AE Title en la entrada de esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</source>
      <translation>Pida a su administrador que añada {ae_title} en {place}. Algunos nodos indican lo mismo cuando tienen una entrada para esta estación y no llegan a lo que en ella figura.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</source>
      <translation>Pida a su administrador que corrija la entrada de esta estación: su AE Title es {ae_title}, con estas mismas letras.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} could not send the object, and nothing came: it does not reach us.</source>
      <translation>{node} no pudo enviar el objeto, y no llegó nada: no alcanza esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens, but does not answer ourselves at {where}.</source>
      <translation>Está a la escucha, pero no responde a la propia estación en {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</source>
      <translation>Respondió al C-ECHO de esta estación en {where}; que otros lleguen hasta ahí solo lo demuestra un C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came.</source>
      <translation>{ending} No llegó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</source>
      <translation>Muchos nodos indican esto cuando no tienen ninguna entrada para el AE Title de esta estación, o no llegan a lo que en ella figura. {check}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A firewall on this computer may stand before it: let connections in to this port.</source>
      <translation>Puede que lo impida un cortafuegos de este ordenador: permita las conexiones entrantes a este puerto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came: it seems to try in vain to reach us.</source>
      <translation>{ending} No llegó nada: parece intentar en vano alcanzar esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. It is kept in the archive, like every object that arrives.</source>
      <translation>Llegaron {size:,} bytes. Se conserva en el archivo, como todo objeto que llega.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive held it already.</source>
      <translation>Llegaron {size:,} bytes. Ya estaba en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</source>
      <translation>Llegaron {size:,} bytes. El archivo contiene otro objeto con el mismo UID: se conservan ambos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</source>
      <translation>La libreta de nodos indica C-GET para este nodo: elija C-MOVE, o deje la elección a qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} did not end in {seconds:g} s.</source>
      <translation>{node} no terminó en {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} does not offer C-GET.</source>
      <translation>{node} no ofrece C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} sent the object by C-GET.</source>
      <translation>{node} envió el objeto con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The object came by C-GET, but {node} did not end well.</source>
      <translation>El objeto llegó con C-GET, pero {node} no terminó correctamente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} says that all went well, but sent no object.</source>
      <translation>{node} indica que todo fue bien, pero no envió ningún objeto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Nothing to do if C-MOVE works; without both nothing can be retrieved.</source>
      <translation>No hay que hacer nada si C-MOVE funciona; sin ninguno de los dos no se puede recuperar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} sent</source>
      <translation>enviados {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} failed</source>
      <translation>con fallo {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} with warnings</source>
      <translation>con advertencias {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Objects that it counted: {counts}.</source>
      <translation>Objetos que contó: {counts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{reason} It was tried {times}.</source>
      <translation>{reason} Se intentó {times}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{number} times</source>
      <translation>
        <numerusform>{number} vez</numerusform>
        <numerusform>{number} veces</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>The node answered {status}. {advice}</source>
      <translation>El nodo respondió {status}. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file in the archive cannot be read. Verify the archive.</source>
      <translation>Su fichero en el archivo no se puede leer. Verifique el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} did not take a file. {reason} Check the disk.</source>
      <translation>La carpeta {folder} no aceptó un fichero. {reason} Compruebe el disco.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Another file had that name already, so it was kept apart as {file}.</source>
      <translation>Otro fichero ya tenía ese nombre, así que se guardó aparte como {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The disk of the folder {folder} is full. {reason} Free some space.</source>
      <translation>El disco de la carpeta {folder} está lleno. {reason} Libere espacio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</source>
      <translation>No está permitido escribir en la carpeta {folder}. {reason} Compruebe sus permisos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</source>
      <translation>La carpeta {folder} no está disponible. {reason} Compruebe que su disco o unidad de red está conectado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>There is no folder {folder}.</source>
      <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Make it first, or name one that is there.</source>
      <translation>Créela antes, o indique una que exista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>It was removed from the archive before it was handed on.</source>
      <translation>Se eliminó del archivo antes de entregarse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file cannot be found in the archive, or has changed. Verify the archive.</source>
      <translation>Su fichero no se encuentra en el archivo, o ha cambiado. Verifique el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</source>
      <translation>{node} enumera objetos de series SR sin su SOP Class, y no los envió para examinarlos: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>The option ‘{option}’ takes them for dose reports.</source>
      <translation>La opción «{option}» los trata como informes de dosis.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>Ask again later; or the option ‘{option}’ takes them for dose reports.</source>
      <translation>Pregunte de nuevo más tarde; o bien, la opción «{option}» los trata como informes de dosis.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Study {uid}: {problem}</source>
      <translation>Estudio {uid}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers were</source>
      <translation>
        <numerusform>{number} respuesta</numerusform>
        <numerusform>{number} respuestas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told more than {most:,}; the rest was not taken.</source>
      <translation>{node} devolvió más de {most:,}; el resto no se tomó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{status} Its limit was reached at {number}.</source>
      <translation>{status} Su límite se alcanzó en {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {number}, the number at which it stops by its capability card.</source>
      <translation>{node} devolvió {number}, el número en el que se detiene según su ficha de capacidades.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {uid}</source>
      <translation>estudio {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {number:,} of {total:,} ({uid})</source>
      <translation>estudio {number:,} de {total:,} ({uid})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>It was the second time in succession, in the query for: {about}.</source>
      <translation>Fue la segunda vez seguida, en la consulta de: {about}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</source>
      <translation>{node} devolvió {studies} de {modality}, un número redondo, en el que algunos nodos se detienen sin avisar. Pregunte de nuevo por menos días si falta alguno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{answers} of {node} could not be read, or had no valid UID.</source>
      <translation>{answers} de {node} no se pudieron leer, o no tenían un UID válido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{modality} studies</source>
      <translation>Estudios de {modality}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series of {study}</source>
      <translation>Series de {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series {uid} of {study}</source>
      <translation>Serie {uid} de {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for the series of study {number:,} of {total:,}</source>
      <translation>Preguntando por las series del estudio {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Looking into a series of study {number:,} of {total:,}</source>
      <translation>Examinando una serie del estudio {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Before that it told {number}.</source>
      <translation>Antes devolvió {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} answered about something else than it was asked about.</source>
      <translation>{node} respondió sobre algo distinto de lo que se le preguntó.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers</source>
      <translation>
        <numerusform>{number} respuesta</numerusform>
        <numerusform>{number} respuestas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for {modality} studies</source>
      <translation>Preguntando por estudios de {modality}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/reports.py" />
      <source>{number} responses</source>
      <translation>
        <numerusform>{number} respuesta</numerusform>
        <numerusform>{number} respuestas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{verdict}: {numbers}, in {seconds:.1f} s.</source>
      <translation>{verdict}: {numbers}, en {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>The saved query {name} {came_to}. {words}</source>
      <translation>La consulta guardada {name} {came_to}. {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>What job {number} fetched could not be noted, which is tried again later. {fault}</source>
      <translation>Lo que recuperó la tarea {number} no se pudo anotar; se reintentará más tarde. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{state} before it came to an end.</source>
      <translation>{state} antes de llegar al final.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} sent before</source>
      <translation>{number:,} con envío anterior</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} held before</source>
      <translation>{number:,} ya en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>it answered.</source>
      <translation>respondió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} is not ready, so nothing was asked.</source>
      <translation>{node} no está disponible, por lo que no se consultó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} and {store} are not ready, so nothing was asked.</source>
      <translation>{node} y {store} no están disponibles, por lo que no se consultó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} sent to {destination}</source>
      <translation>envío de {objects} a {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} received</source>
      <translation>recepción de {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} not asked for</source>
      <translation>{number:,} sin pedir</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Dose objects of {studies}</source>
      <translation>Objetos de dosis de {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Nothing was to be fetched.</source>
      <translation>No había nada que recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Its address is not known here: it was not asked.</source>
      <translation>Su dirección no se conoce aquí: no se consultó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>It was taken off the list of transfers.</source>
      <translation>Se quitó de la lista de transferencias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is no saved dose query called {name!r}.</source>
      <translation>No hay ninguna consulta de dosis guardada con el nombre {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>list of saved dose queries</source>
      <translation>lista de consultas de dosis guardadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>qrstation schedule list shows them.</source>
      <translation>qrstation schedule list las muestra.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>These are kept: {known}.</source>
      <translation>Hay guardadas: {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>None is kept yet.</source>
      <translation>Aún no hay ninguna guardada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is already a saved query called {name}.</source>
      <translation>Ya hay una consulta guardada con el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>Choose another name, or replace that one.</source>
      <translation>Elija otro nombre, o sustitúyala.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>This query cannot be saved.</source>
      <translation>Esta consulta no se puede guardar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved_entries.py" />
      <source>Two saved queries are called {name}.</source>
      <translation>Dos consultas guardadas tienen el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}</source>
      <translation>{branches}, {days}, de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}, sent to {store}</source>
      <translation>{branches}, {days}, de {node}, con envío a {store}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Then its own days were asked for alone, {days}:</source>
      <translation>Después se preguntó solo por sus propios días, {days}:</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{studies} found, {kept:,} to fetch from.</source>
      <translation>{studies} encontrados, {kept:,} de los que recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was stopped.</source>
      <translation>La recuperación se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was paused; it goes on when it is resumed.</source>
      <translation>La recuperación se pausó; sigue cuando se reanude.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Retrieval {summary}</source>
      <translation>Recuperación: {summary}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again.</source>
      <translation>La transferencia {number} se reintenta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was left unfinished; it goes on with the next start.</source>
      <translation>La recuperación quedó sin terminar; sigue con el próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</source>
      <translation>La transferencia {number} de esta consulta está en pausa: no se consultó nada. Reanúdela o cancélela.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Nothing to fetch.</source>
      <translation>Nada que recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The days from {first} on make up for runs that were missed or did not end well.</source>
      <translation>Los días a partir de {first} compensan las ejecuciones que faltaron o no terminaron correctamente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</source>
      <translation>La transferencia {number} se reintenta el {time:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>A fault in qrstation itself ended it; see the log.</source>
      <translation>La terminó un fallo del propio qrstation; consulte el registro.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>asking whether both nodes answer</source>
      <translation>preguntando si ambos nodos responden</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>fetching, as transfer {number}</source>
      <translation>recuperando, como transferencia {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>handing on</source>
      <translation>entregando</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Stopped before anything was fetched.</source>
      <translation>Se detuvo antes de recuperar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{step}: {before} before, {after:,} after.</source>
      <translation>{step}: {before} antes, {after:,} después.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Terminado a los {seconds:.1f} s: {answers} sobre {studies}, de los cuales {kept:,} con {series} por recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Detenido a los {seconds:.1f} s: {answers} sobre {studies}, de los cuales {kept:,} con {series} por recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Asking {node} for dose objects of {branches}, for {store}.</source>
      <translation>Se piden a {node} objetos de dosis de {branches}, para {store}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Studies of {days}.</source>
      <translation>Estudios: {days}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Toshiba dose screens</source>
      <translation>pantallas de dosis Toshiba</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>objects processed before</source>
      <translation>objetos procesados antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>SR series that are told to be empty</source>
      <translation>series SR que se indican como vacías</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>answers by Modality</source>
      <translation>respuestas por Modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Also: {options}.</source>
      <translation>Además: {options}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Left out, {rule}: {studies}.</source>
      <translation>Sin incluir, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>To be fetched, {rule}: {studies}.</source>
      <translation>Por recuperar, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Incomplete: {queries} not answered to the end.</source>
      <translation>Incompleto: {queries} sin respuesta completa.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{number} queries were</source>
      <translation>
        <numerusform>{number} consulta</numerusform>
        <numerusform>{number} consultas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</source>
      <translation>Para buscar, y para recuperar con C-GET, no hace falta nada. Para C-MOVE, y para lo que envían otros, un cortafuegos activo debe dejar pasar este puerto (TCP): ufw allow {port}/tcp, o firewall-cmd --permanent --add-port={port}/tcp, con permisos de administrador. Muchos ordenadores no tienen ninguno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</source>
      <translation>Para buscar, y para recuperar con C-GET, no hace falta nada. Para C-MOVE, y para lo que envían otros, Windows pregunta una vez si qrstation puede recibir: permítalo para las redes de su hospital. Si no pregunta, alguien con permisos de administrador tiene que permitir el puerto {port} (TCP) en su cortafuegos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</source>
      <translation>Para buscar, y para recuperar con C-GET, no hace falta nada. Para C-MOVE, y para lo que envían otros, macOS pregunta una vez si qrstation puede aceptar conexiones: pulse Permitir.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Nothing can be kept there. The system says: {reason}. Choose another folder.</source>
      <translation>Ahí no se puede guardar nada. El sistema dice: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Made of the name of this computer.</source>
      <translation>Derivado del nombre de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Port {port} is used by another program.</source>
      <translation>El puerto {port} lo usa otro programa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>The frames came as a new object of the same series: SOP Instance UID {uids}.</source>
      <translation>Los fotogramas llegaron como un objeto nuevo de la misma serie: SOP Instance UID {uids}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>{came:,} of {asked:,} frames came: the object has no others of these numbers.</source>
      <translation>Llegaron {came:,} de {asked:,} fotogramas: el objeto no tiene otros con estos números.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} does not offer C-GET.</source>
      <translation>C-MOVE porque {node} no ofrece C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} would send none of these objects by C-GET.</source>
      <translation>C-MOVE porque {node} no enviaría ninguno de estos objetos con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>The file {file} cannot be read.</source>
      <translation>No se puede leer el fichero {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>Verify the archive to see what is wrong with its files.</source>
      <translation>Verifique el archivo para ver qué ocurre con sus ficheros.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Another running qrstation has job {number}.</source>
      <translation>Otro qrstation en marcha tiene la tarea {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>There is no job {number}.</source>
      <translation>No existe la tarea {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Pause, stop or resume it there, or close that one.</source>
      <translation>Páusela, deténgala o reanúdela allí, o cierre ese otro.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>See the list of jobs for their numbers.</source>
      <translation>Consulte los números en la lista de tareas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>{node} is in its quiet hours; after them it goes on with what is missing.</source>
      <translation>{node} está en sus horas de reposo; después continúa con lo que falta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>This retrieval has not ended.</source>
      <translation>Esta recuperación no ha terminado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>What kept it from being complete may pass by itself, so it is tried again.</source>
      <translation>Lo que impidió que se completara puede resolverse por sí solo, por lo que se reintenta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Cancel it first.</source>
      <translation>Cancélela antes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Stopped before anything was asked for.</source>
      <translation>Se detuvo antes de pedir nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level.</source>
      <translation>No pudo responder a una consulta en el nivel {level}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>looking for a recent study</source>
      <translation>buscando un estudio reciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>asking about one study at {level} level</source>
      <translation>preguntando por un estudio en el nivel {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query for studies.</source>
      <translation>No pudo responder a una consulta de estudios.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level with a value for {keywords}.</source>
      <translation>No pudo responder a una consulta en el nivel {level} con un valor para {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It told of no study, so what it returns and matches could not be found out.</source>
      <translation>No devolvió ningún estudio, por lo que no se pudo averiguar qué devuelve y qué compara.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>Not all queries were put. {fault}</source>
      <translation>No se hicieron todas las consultas. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</source>
      <translation>{objects_are_safe}: {late:,} de ellos, tras terminar la recuperación.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{number} objects that had arrived are gone from the archive.</source>
      <translation>
        <numerusform>{number} objeto que había llegado ya no está en el archivo.</numerusform>
        <numerusform>{number} objetos que habían llegado ya no están en el archivo.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>The settings could not be used, so nothing is received: they may have kept others out.</source>
      <translation>La configuración no se pudo usar, por lo que no se recibe nada: puede que restringiera el acceso.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>Look through the settings and change what is not as it was.</source>
      <translation>Revise la configuración y cambie lo que no esté como estaba.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</source>
      <translation>La consulta no indica {keywords}, lo que requiere consultas relacionales: {node} puede responder menos de lo que tiene. Ofrézcaselas {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} does not match names by likeness: it compared them letter by letter.</source>
      <translation>{node} no compara los nombres por semejanza: los comparó letra por letra.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</source>
      <translation>{keyword} se omitió en la consulta: a {node} no se le ofrece adaptarse a ella. Ofrézcaselo {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</source>
      <translation>La consulta no indica {keywords}, lo que requiere consultas relacionales: {node} no las acepta, por lo que puede responder menos de lo que tiene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first} to {last}</source>
      <translation>desde {first} hasta {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first}</source>
      <translation>desde {first}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} matched names by likeness: some may be spelt otherwise.</source>
      <translation>{node} comparó los nombres por semejanza: algunos pueden escribirse de otro modo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>Dates and times of {node} are in the time zone {offset}.</source>
      <translation>Las fechas y horas de {node} están en la zona horaria {offset}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} does not adjust to time zones.</source>
      <translation>{keyword} se omitió en la consulta: {node} no se adapta a zonas horarias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>to {last}</source>
      <translation>hasta {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source> and no </source>
      <translation> ni </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time as one range: {span}.</source>
      <translation>{node} tomó {keyword} y su hora como un solo intervalo: {span}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time apart: each day {days}, {hours}.</source>
      <translation>{node} tomó {keyword} y su hora por separado: cada día {days}, {hours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever gave you qrstation knows whether there is a newer version.</source>
      <translation>Quien le proporcionó qrstation sabe si hay una versión más reciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>The answer could not be understood.</source>
      <translation>La respuesta no se pudo entender.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Many hospitals do not let workstations out; qrstation needs it for nothing else.</source>
      <translation>Muchos hospitales no dejan salir a internet a las estaciones de trabajo; qrstation no lo necesita para nada más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It answered with HTTP status {status}.</source>
      <translation>Respondió con el estado HTTP {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>This computer did not reach the internet, or not in time.</source>
      <translation>Este ordenador no llegó a internet, o no a tiempo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It names no version.</source>
      <translation>No indica ninguna versión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>No version of qrstation is published there yet.</source>
      <translation>Allí aún no se ha publicado ninguna versión de qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever answered could not prove to be the right place, so nothing was read.</source>
      <translation>Quien respondió no pudo demostrar que es el sitio correcto, por lo que no se leyó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>it took too long</source>
      <translation>tardó demasiado</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>A proxy of the hospital may stand between.</source>
      <translation>Puede que haya por medio un proxy del hospital.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>A node's name stands on one line, without control characters.</source>
      <translation>El nombre de un nodo ocupa una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</source>
      <translation>{term!r} no es un Specific Character Set de DICOM, como 'ISO_IR 100' o 'ISO_IR 192'.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>Two nodes are called {name}.</source>
      <translation>Dos nodos tienen el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>a list of qrstation</source>
      <translation>una lista de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Entry {number} of {file} makes no node.</source>
      <translation>La entrada {number} de {file} no define un nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} makes no node.</source>
      <translation>La línea {number} de {file} no define un nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is larger than {most} MB: it is no list of nodes.</source>
      <translation>El fichero {file} supera {most} MB: no es una lista de nodos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The nodes in {file} cannot be used.</source>
      <translation>Los nodos de {file} no se pueden usar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} holds no list of nodes that can be read.</source>
      <translation>El fichero {file} no contiene ninguna lista de nodos que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} cannot be written.</source>
      <translation>No se puede escribir el fichero {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} nests too deeply to be a list of nodes.</source>
      <translation>El fichero {file} tiene demasiados niveles anidados para ser una lista de nodos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>A newer qrstation wrote them, in format {version}.</source>
      <translation>Los escribió un qrstation más reciente, en el formato {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</source>
      <translation>Se puede leer: CSV con las columnas name, ae_title, host y port, JSON de qrstation, dcmqrscp.cfg de DCMTK, orthanc.json y las ubicaciones que exportan Horos y OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} is no CSV.</source>
      <translation>La línea {number} de {file} no es CSV.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is no text in UTF-8.</source>
      <translation>El fichero {file} no es texto en UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>It is no JSON: {reason}.</source>
      <translation>No es JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Give the name of a node, or an address such as PACS@10.1.2.3:104.</source>
      <translation>Indique el nombre de un nodo, o una dirección como PACS@10.1.2.3:104.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</source>
      <translation>{ae_title} no es ningún nodo de la libreta de nodos ni el AE Title de ninguno: puede estar mal escrito.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is no node called {name!r}.</source>
      <translation>No hay ningún nodo con el nombre {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>node book</source>
      <translation>libreta de nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{node} is in the node book, without this passcode. {reason}</source>
      <translation>{node} está en la libreta de nodos, sin esta contraseña. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{store!r} is neither a node nor an AE title.</source>
      <translation>{store!r} no es ni un nodo ni un AE Title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is already a node called {name}.</source>
      <translation>Ya hay un nodo con el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book has {names}.</source>
      <translation>La libreta de nodos tiene {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book is empty.</source>
      <translation>La libreta de nodos está vacía.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{advice} Then: {command}</source>
      <translation>{advice} Después: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>This node cannot be kept.</source>
      <translation>Este nodo no se puede guardar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DCMTK's host table</source>
      <translation>la tabla de hosts de DCMTK</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Orthanc's DicomModalities</source>
      <translation>DicomModalities de Orthanc</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>the locations of Horos or OsiriX</source>
      <translation>las ubicaciones de Horos u OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry without a name</source>
      <translation>Una entrada sin nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is switched off there.</source>
      <translation>{entry}: está sin activar allí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is neither searched nor sent to there.</source>
      <translation>{entry}: allí no se usa ni para buscar ni para enviar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs a name, an AE title and a host, as texts.</source>
      <translation>{entry} necesita un nombre, un AE Title y un host, como textos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} has no port from 1 to 65535.</source>
      <translation>{entry} no tiene un puerto de 1 a 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>There is no node that can be used in {list}.</source>
      <translation>No hay ningún nodo utilizable en {list}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DicomModalities holds no entries by name.</source>
      <translation>DicomModalities no contiene entradas con nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The file is no property list that can be read.</source>
      <translation>El fichero no es una lista de propiedades que se pueda leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</source>
      <translation>La lista de propiedades no tiene SERVERS, donde Horos y OsiriX guardan sus ubicaciones.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Only the first {number} entries were read.</source>
      <translation>Solo se leyeron las {number} primeras entradas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is no entry of a host table.</source>
      <translation>{entry} no es una entrada de una tabla de hosts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} only stands for other entries.</source>
      <translation>{entry} solo representa otras entradas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Export the locations again, in the preferences of Horos or OsiriX.</source>
      <translation>Exporte de nuevo las ubicaciones, en las preferencias de Horos u OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry is no location.</source>
      <translation>Una entrada no es una ubicación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It is empty.</source>
      <translation>Está vacío.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs an AE title, a host and a port.</source>
      <translation>{entry} necesita un AE Title, un host y un puerto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It declares entities, which no program needs there.</source>
      <translation>Declara entidades, que ningún programa necesita ahí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>passphrase of our certificate's key</source>
      <translation>frase de contraseña de la clave del certificado propio</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} is far too large to be a certificate.</source>
      <translation>{file} es demasiado grande para ser un certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The certificate expired on {day:%Y-%m-%d}.</source>
      <translation>El certificado caducó el {day:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>There is no key for this certificate.</source>
      <translation>No hay clave para este certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The keyring has no passphrase for the key of our certificate.</source>
      <translation>El llavero no tiene la frase de contraseña de la clave del certificado propio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Name the file that whoever issued it sent you.</source>
      <translation>Indique el fichero que le envió quien lo emitió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The key of our certificate cannot be read.</source>
      <translation>No se puede leer la clave del certificado propio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} cannot be written.</source>
      <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Ask for a new one; ours stays as it is.</source>
      <translation>Solicite uno nuevo; el propio queda como está.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</source>
      <translation>Indique también el fichero con su clave privada. La clave solo está ya aquí si el certificado se solicitó aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Our certificate in {file} cannot be read.</source>
      <translation>No se puede leer el certificado propio en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</source>
      <translation>Está guardado para el usuario y el ordenador que lo creó o importó: importe de nuevo el certificado, con su clave.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Check its name, and that you may read it.</source>
      <translation>Compruebe su nombre y que usted puede leerlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import the certificate again, with its key.</source>
      <translation>Importe de nuevo el certificado, con su clave.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The request lies in {file}.</source>
      <translation>La solicitud está en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import it again, with its key.</source>
      <translation>Impórtelo de nuevo, con su clave.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Make room on the disk, or make the folder writable for you.</source>
      <translation>Libere espacio en el disco, o permita la escritura en la carpeta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>series {number:,} of {total:,}</source>
      <translation>serie {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>object {number:,} of {total:,}</source>
      <translation>objeto {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_inquiry.py" />
      <source>The node told only a part of what it has.</source>
      <translation>El nodo solo devolvió una parte de lo que tiene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</source>
      <translation>{node} indicó cuántos objetos hay, y no cuáles: lo que llegue solo se puede comprobar por el número.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</source>
      <translation>{node} indicó cuántos objetos hay, y no de todos ellos cuáles: lo que llegue solo se puede comprobar por el número.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed</source>
      <translation>unos {size} sin comprimir</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen was not found on {node}.</source>
      <translation>De {chosen:,} seleccionados, {number:,} no se encontró en {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen were not found on {node}.</source>
      <translation>De {chosen:,} seleccionados, {number:,} no se encontraron en {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>without their pixels</source>
      <translation>sin sus píxeles</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>of unknown size</source>
      <translation>de tamaño desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed, and the size of {number:,} of them is not known</source>
      <translation>unos {size} sin comprimir, y no se conoce el tamaño de {number:,} de ellos</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>One new object is to be made of the {frames}.</source>
      <translation>Se va a crear un objeto nuevo a partir de {frames}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to send{sized}.</source>
      <translation>Por enviar: {objects}{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to fetch{sized}.</source>
      <translation>Por recuperar: {objects}{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</source>
      <translation>{held:,} de {all_objects} ya en el archivo, {objects} por recuperar{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>Only {destination} can tell what arrives there.</source>
      <translation>Solo {destination} puede indicar qué llega allí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>What is held of the objects that it does not name is sent again, and not stored twice.</source>
      <translation>Lo que ya está en el archivo de los objetos que no nombra se envía de nuevo, y no se guarda dos veces.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</source>
      <translation>El disco solo tiene {size} libres: salvo que llegue comprimido, no hay espacio suficiente. Libere espacio, o seleccione menos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has {size} free.</source>
      <translation>El disco tiene {size} libres.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to send{sized}.</source>
      <translation>{held:,} de {all_objects} ya en el archivo, {objects} por enviar{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>At least {objects} to fetch, {size}.</source>
      <translation>Al menos {objects} por recuperar, {size}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} named each of them, so that what arrives can be checked object by object.</source>
      <translation>{node} los nombró uno a uno, por lo que lo que llegue se puede comprobar objeto por objeto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} does not tell of everything how many objects there are: whether all come stays unverified.</source>
      <translation>{node} no indica para todo cuántos objetos hay: no se puede verificar si llegan todos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because the node book says so for {node}.</source>
      <translation>{method} porque así lo indica la libreta de nodos para {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Headers come by C-GET alone.</source>
      <translation>Las cabeceras solo llegan con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Nothing was chosen to retrieve.</source>
      <translation>No se seleccionó nada para recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Frames are retrieved of one object, in the composite model.</source>
      <translation>Los fotogramas se recuperan de un solo objeto, en el modelo composite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Relational retrieval needs it not: offer that {where}</source>
      <translation>La recuperación relacional no lo necesita: ofrézcala {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Only C-MOVE can send instances to {destination}.</source>
      <translation>Solo C-MOVE puede enviar instancias a {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</source>
      <translation>C-GET no necesita ninguna conexión del nodo hacia esta estación; si no se ofrece, se usa C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because you chose it.</source>
      <translation>{method} porque usted lo eligió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Objects without bulk data come by C-GET alone, and only here.</source>
      <translation>Los objetos sin datos voluminosos solo llegan con C-GET, y solo aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET, although the node book says C-MOVE for {node}: headers come only so.</source>
      <translation>C-GET, aunque la libreta de nodos indica C-MOVE para {node}: las cabeceras solo llegan así.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{node} names no objects under these identifiers, and by this model each must be named.</source>
      <translation>{node} no nombra ningún objeto con estos identificadores, y en este modelo hay que nombrarlos uno a uno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Choose one object, and leave out the model or choose composite.</source>
      <translation>Seleccione un solo objeto, y omita el modelo o elija composite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET brings instances here, not to {destination}.</source>
      <translation>C-GET trae las instancias aquí, no a {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Leave out the other method or destination, or retrieve whole objects.</source>
      <translation>Omita el otro método o destino, o recupere objetos completos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</source>
      <translation>Compruebe los identificadores: puede que no conozca nada de ese tipo. Si lo conoce, seleccione objetos sueltos, o recupere objetos completos con su propio modelo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Use C-MOVE to send them to another AE.</source>
      <translation>Use C-MOVE para enviarlos a otra AE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>transfer syntax not given</source>
      <translation>sintaxis de transferencia no indicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the image is compressed ({transfer_syntax}).</source>
      <translation>Sin imagen: está comprimida ({transfer_syntax}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: bytes in big endian words are not drawn.</source>
      <translation>Sin imagen: no se dibujan bytes en palabras big endian.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file holds fewer pixels than its header says.</source>
      <translation>Sin imagen: el fichero contiene menos píxeles de los que indica su cabecera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is no image.</source>
      <translation>Esto no es una imagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the pixel data come in fragments.</source>
      <translation>Sin imagen: los datos de píxeles vienen en fragmentos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {photometric} images are not drawn.</source>
      <translation>Sin imagen: no se dibujan imágenes {photometric}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: images of {bits} bits a sample are not drawn.</source>
      <translation>Sin imagen: no se dibujan imágenes de {bits} bits por muestra.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the header contradicts itself.</source>
      <translation>Sin imagen: la cabecera se contradice.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file ends within the image.</source>
      <translation>Sin imagen: el fichero termina dentro de la imagen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is not a DICOM file.</source>
      <translation>Este no es un fichero DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation>El fichero no se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be understood ({fault}).</source>
      <translation>El fichero no se puede interpretar ({fault}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {keyword} is missing.</source>
      <translation>Sin imagen: falta {keyword}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>unnamed</source>
      <translation>de tipo no indicado</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/progress.py" />
      <source>{activity} over {number} associations</source>
      <translation>{activity} por {number} asociaciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>{file} is no receipt that can be used.</source>
      <translation>{file} no es un comprobante utilizable.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Job {number} has not ended.</source>
      <translation>La tarea {number} no ha terminado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Of job {number} too little was kept for a receipt.</source>
      <translation>De la tarea {number} se conservó demasiado poco para un comprobante.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is far too large for one.</source>
      <translation>Es demasiado grande para serlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is another kind of file.</source>
      <translation>Es otro tipo de fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A newer version of qrstation wrote it, in format {version}.</source>
      <translation>Lo escribió una versión más reciente de qrstation, en el formato {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Its checksum does not fit: something in it was changed after it was written.</source>
      <translation>Su suma de comprobación no coincide: algo se modificó después de escribirlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</source>
      <translation>Use el comprobante tal como se guardó, o escríbalo de nuevo con qrstation jobs receipt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A receipt is written of a retrieval that ended.</source>
      <translation>El comprobante se escribe de una recuperación que ha terminado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</source>
      <translation>Recupere lo mismo de nuevo: lo que ya está en el archivo no se recupera dos veces, y el comprobante lo incluye todo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>The receipt cannot be written to {file}.</source>
      <translation>El comprobante no se puede escribir en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is no whole JSON file: it may be cut off or damaged.</source>
      <translation>No es un fichero JSON completo: puede estar truncado o dañado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It was cancelled before the node had said what there is.</source>
      <translation>Se canceló antes de que el nodo indicara qué hay.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It ended before the node was asked, or an older version of qrstation ran it.</source>
      <translation>Terminó antes de consultar al nodo, o la ejecutó una versión anterior de qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Choose another folder, or make this one writable for you.</source>
      <translation>Elija otra carpeta, o permita la escritura en esta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Callers are to show a certificate, but no file says which, so nothing is received.</source>
      <translation>Los llamantes deben presentar un certificado, pero ningún fichero indica cuál, por lo que no se recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>TLS is switched on, but there is no certificate of ours, so nothing is received.</source>
      <translation>TLS está activado, pero no hay certificado propio, por lo que no se recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</source>
      <translation>Indique el fichero con sus certificados en la configuración, en TLS, o con: qrstation settings set receiver_tls_callers FILE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>{reason} So nothing is received.</source>
      <translation>{reason} Por eso no se recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Request or import one in the settings, under TLS, or by: qrstation certificate</source>
      <translation>Solicite o importe uno en la configuración, en TLS, o con: qrstation certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>Asked a second time for {objects}, {node} sent {came:,}.</source>
      <translation>Al pedirle por segunda vez {objects}, {node} envió {came:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE because {node} answered the C-GET with {status}.</source>
      <translation>C-MOVE porque {node} respondió al C-GET con {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>asking what there is</source>
      <translation>preguntando qué hay</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>receiving from {node} by C-GET</source>
      <translation>recibiendo de {node} con C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE in its place failed, too: {reason}</source>
      <translation>El C-MOVE en su lugar también falló: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>That failed, too: {reason}</source>
      <translation>También falló: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for {node} to send by C-MOVE</source>
      <translation>esperando a que {node} envíe con C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} does not send by C-GET.</source>
      <translation>C-MOVE para lo que {node} no envía con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} did not send by C-GET.</source>
      <translation>C-MOVE para lo que {node} no envió con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for late arrivals</source>
      <translation>esperando llegadas tardías</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>{activity}; it takes no more</source>
      <translation>{activity}; no acepta más</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</source>
      <translation>{modality}: {node} se detuvo en {number:,}, y preguntar por partes no aportó más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</source>
      <translation>{modality}: {number:,} es un número en el que {node} puede detenerse, y preguntar por partes no aportó más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} and a time are here.</source>
      <translation>{modality}: están aquí todos los que tienen fecha desde {year} y hora.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} are here.</source>
      <translation>{modality}: están aquí todos los que tienen fecha desde {year}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} and a time are here.</source>
      <translation>Están aquí todos los que tienen fecha desde {year} y hora.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} are here.</source>
      <translation>Están aquí todos los que tienen fecha desde {year}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Coincidencias sin Study Date: {number:,}. No se pueden pedir todas por partes, de modo que puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Coincidencias sin Study Time: {number:,}. No se pueden pedir todas por partes, de modo que puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>Coincidencias fuera de todas las partes: {number:,}. No se pueden pedir todas por partes, de modo que puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}; and {number} more</source>
      <translation>{parts}; y {number} más</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: {node} did not tell all, and this cannot be divided any further.</source>
      <translation>{parts}: {node} no lo devolvió todo, y esto no se puede dividir más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: asked for by modality, so a modality unheard of would be missing.</source>
      <translation>{parts}: consultado por modalidad, de modo que faltaría una modalidad desconocida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</source>
      <translation>{node} devuelve lo mismo sea cual sea {keys}, por lo que la búsqueda no se puede dividir así.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} went on breaking off and told nothing new, so no more was asked.</source>
      <translation>{node} siguió interrumpiéndose y no devolvió nada nuevo, por lo que no se preguntó más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</source>
      <translation>{node} solo responde para intervalos cortos: no se preguntó por días anteriores a 1970 ni posteriores a mañana.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot keep the {secret}.</source>
      <translation>El llavero no puede guardar la {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot read the {secret}.</source>
      <translation>El llavero no puede leer la {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot remove the {secret}.</source>
      <translation>El llavero no puede eliminar la {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>passcode for {account}</source>
      <translation>contraseña de {account}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>No passcode is kept for {account}.</source>
      <translation>No hay ninguna contraseña guardada para {account}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Give it in the node's settings, or by: {command}</source>
      <translation>Indíquela en la configuración del nodo, o con: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</source>
      <translation>Desbloquee el llavero de su sesión. Si no hay ninguno, como en un servidor, inicie uno como GNOME Keyring o KWallet, o indique otro backend del keyring de Python en PYTHON_KEYRING_BACKEND.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} files</source>
      <translation>
        <numerusform>{number} fichero</numerusform>
        <numerusform>{number} ficheros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} problems</source>
      <translation>
        <numerusform>{number} problema</numerusform>
        <numerusform>{number} problemas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{number} further requests were not sent.</source>
      <translation>
        <numerusform>{number} solicitud más no se envió.</numerusform>
        <numerusform>{number} solicitudes más no se enviaron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>The last request failed twice in succession.</source>
      <translation>La última solicitud falló dos veces seguidas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>A request failed twice in succession.</source>
      <translation>Una petición falló dos veces seguidas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{node} took {taken} of {number} associations: {reason}</source>
      <translation>{node} aceptó {taken} de {number} asociaciones: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>An association was lost, and another took over its part: {reason}</source>
      <translation>Se perdió una asociación, y otra se encargó de su parte: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>the whole search</source>
      <translation>la búsqueda completa</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>up to {last}</source>
      <translation>hasta {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/standing.py" />
      <source>stopping</source>
      <translation>deteniendo</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>The support bundle cannot be written to {file}.</source>
      <translation>El paquete de soporte no se puede escribir en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>Name another file.</source>
      <translation>Indique otro fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>{node} is to be shown our own certificate, and there is none.</source>
      <translation>A {node} se le debe presentar el certificado propio, y no hay ninguno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</source>
      <translation>No contiene ningún certificado en PEM (texto que empieza por -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>The authority's certificate for {node} cannot be read from {file}.</source>
      <translation>El certificado de la autoridad para {node} no se puede leer en {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</source>
      <translation>Créelo o impórtelo antes (qrstation certificate), u omítalo en la configuración TLS del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Our own certificate, or its key, cannot be used.</source>
      <translation>El certificado propio, o su clave, no se puede usar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Name another file in the node's TLS settings.</source>
      <translation>Indique otro fichero en la configuración TLS del nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} reported that sending failed.</source>
      <translation>{node} comunicó que el envío falló.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} does not send {sop_class} by C-GET.</source>
      <translation>{node} no envía {sop_class} con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>The association was lost at this object, also when it was asked for alone: {reason}</source>
      <translation>La asociación se perdió en este objeto, también al pedirlo solo: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>Not sent by {node}.</source>
      <translation>No enviado por {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} answered with {status}.</source>
      <translation>{node} respondió con {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} object is here and safe</source>
      <translation>{here:,} de {expected:,} objeto está aquí y a salvo</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} objects are here and safe</source>
      <translation>{here:,} de {expected:,} objetos están aquí y a salvo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number} objects are here and safe</source>
      <translation>
        <numerusform>{number} objeto está aquí y a salvo</numerusform>
        <numerusform>{number} objetos están aquí y a salvo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it has no {entities}.</source>
      <translation>{node} indica que no tiene {entities}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>patient of that Patient ID</source>
      <translation>paciente con ese ID de paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came and could not be kept.</source>
      <translation>Llegaron {objects} que no se pudieron guardar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing of what it was asked for.</source>
      <translation>{node} no envió nada de lo que se le pidió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Meanwhile, at our receiver: {told}</source>
      <translation>Entretanto, en el receptor de esta estación: {told}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It says that {objects} could not be sent, and not which.</source>
      <translation>Indica que no se pudieron enviar {objects}, y no cuáles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came with other bytes than the copy held: both are kept.</source>
      <translation>{objects} llegaron con bytes distintos de los de la copia del archivo: se conservan ambas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came that nobody asked for: stored as well.</source>
      <translation>{objects} llegaron sin que nadie los pidiera: también se guardaron.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came by another transfer, or through another qrstation that uses the same archive.</source>
      <translation>{objects} llegaron por otra transferencia, o a través de otro qrstation que usa el mismo archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Everything was held already.</source>
      <translation>Ya estaba todo en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success.</source>
      <translation>{node} no envió nada y lo dio por correcto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success: it may know nothing under these identifiers.</source>
      <translation>{node} no envió nada y lo dio por correcto: puede que no conozca nada con estos identificadores.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</source>
      <translation>{node} lo dio por correcto, pero indica que envió {sent:,} de {objects} a {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It may not know the AE title {destination}, or have another IP address or port for it.</source>
      <translation>Puede que no conozca el AE Title {destination}, o que tenga otra dirección IP u otro puerto para él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} had been sent before, and not again.</source>
      <translation>{objects} se habían enviado antes, y no se repitieron.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Only {destination} can tell what arrived.</source>
      <translation>Solo {destination} puede indicar qué llegó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number:,} more of what was asked for</source>
      <translation>{number:,} más de lo que se pidió</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Came, and is not on the disk any more: {objects}.</source>
      <translation>Recibido, y ya no está en el disco: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} counts {objects} as sent, but {arrived:,} arrived.</source>
      <translation>{node} cuenta {objects} como enviados, pero llegaron {arrived:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>The association was lost again and again at {entities}: {fault}</source>
      <translation>La asociación se perdió una y otra vez en {entities}: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects} to {destination}.</source>
      <translation>{node} indica que envió {objects} a {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Stopped, because the disk is full.</source>
      <translation>Detenido, porque el disco está lleno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came; {node} does not tell how many there should be.</source>
      <translation>Llegaron {objects}; {node} no indica cuántos debería haber.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>, no </source>
      <translation>, ni </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects}, but nothing reached us.</source>
      <translation>{node} indica que envió {objects}, pero a esta estación no llegó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the IP address and port that it has for our AE title, and the firewall.</source>
      <translation>Compruebe la dirección IP y el puerto que tiene para el AE Title de esta estación, y el cortafuegos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</source>
      <translation>No llegó nada a esta estación: puede que no conozca su AE Title, o que tenga otra dirección IP u otro puerto para él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It does not know the AE title {destination}.</source>
      <translation>No conoce el AE Title {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the identifiers.</source>
      <translation>Compruebe los identificadores.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Connection doctor: {conclusion}</source>
      <translation>Diagnóstico de conexión: {conclusion}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Looking up a list failed.</source>
      <translation>Falló la búsqueda de una lista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Asking for patient information failed.</source>
      <translation>Falló la petición de información del paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Probe failed.</source>
      <translation>Falló el sondeo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Retrieval failed.</source>
      <translation>Falló la recuperación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Search failed. {fault}</source>
      <translation>La búsqueda falló. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It may have kept others out: nothing is received until you looked through the settings and changed one.</source>
      <translation>Puede que restringiera el acceso: no se recibe nada hasta que revise la configuración y cambie algo en ella.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive was switched off: switch it on again there.</source>
      <translation>La recepción se ha desactivado: vuelva a activarla allí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</source>
      <translation>Con la configuración tal como está guardada ahora se vuelve a admitir a otros: {tls}, y {who} puede {may}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>settings file</source>
      <translation>fichero de configuración</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It needs its whole path.</source>
      <translation>Necesita su ruta completa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Choose at least one component group of names, and each once.</source>
      <translation>Elija al menos un grupo de componentes de los nombres, y cada uno una sola vez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>callers have to speak TLS</source>
      <translation>los llamantes deben usar TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>TLS is off</source>
      <translation>TLS está desactivado</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send, search and fetch</source>
      <translation>enviar, buscar y recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send</source>
      <translation>enviar</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>only a node of the node book or a caller in the list</source>
      <translation>solo un nodo de la libreta de nodos o un llamante de la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>{host!r} is no IP address; 0.0.0.0 listens on all of them.</source>
      <translation>{host!r} no es una dirección IP; 0.0.0.0 escucha en todas ellas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive is off: the window receives nothing.</source>
      <translation>La recepción está desactivada: la ventana no recibe nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be opened</source>
      <translation>abrirse</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be verified</source>
      <translation>verificarse</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>reading</source>
      <translation>leer</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be measured</source>
      <translation>medirse</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be looked through</source>
      <translation>examinarse</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>audit trail</source>
      <translation>registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</source>
      <translation>El registro de auditoría estaba dañado y se ha empezado de nuevo; el antiguo se guarda como {kept}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It is not in the archive.</source>
      <translation>No está en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>Its data set is not the one that the receipt speaks of.</source>
      <translation>Su conjunto de datos no es aquel al que se refiere el comprobante.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is damaged.</source>
      <translation>Dañado: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be used.</source>
      <translation>No se puede usar: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Damage was found when it was last used.</source>
      <translation>Se encontraron daños la última vez que se usó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be kept in this folder.</source>
      <translation>No se puede guardar en esta carpeta: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} was made by a newer version of qrstation.</source>
      <translation>Creado por una versión más reciente de qrstation: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Its tables are not those that were made.</source>
      <translation>Sus tablas no son las que se crearon.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} has been closed.</source>
      <translation>Ya se ha cerrado: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</source>
      <translation>Inténtelo de nuevo. Si sigue dañado, reinicie el programa: crea uno nuevo y conserva el antiguo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is in use by another program.</source>
      <translation>En uso por otro programa: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The disk that the {schema} lies on is full: nothing already received was affected.</source>
      <translation>El disco está lleno ({schema}): nada de lo ya recibido resultó afectado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path}: the file system does not allow a write-ahead log.</source>
      <translation>{path}: el sistema de ficheros no permite un registro de escritura anticipada (write-ahead log).</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Keep the program's data on a local disk.</source>
      <translation>Mantenga los datos del programa en un disco local.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path} has version {version}; this program knows {known}.</source>
      <translation>{path} tiene la versión {version}; este programa conoce la {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Update qrstation, or choose another home folder.</source>
      <translation>Actualice qrstation, o elija otra carpeta de inicio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>It holds what is no text.</source>
      <translation>Contiene algo que no es texto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be opened.</source>
      <translation>No se puede abrir: {schema}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again when the other program has finished.</source>
      <translation>Inténtelo de nuevo cuando el otro programa haya terminado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Free some space, then start the transfer again.</source>
      <translation>Libere espacio e inicie de nuevo la transferencia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check that the folder exists and may be written to.</source>
      <translation>Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>The damaged index cannot be put aside.</source>
      <translation>El índice dañado no se puede apartar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>Close other programs.</source>
      <translation>Cierre otros programas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>record of dose retrievals</source>
      <translation>registro de recuperaciones de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</source>
      <translation>El registro de recuperaciones de dosis estaba dañado y se ha empezado de nuevo; el antiguo se guarda como {kept}. Lo que se recuperó y después se eliminó de aquí puede recuperarse otra vez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</source>
      <translation>{lost} de {asked} ficheros no se pudieron exportar: faltan en el archivo, o están dañados.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>The first one: {file}.</source>
      <translation>El primero: {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>Verify the archive to see which are concerned, then fetch them again. The others were exported.</source>
      <translation>Verifique el archivo para ver cuáles son, y recupérelos de nuevo. Los demás se exportaron.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>copy files to the export folder</source>
      <translation>copiar ficheros a la carpeta de exportación</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>writing</source>
      <translation>escribir</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}.</source>
      <translation>El archivo no pudo {doing}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The disk of the archive is full: nothing already received was affected.</source>
      <translation>El disco del archivo está lleno: nada de lo ya recibido resultó afectado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: {tried} is not allowed there.</source>
      <translation>El archivo no pudo {doing}: {tried} no está permitido ahí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: the path is longer than Windows takes.</source>
      <translation>El archivo no pudo {doing}: la ruta es más larga de lo que admite Windows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: a file is where a folder should be.</source>
      <translation>El archivo no pudo {doing}: hay un fichero donde debería haber una carpeta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: its folder is gone.</source>
      <translation>El archivo no pudo {doing}: falta su carpeta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the disk.</source>
      <translation>Compruebe el disco.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Free some space, then start the transfer again; what is held is not fetched twice.</source>
      <translation>Libere espacio e inicie de nuevo la transferencia; lo que ya está en el archivo no se recupera dos veces.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the permissions of the folder, or choose another one in the settings.</source>
      <translation>Compruebe los permisos de la carpeta, o elija otra en la configuración.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</source>
      <translation>Elija en la configuración una carpeta del archivo con una ruta más corta, o haga que se activen las rutas largas en este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Move that file out of the archive's folder.</source>
      <translation>Saque ese fichero de la carpeta del archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check that the disk is connected and the folder where it was.</source>
      <translation>Compruebe que el disco está conectado y que la carpeta está donde estaba.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>store an instance</source>
      <translation>guardar una instancia</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/flushing.py" />
      <source>flush what was received</source>
      <translation>escribir en el disco lo recibido</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is empty.</source>
      <translation>La carpeta del archivo {directory} está vacía.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is gone.</source>
      <translation>La carpeta del archivo {directory} ya no existe.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The index says that it holds {instances}: {index}.</source>
      <translation>El índice indica que contiene {instances}: {index}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</source>
      <translation>Conecte el disco o la unidad de red en que se encuentra, o elija la carpeta correcta en la configuración. Si las imágenes se borraron a propósito, borre el fichero {index} para empezar de nuevo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/store/folders.py" />
      <source>{number} instances</source>
      <translation>
        <numerusform>{number} instancia</numerusform>
        <numerusform>{number} instancias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>Its data set is not the one that was received.</source>
      <translation>Su conjunto de datos no es el que se recibió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is gone.</source>
      <translation>Falta el fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is cut off: {where}.</source>
      <translation>El fichero está truncado: {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The link leads out of the folder that is imported.</source>
      <translation>El enlace lleva fuera de la carpeta que se importa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>This is no file.</source>
      <translation>Esto no es un fichero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read.</source>
      <translation>El fichero no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Copy it once more from where it came, or fetch the instance anew.</source>
      <translation>Cópielo de nuevo desde su origen, o recupere otra vez la instancia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>{path} leads to {target}.</source>
      <translation>{path} lleva a {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Import the file that it leads to, if you want that.</source>
      <translation>Importe el fichero al que lleva, si así lo desea.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read to its end.</source>
      <translation>El fichero no se puede leer hasta el final.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>prepare its folder for what is received</source>
      <translation>preparar su carpeta para lo que se recibe</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>tidy up</source>
      <translation>hacer limpieza</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The disk reported an error while it was written: it may not be whole.</source>
      <translation>El disco comunicó un error al escribirlo: puede que no esté completo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Its data set was no longer the one that was received, and gave way to the object that arrived again.</source>
      <translation>Su conjunto de datos ya no era el que se recibió, y se sustituyó por el objeto que llegó de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It could not be read, and gave way to the object that arrived again.</source>
      <translation>No se podía leer, y se sustituyó por el objeto que llegó de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It was no longer as long as what was received, and gave way to an object that arrived.</source>
      <translation>Ya no tenía la longitud de lo que se recibió, y se sustituyó por un objeto que llegó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Two different instances claim the same name in the archive.</source>
      <translation>Dos instancias distintas reclaman el mismo nombre en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The data set is another instance than was announced: its {name} differs.</source>
      <translation>El conjunto de datos es otra instancia que la anunciada: difiere en {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Announced {announced}, found {found}.</source>
      <translation>Se anunció {announced}, se encontró {found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Ask the vendor of the sending system to mend it.</source>
      <translation>Pida al fabricante del sistema que envía que lo corrija.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The program ended in the middle of it; it goes on with what is missing.</source>
      <translation>El programa terminó en medio de ella; continúa con lo que falta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>list of transfers</source>
      <translation>lista de transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>keep the list of transfers</source>
      <translation>guardar la lista de transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</source>
      <translation>La lista de transferencias estaba dañada y se ha empezado de nuevo; la antigua se guarda como {kept}. Lo que había llegado sigue en el archivo; lo que estaba en espera hay que pedirlo otra vez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The instance has no {name}.</source>
      <translation>La instancia no tiene {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} has {length} characters; a UID has at most {most}.</source>
      <translation>{name} tiene {length} caracteres; un UID tiene como máximo {most}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} is no UID.</source>
      <translation>{name} no es un UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</source>
      <translation>Pida al fabricante del sistema que envía que lo corrija: la instancia no se puede archivar sin un UID válido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/part10.py" />
      <source>This is no DICOM file.</source>
      <translation>Este no es un fichero DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>It may not be whole.</source>
      <translation>Puede que no esté completo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>be exported</source>
      <translation>exportarse</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>delete a file</source>
      <translation>borrar un fichero</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The damaged index says that another data set was received.</source>
      <translation>El índice dañado indica que se recibió otro conjunto de datos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The program or the computer stopped before it was safe on the disk: it may not be whole.</source>
      <translation>El programa o el ordenador se detuvo antes de que estuviera a salvo en el disco: puede que no esté completo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It is not in the index: rebuild the index to see it.</source>
      <translation>No está en el índice: reconstruya el índice para verlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>put a file aside</source>
      <translation>apartar un fichero</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It holds another instance than its name says.</source>
      <translation>Contiene otra instancia que la que indica su nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It can no longer be read as what was received.</source>
      <translation>Ya no se puede leer como lo que se recibió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It has another length than received.</source>
      <translation>Tiene una longitud distinta de la recibida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/saved_runs.py" />
      <source>The program ended in the middle of it.</source>
      <translation>El programa terminó en medio de ella.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/schema.py" />
      <source>index of the archive</source>
      <translation>índice del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Exporting {progress}</source>
      <translation>Exportando {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Importing {progress}</source>
      <translation>Importando {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Removing {progress}</source>
      <translation>Eliminando {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Verifying {progress}</source>
      <translation>Verificando {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</source>
      <translation>Ficheros que llegaron con el SOP Instance UID de otro y bytes distintos; se conservan ambos: haga clic para verlos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were received and are gone. Click to verify the files and list them.</source>
      <translation>Ficheros que se recibieron y faltan. Haga clic para verificar los ficheros y verlos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were put aside, for they may not be whole. Click to list them.</source>
      <translation>Ficheros apartados porque pueden no estar completos. Haga clic para verlos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{size} free</source>
      <translation>{size} libres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stopping…</source>
      <translation>Deteniendo…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} conflicts</source>
      <translation>
        <numerusform>{number} conflicto</numerusform>
        <numerusform>{number} conflictos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} missing files</source>
      <translation>
        <numerusform>{number} fichero ausente</numerusform>
        <numerusform>{number} ficheros ausentes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{count:,} in quarantine</source>
      <translation>{count:,} en cuarentena</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder on this disk</source>
      <translation>Carpeta en este disco</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>On disk</source>
      <translation>En disco</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Stored as</source>
      <translation>Guardado como</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export {selection} to a folder</source>
      <translation>Exportar a una carpeta: {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import DICOM files</source>
      <translation>Importar ficheros DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder of DICOM files</source>
      <translation>Importar una carpeta de ficheros DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Files…</source>
      <translation>Ficheros…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Folder…</source>
      <translation>Carpeta…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Verify files</source>
      <translation>Verificar ficheros</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>More has arrived: refresh</source>
      <translation>Ha llegado más: actualizar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>The files are deleted from this disk. This cannot be undone.</source>
      <translation>Los ficheros se borran de este disco. No se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing came.</source>
      <translation>No llegó nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>What went wrong stands above.</source>
      <translation>Arriba se indica qué falló.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing held matches.</source>
      <translation>Nada de lo que hay en el archivo coincide.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Only what was asked for is shown.</source>
      <translation>Solo se muestra lo que se pidió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Search again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Go to Search</source>
      <translation>Ir a Buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder…</source>
      <translation>Importar una carpeta…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Accept missing files</source>
      <translation>Aceptar ficheros ausentes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Export the files in quarantine to a folder</source>
      <translation>Exportar a una carpeta los ficheros en cuarentena</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Remove {files} from the quarantine?</source>
      <translation>¿Eliminar {files} de la cuarentena?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>They are deleted from this disk. This cannot be undone.</source>
      <translation>Se borran de este disco. No se puede deshacer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt…</source>
      <translation>Verificar un comprobante…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt</source>
      <translation>Verificar un comprobante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Any date</source>
      <translation>Cualquier fecha</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 365 days</source>
      <translation>Últimos 365 días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient name</source>
      <translation>Nombre del paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a name; * and ? stand for any letters</source>
      <translation>Parte de un nombre; * y ? representan letras cualesquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a patient ID; * and ? stand for any signs</source>
      <translation>Parte de un ID de paciente; * y ? representan signos cualesquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a study description</source>
      <translation>Parte de una descripción de estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Study date</source>
      <translation>Fecha del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What the list starts with</source>
      <translation>Con qué empieza la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What is held</source>
      <translation>Qué hay en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Whole objects, or what was retrieved without bulk data</source>
      <translation>Objetos completos, o lo recuperado sin datos voluminosos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Headers only</source>
      <translation>Solo cabeceras</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file came cut off, or otherwise than its transfer syntax says</source>
      <translation>fichero llegó cortado o de otro modo que el que indica su sintaxis de transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files came cut off, or otherwise than their transfer syntax says</source>
      <translation>ficheros llegaron cortados o de otro modo que el que indica su sintaxis de transferencia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files came cut off, or otherwise than their transfer syntax says</source>
      <translation>
        <numerusform>{number} fichero llegó cortado o de otro modo que el que indica su sintaxis de transferencia</numerusform>
        <numerusform>{number} ficheros llegaron cortados o de otro modo que el que indica su sintaxis de transferencia</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file could not be used</source>
      <translation>fichero no se pudo usar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files could not be used</source>
      <translation>ficheros no se pudieron usar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files could not be used</source>
      <translation>
        <numerusform>{number} fichero no se pudo usar</numerusform>
        <numerusform>{number} ficheros no se pudieron usar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object exported</source>
      <translation>objeto exportado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects exported</source>
      <translation>objetos exportados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects exported</source>
      <translation>
        <numerusform>{number} objeto exportado</numerusform>
        <numerusform>{number} objetos exportados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object imported</source>
      <translation>objeto importado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects imported</source>
      <translation>objetos importados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects imported</source>
      <translation>
        <numerusform>{number} objeto importado</numerusform>
        <numerusform>{number} objetos importados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object removed</source>
      <translation>objeto eliminado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects removed</source>
      <translation>objetos eliminados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects removed</source>
      <translation>
        <numerusform>{number} objeto eliminado</numerusform>
        <numerusform>{number} objetos eliminados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object verified</source>
      <translation>objeto verificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects verified</source>
      <translation>objetos verificados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects verified</source>
      <translation>
        <numerusform>{number} objeto verificado</numerusform>
        <numerusform>{number} objetos verificados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing file taken off the list</source>
      <translation>fichero ausente quitado de la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing files taken off the list</source>
      <translation>ficheros ausentes quitados de la lista</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} missing files taken off the list</source>
      <translation>
        <numerusform>{number} fichero ausente quitado de la lista</numerusform>
        <numerusform>{number} ficheros ausentes quitados de la lista</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file was not taken in</source>
      <translation>fichero no se importó</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files were not taken in</source>
      <translation>ficheros no se importaron</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files were not taken in</source>
      <translation>
        <numerusform>{number} fichero no se importó</numerusform>
        <numerusform>{number} ficheros no se importaron</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file is not as it should be</source>
      <translation>fichero no está como debería</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files are not as they should be</source>
      <translation>ficheros no están como deberían</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files are not as they should be</source>
      <translation>
        <numerusform>{number} fichero no está como debería</numerusform>
        <numerusform>{number} ficheros no están como deberían</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} with {objects} from the archive?</source>
      <translation>¿Eliminar del archivo {selection} con {objects}?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files in quarantine: put aside because they may not be whole</source>
      <translation>
        <numerusform>{number} fichero en cuarentena: apartado porque puede no estar completo</numerusform>
        <numerusform>{number} ficheros en cuarentena: apartados porque pueden no estar completos</numerusform>
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
      <translation>¿Eliminar del archivo {selection}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing is held here yet.</source>
      <translation>Aún no hay nada en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve something from a node, import files, or drop them here.</source>
      <translation>Recupere algo de un nodo, importe ficheros, o suéltelos aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_exported} to {folder}</source>
      <translation>{objects_exported} a {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{count} beside another one with the same SOP Instance UID and other bytes</source>
      <translation>{count} junto a otro con el mismo SOP Instance UID y bytes distintos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</source>
      <translation>El índice del archivo estaba dañado y se ha rehecho a partir de los ficheros; el antiguo se guarda como {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</source>
      <translation>Una recuperación interrumpida dejó {files} en duda: se han apartado, para recuperarse de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</source>
      <translation>{files_are_gone}. Verifique los ficheros en la página Archivo para ver cuáles, y recupérelos de nuevo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} more files</source>
      <translation>
        <numerusform>{number} fichero más</numerusform>
        <numerusform>{number} ficheros más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{path}, and {more_files}</source>
      <translation>{path}, y {more_files}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The archive could not read {files}: {reason}</source>
      <translation>El archivo no pudo leer {files}: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>No headers are held here yet.</source>
      <translation>Aún no hay cabeceras en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</source>
      <translation>«Recuperar solo cabeceras» está en el menú de cada fila de la página Buscar, si su nodo lo ofrece.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_verified}: all files are as they were received</source>
      <translation>{objects_verified}: todos los ficheros están como se recibieron</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects} held with different bytes under the same SOP Instance UID.</source>
      <translation>{objects} en el archivo con bytes distintos bajo el mismo SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing was overwritten: compare the files to see which is right.</source>
      <translation>No se sobrescribió nada: compare los ficheros para ver cuál es el correcto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve the objects again; then these files can be removed.</source>
      <translation>Recupere de nuevo los objetos; después se pueden eliminar estos ficheros.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files of the archive are gone</source>
      <translation>
        <numerusform>{number} fichero falta en el archivo</numerusform>
        <numerusform>{number} ficheros faltan en el archivo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</source>
      <translation>Recupere de nuevo lo ausente o modificado: no cuenta como contenido del archivo, y lo que llegue lo sustituye.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>{number} objects were held already</source>
      <translation>
        <numerusform>{number} objeto ya estaba en el archivo</numerusform>
        <numerusform>{number} objetos ya estaban en el archivo</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Nothing of this is held any more.</source>
      <translation>Nada de esto sigue en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Search again.</source>
      <translation>Busque de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>{records} saved: {file}</source>
      <translation>Guardado en {file}: {records}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>There is nothing to save.</source>
      <translation>No hay nada que guardar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
      <translation>Listas (*.csv *.tsv *.txt *.xlsx *.xlsm);;Todos los ficheros (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</source>
      <translation>Un fichero CSV o un libro de Excel con números de acceso, ID de paciente con fechas, o UID, una fila para cada uno.
Elíjalo, o suéltelo aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieve from a list</source>
      <translation>Recuperar a partir de una lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Choose a list…</source>
      <translation>&amp;Elegir lista…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Node</source>
      <translation>Nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Progress of the look-up</source>
      <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list</source>
      <translation>Elegir lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Reading {file}…</source>
      <translation>Leyendo {file}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asking {node}…</source>
      <translation>Preguntando a {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Comma-separated values (*.csv);;JSON (*.json)</source>
      <translation>Valores separados por comas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Retrieve {selection}</source>
      <translation>&amp;Recuperar {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asks the node for each row; nothing is retrieved yet</source>
      <translation>Pregunta al nodo por cada fila; aún no se recupera nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Back to the list</source>
      <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Save report…</source>
      <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Puts what is ticked into the queue, as one transfer</source>
      <translation>Pone en la cola lo marcado, como una sola transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>S&amp;heet</source>
      <translation>&amp;Hoja</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieving {selection}: the page Transfers shows how it goes.</source>
      <translation>Recuperando {selection}: la página Transferencias muestra el progreso.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>{done:,} of {total:,} rows…</source>
      <translation>{done:,} de {total:,} filas…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report is in {path}.</source>
      <translation>El informe está en {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list…</source>
      <translation>Elegir lista…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Which studies do you want?</source>
      <translation>¿Qué estudios desea?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>There is no node to ask.</source>
      <translation>No hay ningún nodo al que preguntar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Add one with + Node.</source>
      <translation>Añada uno con + Nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Look up</source>
      <translation>&amp;Buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report would replace the list.</source>
      <translation>El informe sustituiría a la lista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The list could not be read, because qrstation itself failed.</source>
      <translation>La lista no se pudo leer, porque falló el propio qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Node</source>
      <translation>&amp;Nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Nothing came, because qrstation itself failed.</source>
      <translation>No llegó nada, porque falló el propio qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>as the list shows it</source>
      <translation>según la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>day first</source>
      <translation>primero el día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>month first</source>
      <translation>primero el mes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>What {column} holds</source>
      <translation>Qué contiene {column}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>not used</source>
      <translation>sin usar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days off</source>
      <translation>Días de margen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days that a study may lie before or after its date</source>
      <translation>Días que un estudio puede distar de su fecha, antes o después</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates such as 03/04/2026</source>
      <translation>Fechas como 03/04/2026</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one row</source>
      <translation>Estudios por fila</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>A row that matches more is left for you to decide</source>
      <translation>Una fila con más coincidencias queda a su decisión</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} rows can be asked for</source>
      <translation>
        <numerusform>{number} fila se puede consultar</numerusform>
        <numerusform>{number} filas se pueden consultar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>First rows of the list</source>
      <translation>Primeras filas de la lista</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>&amp;Days off, at most</source>
      <translation>&amp;Días de margen, como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates like 03/0&amp;4/2026</source>
      <translation>Fechas como 03/0&amp;4/2026</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} ask for the same as another</source>
      <translation>
        <numerusform>{number} pide lo mismo que otra</numerusform>
        <numerusform>{number} piden lo mismo que otra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} cannot be read and are left out</source>
      <translation>
        <numerusform>{number} no se puede leer y se omite</numerusform>
        <numerusform>{number} no se pueden leer y se omiten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one &amp;row, at most</source>
      <translation>Es&amp;tudios por fila, como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>Is read as</source>
      <translation>Se lee como</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>{what_is_asked} (as row {row})</source>
      <translation>{what_is_asked} (como la fila {row})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Asked for</source>
      <translation>Pedido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Explanation</source>
      <translation>Explicación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;All</source>
      <translation>&amp;Todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Found</source>
      <translation>En&amp;contrado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Nothing</source>
      <translation>Nad&amp;a</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Too much</source>
      <translation>De&amp;masiado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Others</source>
      <translation>&amp;Otros</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</source>
      <translation>{rows} de {total:,} con resultado en {node} en {duration}: {objects_found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Row {number}: {what_was_asked}: {result}. {explanation}</source>
      <translation>Fila {number}: {what_was_asked}: {result}. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Rows of the list and what came of them</source>
      <translation>Filas de la lista y su resultado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{number} rows</source>
      <translation>
        <numerusform>{number} fila</numerusform>
        <numerusform>{number} filas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch_work.py" />
      <source>The node did not react to being stopped.</source>
      <translation>El nodo no reaccionó a la petición de detenerse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>A fault in qrstation</source>
      <translation>Un fallo en qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</source>
      <translation>Puede seguir trabajando; lo que está en el archivo está a salvo. Envíe este informe a quien se encarga de qrstation en su centro. No contiene datos de pacientes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Something in qrstation itself went wrong.</source>
      <translation>Algo falló en el propio qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Connection doctor: {node}</source>
      <translation>Diagnóstico de conexión: {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examining {node}…</source>
      <translation>Examinando {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>May one small object be retrieved to try it: {object}?</source>
      <translation>¿Se puede recuperar un objeto pequeño como prueba: {object}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Page for the PACS administrator</source>
      <translation>Página para el administrador del PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examine &amp;again</source>
      <translation>Examinar de n&amp;uevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</source>
      <translation>Con C-GET y con C-MOVE. Se conserva en el archivo, como todo objeto que llega.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>It was not finished.</source>
      <translation>No se terminó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Retrieve it</source>
      <translation>&amp;Recuperarlo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Not now</source>
      <translation>&amp;Ahora no</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Not yet tried</source>
      <translation>Aún sin probar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Waits for your answer</source>
      <translation>Espera su respuesta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Being tried…</source>
      <translation>Probando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What was seen</source>
      <translation>Qué se observó</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Sa&amp;ve…</source>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>It names no patient.</source>
      <translation>No nombra a ningún paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Save the page</source>
      <translation>Guardar la página</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Text (*.txt)</source>
      <translation>Texto (*.txt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>waits for your answer</source>
      <translation>espera su respuesta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>being tried…</source>
      <translation>probando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>not yet tried</source>
      <translation>aún sin probar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Doctor…</source>
      <translation>Diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Try step by step what works</source>
      <translation>Probar paso a paso qué funciona</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>CT: the dose report, else what older scanners give instead</source>
      <translation>CT: el informe de dosis; si no, lo que dan en su lugar los equipos antiguos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Mammography: the dose report, else the images, whose headers tell the dose</source>
      <translation>Mamografía: el informe de dosis; si no, las imágenes, cuyas cabeceras indican la dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Fluoroscopy and angiography (RF, XA): the dose report</source>
      <translation>Fluoroscopia y angiografía (RF, XA): el informe de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</source>
      <translation>Radiografía (DX, CR, PX): el informe de dosis; si no, las imágenes, cuyas cabeceras indican la dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</source>
      <translation>Medicina nuclear y PET (NM, PT): el informe del radiofármaco; si no, una imagen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</source>
      <translation>Estudios que solo contienen informes estructurados, como los de un archivo de dosis aparte; no se combina con otras modalidades</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Studies by kind, and the steps of the selection</source>
      <translation>Estudios por tipo, y los pasos de la selección</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}, before your decisions</source>
      <translation>Sin incluir: {studies_or_series}, antes de sus decisiones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}</source>
      <translation>Sin incluir: {studies_or_series}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Modalities in the study</source>
      <translation>Modalidades del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Kept</source>
      <translation>Conservado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>not told</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Taken as</source>
      <translation>Tratado como</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>station not told</source>
      <translation>estación no indicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>date not told</source>
      <translation>fecha no indicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>A cell shows its studies. Counted is what the node has, fetched or not.</source>
      <translation>Cada celda muestra sus estudios. Se cuenta lo que tiene el nodo, recuperado o no.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>What the node has, scanner by day</source>
      <translation>Qué tiene el nodo, por equipo y día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>Only days with studies: the others are too many.</source>
      <translation>Solo días con estudios: los demás son demasiados.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>no study</source>
      <translation>ningún estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>HH:MM</source>
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>{name}, like 14:30; empty: open. For a single day only</source>
      <translation>{name}, como 14:30; vacío: abierto. Solo para un único día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>All dates</source>
      <translation>Todas las fechas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Asks for everything that the node has, which may take very long</source>
      <translation>Pide todo lo que tiene el nodo, lo que puede tardar mucho</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First time</source>
      <translation>Primera hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last time</source>
      <translation>Última hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;From</source>
      <translation>&amp;Desde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;Until</source>
      <translation>&amp;Hasta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>There is no remote node to ask yet.</source>
      <translation>Aún no hay ningún nodo remoto al que consultar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a day like {example}.</source>
      <translation>«{text}» no es un día como {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a time like 14:30.</source>
      <translation>«{text}» no es una hora como 14:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Terms divided by commas; capital letters count for nothing.</source>
      <translation>Términos separados por comas; no se distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Remote node</source>
      <translation>Nodo remoto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Store node</source>
      <translation>Nodo de destino</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description contains</source>
      <translation>La descripción contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>contains</source>
      <translation>contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Studies that have one of the terms, or none at all</source>
      <translation>Estudios que tienen uno de los términos, o que no tienen descripción</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description does not contain</source>
      <translation>La descripción no contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>does not contain</source>
      <translation>no contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out studies that have one of these</source>
      <translation>Omite los estudios que tienen uno de ellos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name contains</source>
      <translation>El nombre de estación contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Scanners that have one of the terms, or no name at all</source>
      <translation>Equipos que tienen uno de los términos, o que no tienen nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name does not contain</source>
      <translation>El nombre de estación no contiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out scanners that have one of these</source>
      <translation>Omite los equipos que tienen uno de ellos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>More options</source>
      <translation>Más opciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Ask</source>
      <translation>Consultar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>&amp;Remote node</source>
      <translation>Nodo &amp;remoto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>S&amp;tore node</source>
      <translation>Nodo de des&amp;tino</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>D&amp;escription</source>
      <translation>D&amp;escripción</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Stat&amp;ion name</source>
      <translation>Nombre de estac&amp;ión</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Submit</source>
      <translation>Enviar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Started</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Took</source>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Ended</source>
      <translation>Terminado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Job</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Came to</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs of {name}</source>
      <translation>Ejecuciones de {name}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs</source>
      <translation>Ejecuciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{runs}, the latest first</source>
      <translation>{runs}, la más reciente primero</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>It has not run yet.</source>
      <translation>Aún no se ha ejecutado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Asked for {query}. {what_came_of_it}</source>
      <translation>Consultado: {query}. {what_came_of_it}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{number} runs</source>
      <translation>
        <numerusform>{number} ejecución</numerusform>
        <numerusform>{number} ejecuciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of each series</source>
      <translation>de cada serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of the study</source>
      <translation>del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of study and series</source>
      <translation>de estudio y serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station name</source>
      <translation>Comparar el nombre de estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Some PACS name the scanner with the study only, or name studies after none</source>
      <translation>Algunos PACS solo indican el equipo en el estudio, otros no lo indican en ningún estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Dose screens of old Toshiba CTs</source>
      <translation>Pantallas de dosis de CT Toshiba antiguos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Where a CT study has no dose report: fetches the dose screens, and one image of each series</source>
      <translation>Si un estudio de CT no tiene informe de dosis: recupera las pantallas de dosis y una imagen de cada serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Leave out what was fetched before</source>
      <translation>Omitir lo ya recuperado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</source>
      <translation>Los objetos que están en el archivo, o que ya se procesaron, no se recuperan de nuevo,
ni siquiera si se eliminaron después</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>For PACS that do not tell what is in a series of structured reports</source>
      <translation>Para PACS que no indican qué contiene una serie de informes estructurados</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Copy to folder</source>
      <translation>Copiar a carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no folder</source>
      <translation>ninguna carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is copied there, each file when it is complete, named by its UID</source>
      <translation>Lo recuperado se copia ahí, cada fichero cuando está completo, con su UID como nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Choose the folder</source>
      <translation>Elegir la carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Send on to node</source>
      <translation>Reenviar a nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is sent on to this node, and tried again until it has it</source>
      <translation>Lo recuperado se reenvía a este nodo, y se reintenta hasta que lo tenga</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that go to another store do not come through here.</source>
      <translation>Los objetos que van a otro destino no pasan por aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no other node</source>
      <translation>ningún otro nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station &amp;name</source>
      <translation>Comparar el &amp;nombre de estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then cop&amp;y to folder</source>
      <translation>Después, &amp;copiar a carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then send on to n&amp;ode</source>
      <translation>Después, reenviar a n&amp;odo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/node_choice.py" />
      <source>{name} is not in the node book any more. Choose another node, or add it.</source>
      <translation>{name} ya no está en la libreta de nodos. Elija otro nodo, o añádalo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Stopped: what stands here is the review that was made before.</source>
      <translation>Detenido: lo que se muestra aquí es la revisión anterior.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that is kept went to the store since this review was made, so nothing is left to fetch.</source>
      <translation>Todo lo conservado se envió al nodo de destino desde que se hizo esta revisión, por lo que no queda nada por recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that was to be handed on went there since this review was made.</source>
      <translation>Todo lo que había que entregar se entregó después de hacerse esta revisión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</source>
      <translation>Para que se envíe de nuevo, envíe otra vez la consulta con «Omitir lo ya recuperado» desactivado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved</source>
      <translation>Guardadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved queries, and when they run</source>
      <translation>Consultas guardadas, y cuándo se ejecutan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>No node to ask yet.</source>
      <translation>Aún no hay ningún nodo al que consultar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</source>
      <translation>Añada su PACS con su AE Title, host y puerto,
o pruébelo todo con pacientes ficticios.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Remove the saved query {name}?</source>
      <translation>¿Eliminar la consulta guardada {name}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Submit again? What you decided by hand in this review is then lost.</source>
      <translation>¿Enviar de nuevo? Se perderá lo que decidió a mano en esta revisión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>What it fetched stays in the archive.</source>
      <translation>Lo que recuperó permanece en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Retrieve or export the review first where you still want it.</source>
      <translation>Si aún la necesita, recupere o exporte antes la revisión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>{node} is asked</source>
      <translation>Consultando a {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add a node…</source>
      <translation>Añadir un nodo…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Start the practice PACS</source>
      <translation>Iniciar el PACS de prácticas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>The review is in {path}.</source>
      <translation>La revisión está en {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Hand on now</source>
      <translation>Entregar ahora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>What the review keeps is fetched from here.</source>
      <translation>Lo que conserva la revisión se recupera desde aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{how_many} objects</source>
      <translation>{how_many} objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Progress of the retrieval</source>
      <translation>Progreso de la recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Handed on</source>
      <translation>Entregado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Archive</source>
      <translation>Mostrar en Archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Transfers</source>
      <translation>Mostrar en Transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieving</source>
      <translation>Recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{duration} left</source>
      <translation>quedan {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Nothing is kept, so there is nothing to retrieve.</source>
      <translation>No se conserva nada, por lo que no hay nada que recuperar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve {objects}</source>
      <translation>Recuperar {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Hand on {objects}</source>
      <translation>Entregar {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Already in the list of transfers</source>
      <translation>Ya en la lista de transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieves {objects}</source>
      <translation>Recupera {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>keep</source>
      <translation>conservar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>drop</source>
      <translation>descartar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>{part} of {whole}</source>
      <translation>{part} de {whole}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Kept: {reason}.</source>
      <translation>Conservado: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Dropped: {reason}.</source>
      <translation>Descartado: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Its series are not known, so that nothing of it can be fetched.</source>
      <translation>No se conocen sus series, por lo que no se puede recuperar nada de él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>class not told</source>
      <translation>clase no indicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>modality not told</source>
      <translation>modalidad no indicada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Station</source>
      <translation>Estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Level</source>
      <translation>Nivel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Why</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Dropped</source>
      <translation>Descartado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>With problem</source>
      <translation>Con problema</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>nothing to fetch</source>
      <translation>nada que recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} has no such studies</source>
      <translation>{node} no tiene estudios de ese tipo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</source>
      <translation>Consultado: {days_and_modalities}. Pregunte por otros días o más modalidades, o mire en la página Buscar qué tiene el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing was asked yet</source>
      <translation>Aún no se ha consultado nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</source>
      <translation>Indique qué busca y envíe la consulta. Lo que tiene el nodo se muestra aquí antes de recuperar nada: cada estudio, serie y objeto, y por qué se conserva o se descarta.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{number} studies found</source>
      <translation>
        <numerusform>{number} estudio encontrado</numerusform>
        <numerusform>{number} estudios encontrados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{count:,} with something to fetch: {objects}</source>
      <translation>{count:,} con algo que recuperar: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No study matches “{text}”</source>
      <translation>Ningún estudio coincide con «{text}»</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No such study</source>
      <translation>No existe ese estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Export the review</source>
      <translation>Exportar la revisión</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Writes what was decided and why to a file, without patients' names and IDs</source>
      <translation>Escribe en un fichero qué se decidió y por qué, sin nombres ni ID de pacientes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter the studies</source>
      <translation>Filtrar los estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</source>
      <translation>Muestra solo estudios con este texto en sí mismos o en una serie (Ctrl+L); Esc lo borra</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows the studies of all scanners and days again</source>
      <translation>Vuelve a mostrar los estudios de todos los equipos y días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>How far the node is asked</source>
      <translation>Hasta dónde se ha consultado al nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asking was stopped.</source>
      <translation>La consulta se detuvo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} told no studies, and may have some</source>
      <translation>{node} no devolvió estudios, y puede que tenga alguno</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. {reasons}</source>
      <translation>Consultado: {days_and_modalities}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Stopped before anything came</source>
      <translation>Detenido antes de que llegara nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Submit again to ask anew.</source>
      <translation>Envíe de nuevo para consultar otra vez.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>The message at the top says why. Submit again when that is mended.</source>
      <translation>El mensaje de arriba indica el motivo. Envíe de nuevo cuando esté resuelto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Show all studies</source>
      <translation>Mostrar todos los estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing could be asked for</source>
      <translation>No se pudo consultar nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Counts</source>
      <translation>Recuentos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Studies, series and objects, and what was decided of them</source>
      <translation>Estudios, series y objetos, y qué se decidió sobre ellos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Drop</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>As the rules decided</source>
      <translation>Según las reglas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Next run</source>
      <translation>Próxima ejecución</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Last run</source>
      <translation>Última ejecución</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>The form cannot be asked for yet: what is missing stands above its button.</source>
      <translation>Con el formulario aún no se puede consultar: encima de su botón se indica lo que falta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Saved queries</source>
      <translation>Consultas guardadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Save the form as…</source>
      <translation>Guardar el formulario como…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Open in the form</source>
      <translation>Abrir en el formulario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Schedule…</source>
      <translation>Programación…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>History…</source>
      <translation>Historial…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>No query is saved yet.</source>
      <translation>Aún no hay ninguna consulta guardada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</source>
      <translation>Rellene el formulario y guárdelo con un nombre: puede ejecutarse cada pocos minutos, o cada día a una hora, mientras esta ventana esté abierta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>{query}: nothing was run here; another program may run it, or it was stopped.</source>
      <translation>{query}: aquí no se ejecutó nada; puede que la ejecute otro programa, o que se detuviera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Run now</source>
      <translation>Ejecutar ahora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Now: {stage}.</source>
      <translation>Ahora: {stage}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Last run: {what_came_of_it}</source>
      <translation>Última ejecución: {what_came_of_it}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Yesterday</source>
      <translation>Ayer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Today as of an hour ago (for every hour)</source>
      <translation>Hoy, tal como era hace una hora (para cada hora)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Days counted back from today</source>
      <translation>Días contados hacia atrás desde hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</source>
      <translation>Ocupa el lugar de la consulta guardada {query}, que pregunta a {node} por {days} y se ejecuta {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>The first run begins at once.</source>
      <translation>La primera ejecución empieza de inmediato.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Runs {when}.</source>
      <translation>Se ejecuta {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>such as Nightly CT</source>
      <translation>por ejemplo, CT nocturno</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>First day, in days before today</source>
      <translation>Primer día, en días antes de hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Last day, in days before today</source>
      <translation>Último día, en días antes de hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Only when I &amp;want it</source>
      <translation>Solo cuando &amp;yo quiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Every</source>
      <translation>&amp;Cada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Dail&amp;y at</source>
      <translation>Cada día &amp;a las</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Minutes between two runs</source>
      <translation>Minutos entre dos ejecuciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Time of the daily run</source>
      <translation>Hora de la ejecución diaria</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It needs a name.</source>
      <translation>Necesita un nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Save the query</source>
      <translation>Guardar la consulta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Schedule of {query}</source>
      <translation>Programación de {query}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>until</source>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>days ago; 0 is today</source>
      <translation>días atrás; 0 es hoy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Days of the studies, counted from each run</source>
      <translation>&amp;Días de los estudios, contados desde cada ejecución</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It runs, while this window is open</source>
      <translation>Se ejecuta mientras esta ventana esté abierta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>minutes</source>
      <translation>minutos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book: an AE title that the remote node has to know</source>
      <translation>no está en la libreta de nodos: un AE Title que el nodo remoto debe conocer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds</source>
      <translation>responde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>no answer</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>associated, but the echo failed with {status}</source>
      <translation>asociado, pero el eco falló con {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>receives as {ae_title}, port {port}</source>
      <translation>recibe como {ae_title}, puerto {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not asked yet</source>
      <translation>aún no consultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book</source>
      <translation>no está en la libreta de nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>waiting for an answer…</source>
      <translation>esperando respuesta…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds in {duration}</source>
      <translation>responde en {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>Let it receive, in Settings, or have the node send by C-GET.</source>
      <translation>Active la recepción en Configuración, o haga que el nodo envíe con C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>does not receive: only C-GET can bring anything here</source>
      <translation>no recibe: solo C-GET puede traer algo aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node}: {count} things to look at.</source>
      <translation>{node}: {count} cosas que revisar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Handed on as well, being here already: {objects}.</source>
      <translation>Se entrega además, por estar ya aquí: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>To be handed on, being here already: {objects}.</source>
      <translation>Por entregar, por estar ya aquí: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</source>
      <translation>{objects_are_not_handed_on}, salvo que se desactive «Omitir lo ya recuperado».</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Stopped: {node} was not asked for everything.</source>
      <translation>Detenido: a {node} no se le preguntó por todo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} may have more dose objects than are listed here.</source>
      <translation>{node} puede tener más objetos de dosis de los que se enumeran aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{done:,} of {objects} to {target}</source>
      <translation>{done:,} de {objects} a {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{count:,} not handed on yet</source>
      <translation>{count:,} aún sin entregar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>not all handed on yet</source>
      <translation>aún no se ha entregado todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Asks {node} for {examinations}: studies of {days}</source>
      <translation>Consulta a {node}; {examinations}; estudios: {days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Goes to {places}</source>
      <translation>Destino: {places}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Destination</source>
      <translation>Destino</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Copied to</source>
      <translation>Copiado a</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent on to</source>
      <translation>Reenviado a</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} told of no such study.</source>
      <translation>{node} no devolvió ningún estudio así.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Held already</source>
      <translation>Ya en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Not asked for</source>
      <translation>No pedido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Failed</source>
      <translation>Fallido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>What is listed can be retrieved; for the rest {what_to_do}.</source>
      <translation>Lo enumerado se puede recuperar; para el resto, {what_to_do}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>ask for fewer days</source>
      <translation>pregunte por menos días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>tick ‘{option}’</source>
      <translation>marque «{option}»</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>submit again</source>
      <translation>envíe de nuevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>, next try at {time}</source>
      <translation>, próximo intento a las {time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects} could not be handed on to {target}.</source>
      <translation>{objects} no se pudieron entregar a {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>The objects are in the archive. See the details, then try again.</source>
      <translation>Los objetos están en el archivo. Consulte los detalles e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent</source>
      <translation>Enviado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Received</source>
      <translation>Recibido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>other reasons</source>
      <translation>otros motivos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>and</source>
      <translation>y</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Counted twice</source>
      <translation>Contados dos veces</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose_work.py" />
      <source>Asking the node and the store whether they answer</source>
      <translation>Preguntando al nodo y al destino si responden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/examining.py" />
      <source>You did not agree to it.</source>
      <translation>Usted no dio su consentimiento.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>1 of 3: this computer</source>
      <translation>1 de 3: este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>2 of 3: where to search</source>
      <translation>2 de 3: dónde buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>3 of 3: your PACS</source>
      <translation>3 de 3: su PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Set up qrstation</source>
      <translation>Configurar qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>&amp;Back</source>
      <translation>A&amp;trás</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Add and finish</source>
      <translation>Añadir y terminar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</source>
      <translation>Un PACS conoce una estación de trabajo por su AE Title, su dirección y su puerto. Lo que aquí se propone sirve casi siempre; puede que su hospital tenga reglas propias para los AE Titles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>At most 16 characters.</source>
      <translation>16 caracteres como máximo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Here objects arrive that a PACS sends.</source>
      <translation>Aquí llegan los objetos que envía un PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Choose…</source>
      <translation>&amp;Elegir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Firewall</source>
      <translation>Cortafuegos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>What arrives is kept here.</source>
      <translation>Lo que llega se guarda aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Folder of the archive</source>
      <translation>Carpeta del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;AE title</source>
      <translation>&amp;AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Port</source>
      <translation>&amp;Puerto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Carpeta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>{size} are free; a CT study has 100 MB to 1 GB.</source>
      <translation>Hay {size} libres; un estudio de CT ocupa de 100 MB a 1 GB.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>It is used from the next start on.</source>
      <translation>Se usa a partir del próximo inicio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</source>
      <translation>La mayoría de los PACS solo responden a estaciones que conocen. Una vez rellenados los campos, aquí aparece una página para el administrador del PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</source>
      <translation>La mayoría de los PACS solo responden a estaciones que conocen. Envíe esta página al administrador del PACS:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Host</source>
      <translation>&amp;Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Main PACS</source>
      <translation>PACS principal</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Test</source>
      <translation>Pro&amp;bar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Ask it whether it answers</source>
      <translation>Preguntarle si responde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Doctor…</source>
      <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Asking…</source>
      <translation>Preguntando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>pacs.example.org or 10.1.2.3</source>
      <translation>pacs.example.org o 10.1.2.3</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers in {duration}.</source>
      <translation>Responde en {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers.</source>
      <translation>Responde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>You need its AE title, its host name or IP address, and its port.</source>
      <translation>Necesita su AE Title, su nombre de host o dirección IP, y su puerto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</source>
      <translation>CSV o JSON de otro qrstation, dcmqrscp.cfg de DCMTK, orthanc.json, o las ubicaciones que exportan Horos y OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>Invented patients on this computer. Nothing goes out, and nothing can break.</source>
      <translation>Pacientes ficticios en este ordenador. No sale nada, y nada puede estropearse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Import a list of nodes…</source>
      <translation>&amp;Importar una lista de nodos…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Try it with the practice PACS</source>
      <translation>&amp;Probar con el PACS de prácticas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Connect to my PACS</source>
      <translation>&amp;Conectar con mi PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>qrstation help</source>
      <translation>Ayuda de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Páginas de ayuda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Check for a &amp;newer version</source>
      <translation>Comprobar si hay una versión más &amp;nueva</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Asks the internet once; nothing else in qrstation ever does</source>
      <translation>Pregunta una vez a internet; nada más en qrstation lo hace</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</source>
      <translation>Muestra las páginas que contienen todas estas palabras (Ctrl+F); Intro pasa de un lugar al siguiente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No help pages came with this installation.</source>
      <translation>Esta instalación no incluye páginas de ayuda.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{pages} with these words</source>
      <translation>{pages} con estas palabras</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No page has all of these words. The pages are in English.</source>
      <translation>Ninguna página contiene todas estas palabras. Las páginas están en inglés.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{number} pages</source>
      <translation>
        <numerusform>{number} página</numerusform>
        <numerusform>{number} páginas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later.</source>
      <translation>Otros solo pueden enviar a este ordenador mientras qrstation está en marcha. Puede quedarse en la bandeja del escritorio cuando se cierra su ventana; el menú que ofrece allí abre la ventana o sale del programa. Se puede cambiar más tarde en Configuración, Esta estación.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Close qrstation</source>
      <translation>Cerrar qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Quit</source>
      <translation>Sa&amp;lir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Keep receiving</source>
      <translation>&amp;Seguir recibiendo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Keep receiving when the window is closed?</source>
      <translation>¿Seguir recibiendo cuando se cierre la ventana?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>{number} transfers not finished</source>
      <translation>
        <numerusform>{number} transferencia sin terminar</numerusform>
        <numerusform>{number} transferencias sin terminar</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Quit qrstation</source>
      <translation>Salir de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>What has arrived is safe. When qrstation starts again, they go on with the rest.</source>
      <translation>Lo que ha llegado está a salvo. Cuando qrstation se inicie de nuevo, se continúa con el resto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Stop and quit</source>
      <translation>Detener y salir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Keep going</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leaving.py" />
      <source>qrstation receives. Click to open it.</source>
      <translation>qrstation está recibiendo. Haga clic para abrirlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</source>
      <translation>Mensajes de auditoría DICOM (*.xml);;Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Time</source>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Asked by</source>
      <translation>Pedido por</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>How much</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Outcome</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Stopped</source>
      <translation>Detenido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Begun anew</source>
      <translation>Empezado de nuevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Configured</source>
      <translation>Configurado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Queried</source>
      <translation>Consultado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Retrieved</source>
      <translation>Recuperado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Rejected</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Refused</source>
      <translation>Denegado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Done</source>
      <translation>Con éxito</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>In part</source>
      <translation>En parte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Audit trail</source>
      <translation>Registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what was done so</source>
      <translation>Mostrar solo este tipo de acciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All events</source>
      <translation>Todos los eventos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what concerned this node</source>
      <translation>Mostrar solo lo relativo a este nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All nodes</source>
      <translation>Todos los nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Records of the audit trail</source>
      <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Guardar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save these records, with patient IDs and the UIDs of studies</source>
      <translation>Guardar estas entradas, con los ID de paciente y los UID de los estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>&amp;Comprobar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Look whether any record was changed, put in or taken out</source>
      <translation>Mirar si alguna entrada se modificó, se añadió o se eliminó</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save the audit trail</source>
      <translation>Guardar el registro de auditoría</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>and {rest} more</source>
      <translation>y {rest} más</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>patient {patient}</source>
      <translation>paciente {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>study {study}</source>
      <translation>estudio {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>From this day on</source>
      <translation>A partir de este día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Up to this day</source>
      <translation>Hasta este día</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>The last {number}; choose days to see others</source>
      <translation>{number}, las últimas; elija días para ver otras</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;hasta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Info</source>
      <translation>Información</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Warnings and errors</source>
      <translation>Advertencias y errores</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Errors only</source>
      <translation>Solo errores</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events with this text</source>
      <translation>Mostrar solo eventos con este texto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events of this node</source>
      <translation>Mostrar solo eventos de este nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events at least this severe</source>
      <translation>Mostrar solo eventos de esta gravedad o superior</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Copy the selected events, or all that are shown</source>
      <translation>Copiar los eventos seleccionados, o todos los que se muestran</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Support bundle…</source>
      <translation>Paquete de soporte…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Write versions, settings and logs into one file, without patient data</source>
      <translation>Escribir versiones, configuración y registros en un fichero, sin datos de pacientes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>&amp;Audit trail…</source>
      <translation>Registro de &amp;auditoría…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Who asked whom for what, when, and what came or went: kept over many days</source>
      <translation>Quién pidió qué a quién, cuándo, y qué llegó o salió: se conserva muchos días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Nothing has happened yet.</source>
      <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Echoes, searches and retrievals of this run appear here.</source>
      <translation>Aquí aparecen los ecos, búsquedas y recuperaciones de esta sesión.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{number} events</source>
      <translation>
        <numerusform>{number} evento</numerusform>
        <numerusform>{number} eventos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{shown} of {kept}</source>
      <translation>{shown} de {kept}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</source>
      <translation>Un solo fichero con las versiones, la configuración, la libreta de nodos, las cifras de lo que hay en el archivo y el registro. No contiene datos de pacientes, objetos, contraseñas ni claves; su README.txt indica qué contiene.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Paquete de soporte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</source>
      <translation>&amp;Sustituir por números los nombres de nodos, hosts, AE Titles, carpetas y UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Examine every node first; nothing is retrieved, and it takes its time</source>
      <translation>&amp;Examinar antes todos los nodos; no se recupera nada, y lleva su tiempo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>For whoever looks after qrstation</source>
      <translation>Para quien se encarga de qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Save the support bundle</source>
      <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>ZIP files (*.zip)</source>
      <translation>Ficheros ZIP (*.zip)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The nodes are examined for the support bundle.</source>
      <translation>Se están examinando los nodos para el paquete de soporte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is written.</source>
      <translation>Se está escribiendo el paquete de soporte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Stop examining</source>
      <translation>Detener el examen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is saved: {path}</source>
      <translation>El paquete de soporte está guardado: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>README.txt in it says what it holds. Look into it before you send it.</source>
      <translation>Su README.txt indica qué contiene. Revíselo antes de enviarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Dose</source>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Archive</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Transfers</source>
      <translation>Transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>in trouble</source>
      <translation>con problemas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/bar.py" />
      <source>Add a node</source>
      <translation>Añadir un nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</source>
      <translation>Un sondeo pregunta al nodo qué ofrece y hace unas pocas consultas pequeñas; no se recupera nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Storage SOP Classes that it sends by C-GET</source>
      <translation>SOP Classes de almacenamiento que envía con C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Capabilities of {node}</source>
      <translation>Capacidades de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Not probed yet.</source>
      <translation>Aún sin sondear.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Progress of the probe</source>
      <translation>Progreso del sondeo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Step {step} of {steps}: {note}…</source>
      <translation>Paso {step} de {steps}: {note}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Services</source>
      <translation>Servicios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>The node</source>
      <translation>El nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Queries</source>
      <translation>Consultas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{number} storage SOP Classes</source>
      <translation>
        <numerusform>{number} SOP Class de almacenamiento</numerusform>
        <numerusform>{number} SOP Classes de almacenamiento</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>&amp;Probe now</source>
      <translation>&amp;Sondear ahora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Keys at {level} level</source>
      <translation>Claves en el nivel {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{classes} sent by C-GET</source>
      <translation>Envía con C-GET: {classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Stopped: nothing was changed.</source>
      <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>offered</source>
      <translation>ofrecido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>not offered</source>
      <translation>no ofrecido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Certificate of the node</source>
      <translation>Certificado del nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</source>
      <translation>Cualquiera que esté por medio podría presentar un certificado propio. Compare la huella SHA-256 con la que le indique el administrador del nodo, por una vía distinta de esta conexión.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Until now another certificate was accepted. Ask whether it was renewed.</source>
      <translation>Hasta ahora se aceptaba otro certificado. Pregunte si se ha renovado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>&amp;Accept it</source>
      <translation>&amp;Aceptarlo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers in {duration}</source>
      <translation>responde en {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers</source>
      <translation>responde</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>asking…</source>
      <translation>preguntando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Node {node}, {words}</source>
      <translation>Nodo {node}, {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Echo</source>
      <translation>Eco</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Capabilities…</source>
      <translation>Capacidades…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>&amp;Echo</source>
      <translation>&amp;Eco</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Ask the node with these values, before they are saved</source>
      <translation>Preguntar al nodo con estos valores, antes de guardarlos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Try step by step what works with these values, before they are saved</source>
      <translation>Probar paso a paso qué funciona con estos valores, antes de guardarlos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Edit {node}</source>
      <translation>Editar {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Asking for its certificate…</source>
      <translation>Pidiendo su certificado…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>Remove {name} from the nodes?</source>
      <translation>¿Eliminar {name} de los nodos?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>What was retrieved from it stays in the archive.</source>
      <translation>Lo que se recuperó de él permanece en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Choose for me</source>
      <translation>Elección automática</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-GET, over the same connection</source>
      <translation>C-GET, por la misma conexión</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE, the node connects to us</source>
      <translation>C-MOVE, el nodo se conecta a esta estación</translation>
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
      <translation>Patient/Study Only (retirado)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>As the node says</source>
      <translation>Según el nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Unicode, UTF-8 (ISO_IR 192)</source>
      <translation>Unicode, UTF-8 (ISO_IR 192)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Western European (ISO_IR 100)</source>
      <translation>Europa occidental (ISO_IR 100)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Central European (ISO_IR 101)</source>
      <translation>Europa central (ISO_IR 101)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>South European (ISO_IR 109)</source>
      <translation>Europa meridional (ISO_IR 109)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Baltic (ISO_IR 110)</source>
      <translation>Báltico (ISO_IR 110)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Cyrillic (ISO_IR 144)</source>
      <translation>Cirílico (ISO_IR 144)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Arabic (ISO_IR 127)</source>
      <translation>Árabe (ISO_IR 127)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Greek (ISO_IR 126)</source>
      <translation>Griego (ISO_IR 126)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Hebrew (ISO_IR 138)</source>
      <translation>Hebreo (ISO_IR 138)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Turkish (ISO_IR 148)</source>
      <translation>Turco (ISO_IR 148)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Thai (ISO_IR 166)</source>
      <translation>Tailandés (ISO_IR 166)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, katakana (ISO_IR 13)</source>
      <translation>Japonés, katakana (ISO_IR 13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, kanji (ISO 2022 IR 87)</source>
      <translation>Japonés, kanji (ISO 2022 IR 87)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Korean (ISO 2022 IR 149)</source>
      <translation>Coreano (ISO 2022 IR 149)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GB18030)</source>
      <translation>Chino (GB18030)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GBK)</source>
      <translation>Chino (GBK)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Search it and retrieve from it</source>
      <translation>Buscar en él y recuperar de él</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE may send to it</source>
      <translation>C-MOVE puede enviarle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It may search this archive and fetch from it</source>
      <translation>Puede buscar en este archivo y recuperar de él</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Calling from its host, and where the archive is served at all.</source>
      <translation>Si llama desde su host, y siempre que se dé acceso al archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It does not name the modalities of studies</source>
      <translation>No indica las modalidades de los estudios</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</source>
      <translation>Encuentra estudios por modalidad, pero omite Modalities in Study en sus respuestas.
Las consultas de objetos de dosis piden entonces también Modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Give the node a name; any will do.</source>
      <translation>Dé un nombre al nodo; sirve cualquiera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Another node is called {name} already.</source>
      <translation>Ya hay otro nodo con el nombre {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Negotiation</source>
      <translation>Negociación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Calling AE title</source>
      <translation>AE Title &amp;llamante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Use</source>
      <translation>Uso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Retrieve by</source>
      <translation>&amp;Recuperar con</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Query &amp;model</source>
      <translation>&amp;Modelo de consulta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Character &amp;set</source>
      <translation>&amp;Juego de caracteres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Dose queries</source>
      <translation>Consultas de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Wait at most</source>
      <translation>Esperar como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>No&amp;tes</source>
      <translation>No&amp;tas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>{ae_title}, as this workstation</source>
      <translation>{ae_title}, como esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Where it is, whom to call</source>
      <translation>Dónde está y a quién llamar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Tick at least one, or the node serves nothing.</source>
      <translation>Marque al menos uno; si no, el nodo no sirve para nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to connect</source>
      <translation>para conectar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to connect</source>
      <translation>Segundos de que dispone el nodo para conectar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to answer</source>
      <translation>para responder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to answer</source>
      <translation>Segundos de que dispone el nodo para responder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to send</source>
      <translation>para enviar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to send</source>
      <translation>Segundos de que dispone el nodo para enviar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</source>
      <translation>Listas de nodos (*.json *.csv *.cfg *.plist *.xml);;Todos los ficheros (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Import a list of nodes</source>
      <translation>Importar una lista de nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Export the nodes</source>
      <translation>Exportar los nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Left out: {reason}</source>
      <translation>Omitidos: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Not everything in it was taken: see Details.</source>
      <translation>No se tomó todo su contenido: véase Detalles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The node book has other nodes called {names}.</source>
      <translation>La libreta de nodos tiene otros nodos con los nombres {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The nodes are exported to {path}.</source>
      <translation>Los nodos se han exportado a {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Nothing was imported yet. What you set for them is lost when they are replaced.</source>
      <translation>Aún no se importó nada. Lo que configuró para ellos se pierde al sustituirlos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Replace them</source>
      <translation>Sustituirlos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</source>
      <translation>Horas de este ordenador en las que no se recupera nada: las transferencias esperan, y continúan después.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end}</source>
      <translation>{days} de {start} a {end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Every day</source>
      <translation>todos los días</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end} of the next day</source>
      <translation>{days} de {start} a {end} del día siguiente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Most that all associations of a transfer take together.</source>
      <translation>Máximo que ocupan en conjunto todas las asociaciones de una transferencia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Associations</source>
      <translation>&amp;Asociaciones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Quiet hours</source>
      <translation>&amp;Horas de reposo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Bandwidth</source>
      <translation>Ancho de &amp;banda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</source>
      <translation>Ninguna, o por ejemplo 07:00-18:00,mon-fri 08:00-12:00,sat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Unlimited, or such as 20MB/s</source>
      <translation>Sin límite, o por ejemplo 20MB/s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>What transfers may take of this node, so that others can work with it too.</source>
      <translation>Qué pueden ocupar las transferencias de este nodo, para que otros también puedan trabajar con él.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</source>
      <translation>Se abren a la vez para una transferencia, que se divide por series. A un nodo que acepta menos se le consulta con menos. Hable con su administrador antes de aumentarlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>&amp;Relational queries and retrievals</source>
      <translation>Consultas y recuperaciones &amp;relacionales</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Series and objects can be searched and retrieved without naming the study that they belong to.</source>
      <translation>Se pueden buscar y recuperar series y objetos sin indicar el estudio al que pertenecen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times &amp;combined</source>
      <translation>Fechas y horas &amp;combinadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</source>
      <translation>Días y horas forman un solo intervalo: desde la primera hora del primer día hasta la última hora del último, en lugar de las mismas horas de cada día.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Names by &amp;likeness</source>
      <translation>Nombres por &amp;semejanza</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>The node also finds names that sound or look alike, as it sees fit.</source>
      <translation>El nodo también encuentra nombres que suenan o se escriben de forma parecida, según su criterio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Our time &amp;zone</source>
      <translation>&amp;Zona horaria propia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times are asked for and answered in the time zone of this computer.</source>
      <translation>Las fechas y horas se piden y se responden en la zona horaria de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Images converted to enhanced m&amp;ulti-frame ones, or back</source>
      <translation>Imágenes convertidas a enhanced m&amp;ultifotograma, o a la inversa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</source>
      <translation>La clave Query/Retrieve View de una consulta, o qrstation retrieve --view, elige la forma de las imágenes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>What the node is offered beyond the usual, and used as far as it accepts it.</source>
      <translation>Lo que se ofrece al nodo además de lo habitual, y se usa en la medida en que lo acepte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/notices.py" />
      <source>No longer among the nodes that are searched: {nodes}.</source>
      <translation>Ya no está entre los nodos que se consultan: {nodes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>None accepted yet.</source>
      <translation>Aún no se ha aceptado ninguno.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Without TLS</source>
      <translation>Sin TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authorities of this computer</source>
      <translation>Con TLS, confiando en las autoridades de este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authority in a file</source>
      <translation>Con TLS, confiando en la autoridad de un fichero</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting one certificate that I accept</source>
      <translation>Con TLS, confiando en un certificado que yo acepte</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>⚠ Whoever listens to the network in between can read what is asked and sent.</source>
      <translation>⚠ Quien escuche en la red intermedia puede leer lo que se pregunta y se envía.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate that browsers on this computer would trust, too.</source>
      <translation>Para nodos con un certificado en el que también confiarían los navegadores de este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</source>
      <translation>Para nodos con un certificado de la autoridad propia del hospital. Pida ese fichero a su administrador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</source>
      <translation>Para nodos cuyo certificado no avala nadie. A partir de entonces no se acepta de ellos ningún otro certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer (PS3.15 B.12)</source>
      <translation>TLS 1.2 y posteriores (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</source>
      <translation>TLS 1.2 y posteriores, también AES-CCM (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Browse…</source>
      <translation>E&amp;xaminar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Look at its certificate…</source>
      <translation>&amp;Ver su certificado…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Show it our own certificate</source>
      <translation>Presentarle el certificado propio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority</source>
      <translation>Certificado de la autoridad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Reach it</source>
      <translation>&amp;Acceso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;File</source>
      <translation>&amp;Fichero</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Accepted</source>
      <translation>Aceptado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Only where the certificate is for another name than that of the host.</source>
      <translation>Solo si el certificado es para un nombre distinto del del host.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Name in it</source>
      <translation>&amp;Nombre que figura en él</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Versions</source>
      <translation>Versi&amp;ones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority, as PEM</source>
      <translation>Certificado de la autoridad, en PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>The host, as the node is reached</source>
      <translation>El host con el que se llega al nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Name the file with the certificate of the authority.</source>
      <translation>Indique el fichero con el certificado de la autoridad.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>How the connection to the node is kept from others.</source>
      <translation>Cómo se protege de terceros la conexión con el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Sin TLS el token viaja en claro: quien escuche en la red intermedia puede obtenerlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Sin TLS la contraseña viaja en claro: quien escuche en la red intermedia puede obtenerla.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Kept in the keyring; type another to replace it</source>
      <translation>Guardada en el llavero; escriba otra para sustituirla</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Nobody</source>
      <translation>Ningún usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name</source>
      <translation>Un nombre de usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name with a passcode</source>
      <translation>Un nombre de usuario con contraseña</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A Kerberos service ticket</source>
      <translation>Un ticket de servicio Kerberos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A SAML assertion</source>
      <translation>Una aserción SAML</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A JSON Web Token</source>
      <translation>Un JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File with the token</source>
      <translation>Fichero con el token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Tell it</source>
      <translation>&amp;Se le indica</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;User name</source>
      <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Passcode</source>
      <translation>&amp;Contraseña</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File that holds the token whenever the node is asked</source>
      <translation>Fichero que contiene el token cuando se consulta al nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Give the passcode, or tell the user name alone.</source>
      <translation>Indique la contraseña, o envíe solo el nombre de usuario.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Name the file with the token.</source>
      <translation>Indique el fichero con el token.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>On whose behalf the node is asked. Only nodes that check it need this.</source>
      <translation>En nombre de quién se consulta al nodo. Solo lo necesitan los nodos que lo comprueban.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Breast imaging</source>
      <translation>Imagen mamaria</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Cardiac</source>
      <translation>Cardíaca</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Patient information</source>
      <translation>Información del paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Information</source>
      <translation>Información</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Issuer of Patient ID</source>
      <translation>Emisor del ID de paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Copies the tree as text</source>
      <translation>Copia el árbol como texto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>from {node}</source>
      <translation>de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What the node told</source>
      <translation>Qué indicó el nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Information</source>
      <translation>In&amp;formación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Patient ID</source>
      <translation>&amp;ID de paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Iss&amp;uer</source>
      <translation>&amp;Emisor</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Ask</source>
      <translation>Cons&amp;ultar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Stopped before an answer came.</source>
      <translation>Detenido antes de que llegara una respuesta.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What does the node know about this patient?</source>
      <translation>¿Qué sabe el nodo sobre este paciente?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Few systems can tell: information systems and breast imaging workstations more often than PACS.</source>
      <translation>Pocos sistemas pueden indicarlo: los sistemas de información y las estaciones de mamografía, más a menudo que los PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The node ended with {status}: it may know more.</source>
      <translation>El nodo terminó con {status}: puede que sepa más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} ended without an answer.</source>
      <translation>{node} terminó sin responder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>It said: {status}.</source>
      <translation>Indicó: {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} knows no patient of Patient ID {patient_id}.</source>
      <translation>{node} no conoce a ningún paciente con ID de paciente {patient_id}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Compare it, leading zeros and all, with what the node has.</source>
      <translation>Compárelo, incluidos los ceros iniciales, con el que tiene el nodo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The log says more.</source>
      <translation>El registro dice más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Concept</source>
      <translation>Concepto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>As of</source>
      <translation>A fecha de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>SOP Class {sop_class}, SOP Instance {instance}</source>
      <translation>SOP Class {sop_class}, SOP Instance {instance}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>{number}, unit {meaning} {raw}</source>
      <translation>{number}, unidad {meaning} {raw}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>The practice PACS is starting.</source>
      <translation>El PACS de prácticas se está iniciando.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>Its invented patients are generated when it is first used; that takes a few seconds.</source>
      <translation>Sus pacientes ficticios se generan la primera vez que se usa; eso tarda unos segundos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_work.py" />
      <source>Invented patients</source>
      <translation>Pacientes ficticios</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/receipt_work.py" />
      <source>{number} more objects were not here when it was written</source>
      <translation>
        <numerusform>{number} objeto más no estaba aquí cuando se escribió</numerusform>
        <numerusform>{number} objetos más no estaban aquí cuando se escribió</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Tag</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attribute</source>
      <translation>Atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Keyword</source>
      <translation>Palabra clave</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>All attributes at {level} level</source>
      <translation>Todos los atributos en el nivel {level}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Where the attributes come from</source>
      <translation>De dónde proceden los atributos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find an attribute</source>
      <translation>Buscar un atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Answer of {node}</source>
      <translation>Respuesta de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Index of the archive</source>
      <translation>Índice del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Header held here</source>
      <translation>Cabecera del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Object held here</source>
      <translation>Objeto del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{attributes} from {source}</source>
      <translation>{attributes} según {source}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attributes</source>
      <translation>Atributos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Copies the selected lines, or all</source>
      <translation>Copia las líneas seleccionadas, o todas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the archive</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the header held here</source>
      <translation>la cabecera del archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the object held here</source>
      <translation>el objeto del archivo</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{number} attributes</source>
      <translation>
        <numerusform>{number} atributo</numerusform>
        <numerusform>{number} atributos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/cells.py" />
      <source>The node named it {number:,} times.</source>
      <translation>El nodo lo nombró {number:,} veces.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No studies here.</source>
      <translation>Aquí no hay estudios.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No series here.</source>
      <translation>Aquí no hay series.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No objects here.</source>
      <translation>Aquí no hay objetos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ Only the first {number:,} are shown.</source>
      <translation>⚠ Solo se muestran {number:,} (límite).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ {told} There may be more.</source>
      <translation>⚠ {told} Puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Stopped: there may be more.</source>
      <translation>Detenido: puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{shown:,} of {entities}</source>
      <translation>{shown:,} de {entities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{entities}, {number:,} of them on several nodes</source>
      <translation>{entities}, {number:,} en varios nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Press Enter to ask again.</source>
      <translation>Pulse Intro para consultar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add a column</source>
      <translation>Añadir una columna</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Searches made from now on ask for it.</source>
      <translation>Las búsquedas que se hagan a partir de ahora lo piden.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>&amp;Attribute (keyword, name or tag)</source>
      <translation>&amp;Atributo (palabra clave, nombre o etiqueta)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>This is not an attribute of the DICOM dictionary.</source>
      <translation>No es un atributo del diccionario DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add attribute…</source>
      <translation>Añadir atributo…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Restore the usual columns</source>
      <translation>Restaurar las columnas habituales</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} items</source>
      <translation>
        <numerusform>{number} ítem</numerusform>
        <numerusform>{number} ítems</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} bytes</source>
      <translation>
        <numerusform>{number} byte</numerusform>
        <numerusform>{number} bytes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Patient's birth date</source>
      <translation>Fecha de nacimiento del paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Date of the study, series or content</source>
      <translation>Fecha del estudio, la serie o el contenido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Mod.</source>
      <translation>Mod.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Modality, or modalities in the study</source>
      <translation>Modalidad, o modalidades del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Description of the study or series, SOP Class of an object</source>
      <translation>Descripción del estudio o la serie, SOP Class de un objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Accession</source>
      <translation>N.º acceso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Ser.</source>
      <translation>Ser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of series</source>
      <translation>Número de series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Obj.</source>
      <translation>Obj.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of objects</source>
      <translation>Número de objetos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Institution</source>
      <translation>Institución</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Referring physician</source>
      <translation>Médico remitente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Unique key of the study, series or object</source>
      <translation>Clave única del estudio, la serie o el objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Fetch what is selected into the archive (Ctrl+D)</source>
      <translation>Recuperar lo seleccionado en el archivo (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study time</source>
      <translation>Hora del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Accession number</source>
      <translation>Número de acceso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study ID</source>
      <translation>ID del estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modality</source>
      <translation>Modalidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series number</source>
      <translation>Número de la serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series description</source>
      <translation>Descripción de la serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series date</source>
      <translation>Fecha de la serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series time</source>
      <translation>Hora de la serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object number</source>
      <translation>Número del objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Institution name</source>
      <translation>Nombre de la institución</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Birth date</source>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modalities</source>
      <translation>Modalidades</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>SOP Class</source>
      <translation>SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Selected</source>
      <translation>Seleccionado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>All attributes…</source>
      <translation>Todos los atributos…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Select a row to see what it is.</source>
      <translation>Seleccione una fila para ver qué es.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{held:,} held</source>
      <translation>{held:,} en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Named</source>
      <translation>Nombrado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{number:,} times</source>
      <translation>{number:,} veces</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object {number}</source>
      <translation>Objeto {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Nodes</source>
      <translation>Nodos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series {number}</source>
      <translation>Serie {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/file_writer.py" />
      <source>{path} could not be written.</source>
      <translation>No se pudo escribir {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Retrieve frames</source>
      <translation>Recuperar fotogramas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Números</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Seconds</source>
      <translation>&amp;Segundos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers of the frames</source>
      <translation>Números de los fotogramas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Seconds after the start</source>
      <translation>Segundos desde el inicio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers and ranges; 1-100/10 is every tenth</source>
      <translation>Números e intervalos; 1-100/10 es uno de cada diez</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>From and to, after the start</source>
      <translation>Desde y hasta, contado desde el inicio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>It is not known how many frames it has.</source>
      <translation>No se sabe cuántos fotogramas tiene.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>{number} frames</source>
      <translation>
        <numerusform>{number} fotograma</numerusform>
        <numerusform>{number} fotogramas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object {number}: {frames}</source>
      <translation>Objeto {number}: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object: {frames}</source>
      <translation>Objeto: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The frames come as a new object of the same series.</source>
      <translation>Los fotogramas llegan como un objeto nuevo de la misma serie.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The image has {frames}: there is no frame {last}.</source>
      <translation>La imagen tiene {frames}: no existe el fotograma {last}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} does not support {keyword}: values may be missing, and rows may not fit.</source>
      <translation>{node} no admite {keyword}: pueden faltar valores, y algunas filas pueden no encajar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} passes over {keyword}: its rows were matched here.</source>
      <translation>{node} ignora {keyword}: sus filas se compararon aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/node_menu.py" />
      <source>Take from</source>
      <translation>Tomar de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Filter the results</source>
      <translation>Filtrar los resultados</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Shows only rows with this text in a column (Ctrl+L)</source>
      <translation>Muestra solo filas con este texto en una columna (Ctrl+L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Ask for patient information…</source>
      <translation>Pedir información del paciente…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Copy UID</source>
      <translation>Copiar UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV…</source>
      <translation>Exportar como CSV…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Retrieve otherwise, copy, export</source>
      <translation>Recuperar de otro modo, copiar, exportar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV</source>
      <translation>Exportar como CSV</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches the objects without their pixels; they are kept apart from the archive.</source>
      <translation>Recupera los objetos sin sus píxeles; se guardan aparte del archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches some frames, which come as a new object.</source>
      <translation>Recupera algunos fotogramas, que llegan como un objeto nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</source>
      <translation>Muestra qué se recuperaría, cuánto de ello está ya en el archivo y con qué método, antes de recuperar nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Plan retrieval…</source>
      <translation>Planificar recuperación…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve headers only</source>
      <translation>Recuperar solo cabeceras</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve frames…</source>
      <translation>Recuperar fotogramas…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>This image has one frame.</source>
      <translation>Esta imagen tiene un solo fotograma.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>It is not known whether {names} offers this.</source>
      <translation>No se sabe si {names} lo ofrece.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>{names} does not offer this.</source>
      <translation>{names} no lo ofrece.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>The node did not say the UID by which this could be retrieved.</source>
      <translation>El nodo no indicó el UID con el que se podría recuperar esto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Object</source>
      <translation>Objeto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>not held</source>
      <translation>no está en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} of {total:,} held</source>
      <translation>{held:,} de {total:,} en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} held; the node does not tell how many there are</source>
      <translation>{held:,} en el archivo; el nodo no dice cuántos hay</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/tree_view.py" />
      <source>Results</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>{frames} of {image}</source>
      <translation>{frames} de {image}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>series {number}</source>
      <translation>serie {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>object {number}</source>
      <translation>objeto {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>Headers of {selection}</source>
      <translation>Cabeceras de {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Range…</source>
      <translation>Intervalo…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>{name}, like {example}; empty: open</source>
      <translation>{name}, como {example}; vacío: abierto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A name has no backslash.</source>
      <translation>Un nombre no admite barra invertida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A patient ID has no backslash.</source>
      <translation>Un ID de paciente no admite barra invertida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>An accession number has no backslash.</source>
      <translation>Un número de acceso no admite barra invertida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A description has no backslash.</source>
      <translation>Una descripción no admite barra invertida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A station name has no backslash.</source>
      <translation>Un nombre de estación no admite barra invertida.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model}, {level} level:   {keys}</source>
      <translation>{model}, nivel {level}:   {keys}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model} knows {offered}; {wanted} are not among them.</source>
      <translation>{model} admite {offered}; {wanted} no están entre ellos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Patients have no date, modality or description: look for studies, or clear these fields.</source>
      <translation>Los pacientes no tienen fecha, modalidad ni descripción: busque estudios, o borre esos campos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>no matching keys</source>
      <translation>sin claves de búsqueda</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Give the first or the last day.</source>
      <translation>Indique el primer o el último día.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last day is before the first.</source>
      <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last time is before the first.</source>
      <translation>La última hora es anterior a la primera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>at most {number}</source>
      <translation>{number} como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed tomography</source>
      <translation>Tomografía computarizada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Magnetic resonance</source>
      <translation>Resonancia magnética</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed and digital radiography</source>
      <translation>Radiografía computarizada y digital</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Angiography and fluoroscopy</source>
      <translation>Angiografía y fluoroscopia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Positron emission tomography</source>
      <translation>Tomografía por emisión de positrones</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Ultrasound</source>
      <translation>Ecografía</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Radiotherapy: plans, doses, structure sets and images</source>
      <translation>Radioterapia: planes, dosis, conjuntos de estructuras e imágenes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Structured reports, dose reports among them</source>
      <translation>Informes estructurados, entre ellos los informes de dosis</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Many nodes match it only when series are asked for</source>
      <translation>Muchos nodos solo lo comparan cuando se pregunta por series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Query model</source>
      <translation>Modelo de consulta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>As set</source>
      <translation>Según la configuración</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The search stops after so many matches and says so; 0: as the settings say</source>
      <translation>La búsqueda se detiene tras este número de coincidencias y lo indica; 0: según la configuración</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</source>
      <translation>Pide cualquier atributo del diccionario DICOM; un valor vacío pide que se devuelva</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The query as it goes over the network</source>
      <translation>La consulta tal como va por la red</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value; empty: only return it</source>
      <translation>Valor; vacío: solo devolverlo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value to match</source>
      <translation>Valor que debe coincidir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Remove this attribute</source>
      <translation>Quitar este atributo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive.</source>
      <translation>Puede tardar mucho en un archivo grande.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive, and stops after {limit:,} matches.</source>
      <translation>Puede tardar mucho en un archivo grande, y se detiene tras {limit:,} coincidencias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing is filled in: this asks for everything there is.</source>
      <translation>No hay nada rellenado: así se pide todo lo que hay.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing matched.</source>
      <translation>No hubo coincidencias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</source>
      <translation>Pruebe con menos campos, otros días, o una parte del nombre con asteriscos: *garcia*.
Algunos nodos distinguen mayúsculas y minúsculas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>stopping…</source>
      <translation>deteniendo…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search without a limit</source>
      <translation>Buscar sin límite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search the PACS.</source>
      <translation>Buscar en el PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in what you know above and press Enter; fields left empty match all.</source>
      <translation>Rellene arriba lo que sepa y pulse Intro; los campos vacíos coinciden con todo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>No node is chosen.</source>
      <translation>No hay ningún nodo elegido.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Choose the node to search above.</source>
      <translation>Elija arriba el nodo que se va a consultar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search anyway</source>
      <translation>Buscar de todos modos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in something first</source>
      <translation>Rellene antes algún campo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>The results are in {path}.</source>
      <translation>Los resultados están en {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Stopped before anything came.</source>
      <translation>Detenido antes de que llegara nada.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Clear the form</source>
      <translation>Borrar el formulario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</source>
      <translation>* representa cualesquiera caracteres, ? uno; lo escrito «entre comillas» se consulta tal cual</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Time, station, any attribute, level, model, limit</source>
      <translation>Hora, estación, cualquier atributo, nivel, modelo, límite</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;List…</source>
      <translation>&amp;Lista…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Looks up a list of studies from a CSV file or an Excel workbook</source>
      <translation>Busca una lista de estudios de un fichero CSV o un libro de Excel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Empties all fields</source>
      <translation>Vacía todos los campos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Family name, given name.</source>
      <translation>Apellidos, nombre.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Found anywhere in it.</source>
      <translation>Se busca en cualquier parte.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Patient</source>
      <translation>&amp;Paciente</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;ID</source>
      <translation>&amp;ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Accession</source>
      <translation>N.º &amp;acceso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Da&amp;te</source>
      <translation>&amp;Fecha</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Esc stops</source>
      <translation>Esc detiene</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Description</source>
      <translation>&amp;Descripción</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Enter searches</source>
      <translation>Intro busca</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save query</source>
      <translation>Guardar consulta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename query</source>
      <translation>Cambiar nombre de la consulta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not tell all: there may be more.</source>
      <translation>{node} no lo devolvió todo: puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Narrow the query, for instance by a name, a modality or fewer days.</source>
      <translation>Acote la consulta, por ejemplo con un nombre, una modalidad o menos días.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} ended the search with a warning: there may be more.</source>
      <translation>{node} terminó la búsqueda con una advertencia: puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} stopped before it had told all: there may be more.</source>
      <translation>{node} se detuvo antes de devolverlo todo: puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching in {parts:,} parts, {done:,} done…</source>
      <translation>buscando en {parts:,} partes, {done:,} terminadas…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching…</source>
      <translation>buscando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} matched here</source>
      <translation>{names}: comparación hecha aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} of {asked} nodes could not be searched: {names}.</source>
      <translation>No se pudo buscar en {number} de {asked} nodos: {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>What the others have is shown.</source>
      <translation>Se muestra lo que tienen los demás.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>all, asked for in {parts:,} parts</source>
      <translation>todos, pedidos en {parts:,} partes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{duplicates} merged</source>
      <translation>{duplicates} combinados</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>first {number:,} of more</source>
      <translation>{number:,} primeros, hay más</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} tells {limit} at most</source>
      <translation>{node} devuelve {limit} como máximo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>All matching studies of {names} that have {found_by} are shown.</source>
      <translation>Se muestran todos los estudios coincidentes de {names} que tienen {found_by}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{limits}: the search was asked in {parts:,} parts.</source>
      <translation>{limits}: la búsqueda se hizo en {parts:,} partes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>stopped, there may be more</source>
      <translation>detenido, puede haber más</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Only the first {number:,} matches of {node} are shown.</source>
      <translation>Solo se muestran las primeras {number:,} coincidencias de {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, or raise the limit under More.</source>
      <translation>Puede haber más: acote la consulta, o aumente el límite en Más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} was asked in {parts:,} parts, and there may be more.</source>
      <translation>A {node} se le preguntó en {parts:,} partes, y puede haber más.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number:,} is a number at which {node} may stop.</source>
      <translation>{number:,} es un número en el que {node} puede detenerse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, for instance to fewer days.</source>
      <translation>Puede haber más: acote la consulta, por ejemplo a menos días.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} duplicates</source>
      <translation>
        <numerusform>{number} duplicado</numerusform>
        <numerusform>{number} duplicados</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>It does not support this: there may be rows that do not fit.</source>
      <translation>No lo admite: puede haber filas que no encajen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>may be incomplete</source>
      <translation>puede estar incompleto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{name} was matched here: {node} passes over it.</source>
      <translation>{name} se comparó aquí: {node} lo ignora.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} were matched here: {node} passes over it.</source>
      <translation>{names} se compararon aquí: {node} los ignora.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match {names}.</source>
      <translation>{node} no comparó {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match all that was asked.</source>
      <translation>{node} no comparó todo lo que se pidió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/searching.py" />
      <source>{node} did not react to being stopped.</source>
      <translation>{node} no reaccionó a la petición de detenerse.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>May</source>
      <translation>Permiso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to connect</source>
      <translation>rechazado cuando quiso conectar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to search</source>
      <translation>rechazado cuando quiso buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>anywhere</source>
      <translation>cualquier lugar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>allowed</source>
      <translation>permitido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers</source>
      <translation>Llamantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody may send to this computer</source>
      <translation>Cualquiera puede enviar a este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers must call this computer by its AE title</source>
      <translation>Los llamantes deben llamar a este ordenador por su AE Title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Others may search this archive and fetch from it</source>
      <translation>Otros pueden buscar en este archivo y recuperar de él</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody who may send may do that, too</source>
      <translation>Quien puede enviar también puede hacer esto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Sending</source>
      <translation>Envío</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</source>
      <translation>Muchos PACS envían con AE Titles propios. Desactivado: solo sus nodos y los de la lista.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Those of the list who may, and nodes whose settings say so.</source>
      <translation>Los de la lista que tienen permiso, y los nodos cuya configuración lo indica.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Whoever reaches this computer then sees patients' names.</source>
      <translation>Quien llegue a este ordenador verá entonces nombres de pacientes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title of the caller</source>
      <translation>AE Title del llamante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Address or network of the caller</source>
      <translation>Dirección o red del llamante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>may search</source>
      <translation>puede buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Allow</source>
      <translation>&amp;Permitir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Allow the re&amp;fused one</source>
      <translation>Permitir el rec&amp;hazado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title, or empty for any</source>
      <translation>AE Title, o vacío para cualquiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>10.1.2.3 or 10.0.0.0/8, or empty</source>
      <translation>10.1.2.3 o 10.0.0.0/8, o vacío</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to send to this computer? Only if you know what it is.</source>
      <translation>¿Permitir que envíe a este ordenador? Solo si sabe qué es.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to search and fetch? Only if you know what it is.</source>
      <translation>¿Permitir que busque y recupere? Solo si sabe qué es.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow</source>
      <translation>Permitir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>List of callers</source>
      <translation>Lista de llamantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</source>
      <translation>Certificados (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;Todos los ficheros (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Elliptic curve P-256</source>
      <translation>Curva elíptica P-256</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>RSA with 3072 bits, for old systems</source>
      <translation>RSA de 3072 bits, para sistemas antiguos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Names</source>
      <translation>&amp;Nombres</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Host names and IP addresses under which others reach this computer.</source>
      <translation>Nombres de host y direcciones IP con los que otros llegan a este ordenador.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Organization</source>
      <translation>&amp;Organización</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>May stay empty.</source>
      <translation>Puede quedar vacío.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Key</source>
      <translation>&amp;Clave</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Import a certificate</source>
      <translation>Importar un certificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Certificate</source>
      <translation>C&amp;ertificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</source>
      <translation>PEM, DER, PKCS#7 (.p7b) o PKCS#12 (.p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Empty where it is in the same file, or the request was made here.</source>
      <translation>Vacío si está en el mismo fichero, o si la solicitud se creó aquí.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Of the key or of the PKCS#12 file, where it has one. It is not kept.</source>
      <translation>De la clave o del fichero PKCS#12, si la tiene. No se guarda.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>The certificate that was issued for a request made here, or one that you have, with its key.</source>
      <translation>El certificado emitido para una solicitud creada aquí, o uno que ya tenga, con su clave.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>At least one name or address is needed.</source>
      <translation>Se necesita al menos un nombre o una dirección.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose a certificate</source>
      <translation>Elegir un certificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose its key</source>
      <translation>Elegir su clave</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Name the file with the certificate.</source>
      <translation>Indique el fichero con el certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used from the next start. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Se usa a partir del próximo inicio. Lo que ya está en el archivo queda donde está. Vacío: la carpeta habitual.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used at once. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Se usa de inmediato. Lo que ya está en el archivo queda donde está. Vacío: la carpeta habitual.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</source>
      <translation>Alfabético, con ideográfico: Yamada Tarō (山田 太郎)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</source>
      <translation>Ideográfico, con alfabético: 山田 太郎 (Yamada Tarō)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic only: Yamada Tarō</source>
      <translation>Solo alfabético: Yamada Tarō</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic only: 山田 太郎</source>
      <translation>Solo ideográfico: 山田 太郎</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>All three, alphabetic first</source>
      <translation>Los tres, primero el alfabético</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Stop a search after</source>
      <translation>&amp;Detener una búsqueda tras</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Matches; the node is told to stop. Empty: never.</source>
      <translation>Coincidencias; se pide al nodo que se detenga. Vacío: nunca.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Show the &amp;plan before retrieving more than</source>
      <translation>Mostrar el &amp;plan antes de recuperar más de</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Objects, as the node counts them; also before more than 20 rows. Empty: never.</source>
      <translation>Objetos, según los cuenta el nodo; también antes de más de 20 filas. Vacío: nunca.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Note of the desktop when a long transfer has ended</source>
      <translation>&amp;Notificación del escritorio cuando termina una transferencia larga</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Telling</source>
      <translation>Avisos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</source>
      <translation>De transferencias de más de 30 segundos, mientras usted atiende otra cosa. No nombra a ningún paciente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Fast transfers</source>
      <translation>&amp;Transferencias rápidas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Moving data</source>
      <translation>Transferencia de datos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</source>
      <translation>Desactívelas solo si un PACS tiene problemas con este programa: a partir de la próxima conexión todo funciona, pero más despacio.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Keep the audit &amp;trail for</source>
      <translation>Conservar el registro de &amp;auditoría</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Days. Older records are forgotten at the next start. Empty: never.</source>
      <translation>Días. Las entradas más antiguas se eliminan en el próximo inicio. Vacío: nunca.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Names of people</source>
      <translation>N&amp;ombres de personas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Component groups of person names, PS3.5 6.2.</source>
      <translation>Grupos de componentes de los nombres de persona, PS3.5 6.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</source>
      <translation>Desde el próximo inicio, con sus números y fechas. La línea de comandos, la ayuda, los registros y los ficheros para otros siguen en inglés.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Host</source>
      <translation>Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Retrieve by</source>
      <translation>Recuperar con</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Used for</source>
      <translation>Usado para</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Add…</source>
      <translation>&amp;Añadir…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Edit…</source>
      <translation>&amp;Editar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Remove…</source>
      <translation>E&amp;liminar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Echo a&amp;ll</source>
      <translation>Eco a &amp;todos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</source>
      <translation>Añadir los nodos de una lista de qrstation, DCMTK, Orthanc, Horos u OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Write all nodes to a file</source>
      <translation>Escribir todos los nodos en un fichero</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>search</source>
      <translation>buscar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>C-MOVE to it</source>
      <translation>C-MOVE hacia él</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>searches here</source>
      <translation>busca aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>Secciones de la configuración</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Write down what is said to nodes and what they &amp;answer</source>
      <translation>Anotar lo que se dice a los nodos y lo que &amp;responden</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Protocol log</source>
      <translation>Registro del protocolo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</source>
      <translation>Nombra a pacientes: actívelo solo para averiguar por qué un nodo no se comporta como debe. Es un fichero propio, que solo puede leer usted, y se desactiva a las 24 horas. Los demás registros nunca nombran a pacientes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>&amp;Keep it for</source>
      <translation>&amp;Conservarlo durante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Days. Older files are removed by themselves.</source>
      <translation>Días. Los ficheros más antiguos se eliminan automáticamente.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>There is none yet: request one, or import one that you have.</source>
      <translation>Aún no hay ninguno: solicite uno, o importe uno que ya tenga.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only</source>
      <translation>Solo con TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only, and callers show a certificate</source>
      <translation>Solo con TLS, y los llamantes presentan un certificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>BCP 195 (PS3.15 B.12)</source>
      <translation>BCP 195 (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Modified BCP 195 (PS3.15 B.13)</source>
      <translation>BCP 195 modificado (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A request waits for its certificate.</source>
      <translation>Una solicitud espera su certificado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Request…</source>
      <translation>&amp;Solicitar…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make one for &amp;trying…</source>
      <translation>Crear uno de &amp;prueba…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Save the request…</source>
      <translation>&amp;Guardar la solicitud…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>R&amp;eceiving</source>
      <translation>Recepció&amp;n</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</source>
      <translation>Con TLS nadie en la red puede leer lo que se envía aquí. Hay que configurarlo en cada PACS; el que comunica sin TLS se rechaza entonces. El puerto no cambia.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Callers' certi&amp;ficates</source>
      <translation>Certi&amp;ficados de llamantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A file in PEM form with their certificates, or with that of whoever issued them.</source>
      <translation>Un fichero en formato PEM con sus certificados, o con el de quien los emitió.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Profile</source>
      <translation>Pe&amp;rfil</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Both refuse everything older than TLS 1.2.</source>
      <translation>Ambos rechazan todo lo anterior a TLS 1.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Our certificate</source>
      <translation>Certificado propio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Certificates of callers</source>
      <translation>Certificados de llamantes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Request a certificate</source>
      <translation>Solicitar un certificado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</source>
      <translation>Se crea una clave, que permanece aquí, y una solicitud, que se envía a quien emite los certificados, a menudo el servicio de informática del hospital. Lo que se recibe de vuelta se importa. El certificado en uso se mantiene hasta entonces, y también se puede importar lo emitido para una solicitud anterior.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make the request</source>
      <translation>Crear la solicitud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A certificate for trying</source>
      <translation>Un certificado de prueba</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</source>
      <translation>Nadie responde de él: a cada PACS hay que entregarle su fichero, y debe confiar en él. Ocupa el lugar del certificado en uso; si este fue emitido por una autoridad, se guarda junto a él, con su clave, y se puede importar de nuevo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make it</source>
      <translation>Crearlo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Save the request</source>
      <translation>Guardar la solicitud</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</source>
      <translation>qrstation queda entonces en la bandeja del escritorio; el menú que ofrece allí abre la ventana o sale del programa.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</source>
      <translation>Este escritorio no tiene una bandeja en la que qrstation pueda quedar. En un servidor, use: qrstation serve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Off, except to fetch by C-MOVE</source>
      <translation>Desactivada, salvo para recuperar con C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From programs on this computer only</source>
      <translation>Solo de programas de este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From the network</source>
      <translation>De la red</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listening as {ae_title} on port {port}{ways}.</source>
      <translation>A la escucha como {ae_title} en el puerto {port}{ways}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>What a PACS administrator needs</source>
      <translation>Lo que necesita un administrador de PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Copy these lines for the PACS administrator</source>
      <translation>Copiar estas líneas para el administrador del PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>At most 16 characters. The PACS must know it.</source>
      <translation>16 caracteres como máximo. El PACS debe conocerlo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>DICOM's usual ports are 104 and 11112.</source>
      <translation>Los puertos habituales de DICOM son 104 y 11112.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Receive</source>
      <translation>&amp;Recepción</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>While qrstation is open. See also: Who may come in.</source>
      <translation>Mientras qrstation está abierto. Véase también: Quién puede entrar.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listen &amp;on</source>
      <translation>&amp;Escuchar en</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</source>
      <translation>0.0.0.0: en todas las direcciones de este ordenador. Otra, si solo debe poder llegar a él una de sus redes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Keep receiving when the window is closed</source>
      <translation>&amp;Seguir recibiendo cuando se cierra la ventana</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Closing</source>
      <translation>Cierre</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Tell the PACS</source>
      <translation>Comunicar al PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Set &amp;up step by step…</source>
      <translation>Config&amp;urar paso a paso…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>AE title: {ae_title}</source>
      <translation>AE Title: {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Port: {port}</source>
      <translation>Puerto: {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, with TLS</source>
      <translation>, con TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, for programs on this computer only</source>
      <translation>, solo para programas de este ordenador</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>; callers who are allowed to can search the archive</source>
      <translation>; los llamantes autorizados pueden buscar en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: {hosts}</source>
      <translation>Host: {hosts}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: not known while there is no network</source>
      <translation>Host: desconocido mientras no haya red</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>TLS: needed</source>
      <translation>TLS: necesario</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Not listening. {reason}</source>
      <translation>Sin escucha. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>or</source>
      <translation>o</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>{activity}; no object came for {duration}</source>
      <translation>{activity}; no ha llegado ningún objeto en {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>receiving</source>
      <translation>recibiendo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>No transfers running</source>
      <translation>Ninguna transferencia en curso</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{number} transfers</source>
      <translation>
        <numerusform>{number} transferencia</numerusform>
        <numerusform>{number} transferencias</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of this workstation</source>
      <translation>Configuración de esta estación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open Transfers</source>
      <translation>Abrir Transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open the archive</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of privacy</source>
      <translation>Configuración de privacidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Protocol log on: it names patients</source>
      <translation>Registro del protocolo activado: nombra a pacientes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening: {reason}</source>
      <translation>Sin escucha: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening</source>
      <translation>Sin escucha</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>The archive holds {objects} of {patients}, {size}</source>
      <translation>El archivo contiene {objects} de {patients}, {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Listening {ae_title}@{host}:{port}</source>
      <translation>A la escucha {ae_title}@{host}:{port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>It switches itself off at {time} on {date}.</source>
      <translation>Se desactiva automáticamente a las {time} del {date}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Nothing can be kept</source>
      <translation>No se puede guardar nada</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer complete</source>
      <translation>Transferencia completa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer incomplete</source>
      <translation>Transferencia incompleta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer ended, but only the node could know whether all came</source>
      <translation>Transferencia terminada, pero solo el nodo podría saber si llegó todo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer failed</source>
      <translation>Transferencia fallida</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>{objects} from {node}, in {duration}.</source>
      <translation>{objects} de {node}, en {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Retrieval from {node}, {subject}: {state}.</source>
      <translation>Recuperación de {node}, {subject}: {state}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers did not come to a good end</source>
      <translation>
        <numerusform>{number} transferencia no terminó correctamente</numerusform>
        <numerusform>{number} transferencias no terminaron correctamente</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} wait to be tried again</source>
      <translation>
        <numerusform>{number} a la espera de un nuevo intento</numerusform>
        <numerusform>{number} a la espera de un nuevo intento</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers wait to be tried again</source>
      <translation>
        <numerusform>{number} transferencia a la espera de un nuevo intento</numerusform>
        <numerusform>{number} transferencias a la espera de un nuevo intento</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>The last one: {transfer}</source>
      <translation>La última: {transfer}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfer</source>
      <translation>Mostrar transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfers</source>
      <translation>Mostrar transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</source>
      <translation>Escribe lo que se pidió, y lo que de ello hay en este disco con sumas de comprobación, en un fichero que se puede verificar más tarde.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} did not come</source>
      <translation>{objects} sin llegar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Details of the transfer</source>
      <translation>Detalles de la transferencia</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that did not come</source>
      <translation>Objetos que no llegaron</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that nobody asked for</source>
      <translation>Objetos que nadie pidió</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Try step by step what works with the node</source>
      <translation>Probar paso a paso qué funciona con el nodo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Select a transfer to see what came of it.</source>
      <translation>Seleccione una transferencia para ver su resultado.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} came that nobody asked for</source>
      <translation>{objects} llegaron sin que nadie los pidiera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Here</source>
      <translation>Aquí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Wanted</source>
      <translation>Pedidos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Arrived</source>
      <translation>Llegados</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>With warnings</source>
      <translation>Con advertencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Left undone</source>
      <translation>Sin hacer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Failed or missing</source>
      <translation>Fallidos o ausentes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Sent to</source>
      <translation>Enviado a</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Submitted</source>
      <translation>Solicitado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Rate</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Time left</source>
      <translation>Tiempo restante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Save receipt…</source>
      <translation>Guardar comprobante…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Node says</source>
      <translation>El nodo indica</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Known by</source>
      <translation>Se sabe por</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Last status</source>
      <translation>Último estado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Came later</source>
      <translation>Llegados después</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the last seconds</source>
      <translation>en los últimos segundos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the whole retrieval</source>
      <translation>en toda la recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>Active</source>
      <translation>Activas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>With problems</source>
      <translation>Con problemas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} running</source>
      <translation>
        <numerusform>{number} en curso</numerusform>
        <numerusform>{number} en curso</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} stopping</source>
      <translation>
        <numerusform>{number} deteniéndose</numerusform>
        <numerusform>{number} deteniéndose</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting</source>
      <translation>
        <numerusform>{number} en espera</numerusform>
        <numerusform>{number} en espera</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting for retry</source>
      <translation>a la espera de reintento</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting for retry</source>
      <translation>
        <numerusform>{number} a la espera de reintento</numerusform>
        <numerusform>{number} a la espera de reintento</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Let the selected transfers rest; what has arrived stays</source>
      <translation>Dejar en reposo las transferencias seleccionadas; lo que ha llegado permanece</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Retry</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Fetch what the selected transfers miss</source>
      <translation>Recuperar lo que falta en las transferencias seleccionadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Stop the selected transfers; what has arrived stays</source>
      <translation>Detener las transferencias seleccionadas; lo que ha llegado permanece</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show in archive</source>
      <translation>Mostrar en el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show on the archive page what was fetched</source>
      <translation>Mostrar en la página Archivo lo que se recuperó</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy what is known of the selected transfers as text</source>
      <translation>Copiar como texto lo que se sabe de las transferencias seleccionadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Clear finished</source>
      <translation>Quitar las terminadas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take transfers off the list that ended without a problem</source>
      <translation>Quitar de la lista las transferencias que terminaron sin problemas</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfers yet.</source>
      <translation>Aún no hay transferencias.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take {transfers} off the list?</source>
      <translation>¿Quitar {transfers} de la lista?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Search a node, select what you want, and retrieve it with Ctrl+D.</source>
      <translation>Busque en un nodo, seleccione lo que desee y recupérelo con Ctrl+D.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Their reports go with them; what was received stays in the archive.</source>
      <translation>También se quitan sus informes; lo que se recibió permanece en el archivo.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Remove from the list…</source>
      <translation>Quitar de la lista…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer runs or waits.</source>
      <translation>Ninguna transferencia en curso ni en espera.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer has a problem.</source>
      <translation>Ninguna transferencia tiene problemas.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show all transfers</source>
      <translation>Mostrar todas las transferencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{description} from {node}</source>
      <translation>{description} de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{number:,} from {node}</source>
      <translation>{number:,} de {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Plan of the retrieval</source>
      <translation>Plan de la recuperación</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Retrieve {wanted}?</source>
      <translation>¿Recuperar {wanted}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Progress of the plan</source>
      <translation>Progreso del plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asking what there is; nothing is fetched yet…</source>
      <translation>Preguntando qué hay; aún no se recupera nada…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start without the plan</source>
      <translation>&amp;Iniciar sin el plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>What would be fetched, study by study</source>
      <translation>Qué se recuperaría, estudio por estudio</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Iniciar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</source>
      <translation>Preguntado a {node}: {done:,} de {total:,}; aún no se recupera nada…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start anyway</source>
      <translation>&amp;Iniciar de todos modos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Size of the uncompressed images; they may come compressed, and be smaller.</source>
      <translation>Tamaño de las imágenes sin comprimir; pueden llegar comprimidas y ocupar menos.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Held</source>
      <translation>En el archivo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>To fetch</source>
      <translation>Por recuperar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>About</source>
      <translation>Aprox.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>The node does not tell sizes.</source>
      <translation>El nodo no indica tamaños.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Save receipt</source>
      <translation>Guardar comprobante</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Receipts (*.json)</source>
      <translation>Comprobantes (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>The receipt is saved: {path}</source>
      <translation>El comprobante está guardado: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</source>
      <translation>«Verificar un comprobante…», en la página Archivo, indica si todo sigue aquí, sin cambios.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>{number} transfers go on where they stopped.</source>
      <translation>
        <numerusform>{number} transferencia continúa donde se detuvo.</numerusform>
        <numerusform>{number} transferencias continúan donde se detuvieron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>What had arrived is held; only the rest is fetched.</source>
      <translation>Lo que había llegado está en el archivo; solo se recupera el resto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Another qrstation on this computer has {transfers}.</source>
      <translation>Otro qrstation de este ordenador tiene {transfers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>They are shown here, and left to it until it ends.</source>
      <translation>Se muestran aquí, y quedan a su cargo hasta que termine.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Did not arrive.</source>
      <translation>No llegó.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Quiet hours until {when}</source>
      <translation>Horas de reposo hasta las {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>and {objects}; “Copy report” has them all</source>
      <translation>y {objects}; «Copiar informe» los incluye todos</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{held:,} of {objects}</source>
      <translation>{held:,} de {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>a list of all</source>
      <translation>una lista completa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node named each object.</source>
      <translation>El nodo nombró cada objeto.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>their number</source>
      <translation>su número</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node told how many objects there are, and not which.</source>
      <translation>El nodo indicó cuántos objetos hay, y no cuáles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node does not tell how many objects there are.</source>
      <translation>El nodo no indica cuántos objetos hay.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node says that it has no such thing.</source>
      <translation>El nodo indica que no tiene nada de eso.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Running</source>
      <translation>En curso</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Stopping</source>
      <translation>Deteniéndose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry</source>
      <translation>A la espera de reintento</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Complete</source>
      <translation>Completo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Partial</source>
      <translation>Parcial</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Unverified</source>
      <translation>Sin verificar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Cancelled</source>
      <translation>Cancelado</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} elsewhere</source>
      <translation>{state} en otro lugar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Retry at {when}</source>
      <translation>Reintento a las {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} in another qrstation on this computer: stop or resume it there</source>
      <translation>{state} en otro qrstation de este ordenador: deténgalo o reanúdelo allí</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry at {when}, after attempt {attempt:,}</source>
      <translation>A la espera de reintento a las {when}, tras el intento {attempt:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} received</source>
      <translation>recibidos {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>total not known</source>
      <translation>total desconocido</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>method not chosen yet</source>
      <translation>método aún sin elegir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Objects: {numbers}; {size}</source>
      <translation>Objetos: {numbers}; {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Try now</source>
      <translation>Intentar ahora</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} held already</source>
      <translation>ya en el archivo {number:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} wanted</source>
      <translation>pedidos {number:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number} more objects</source>
      <translation>
        <numerusform>{number} objeto más</numerusform>
        <numerusform>{number} objetos más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Sent to {destination}</source>
      <translation>Enviado a {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} did not come:</source>
      <translation>{objects} sin llegar:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} came that nobody asked for, stored as well:</source>
      <translation>{objects} llegaron sin que nadie los pidiera, y también se guardaron:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} completed</source>
      <translation>{number:,} con éxito</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} with warnings</source>
      <translation>{number:,} con advertencias</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} remaining</source>
      <translation>{number:,} por hacer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Asked for {wanted} on {moment} {time_zone}</source>
      <translation>{wanted}, pedido el {moment} {time_zone}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Time: {duration}</source>
      <translation>Duración: {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Last status of {node}: {status}</source>
      <translation>Último estado de {node}: {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{node} counts: {numbers}</source>
      <translation>{node} cuenta: {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Open qrstation</source>
      <translation>Abrir qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Try again</source>
      <translation>Intentar de nuevo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Choose another folder…</source>
      <translation>Elegir otra carpeta…</translation>
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
      <translation>DD</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/keyword_edit.py" />
      <source>DICOM attribute</source>
      <translation>Atributo DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{names} and {others} more</source>
      <translation>{names} y {others} más</translation>
    </message>
  </context>
</TS>
