<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>qrstation</name>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} is not a Specific Character Set</source>
      <translation>{term!r} is not a Specific Character Set</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{given!r} is read as {term!r}</source>
      <translation>{given!r} is read as {term!r}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not encoded in {character_set}</source>
      <translation>not encoded in {character_set}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>the default character repertoire</source>
      <translation>the default character repertoire</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} stands alone, without the set that it extends</source>
      <translation>{term!r} stands alone, without the set that it extends</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as UTF-8</source>
      <translation>not ASCII and without a Specific Character Set: read as UTF-8</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as Latin-1</source>
      <translation>not ASCII and without a Specific Character Set: read as Latin-1</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>{where} says {announced:,} bytes, {there:,} are there</source>
      <translation>{where} says {announced:,} bytes, {there:,} are there</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>it ends within {attribute}</source>
      <translation>it ends within {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>a part of {attribute}</source>
      <translation>a part of {attribute}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>the attribute {tag}</source>
      <translation>the attribute {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keywords} or {last}?</source>
      <translation>Did you mean {keywords} or {last}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</source>
      <translation>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keyword}?</source>
      <translation>Did you mean {keyword}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>{name!r} is no attribute of DICOM.</source>
      <translation>{name!r} is no attribute of DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>time</source>
      <translation>time</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date and time</source>
      <translation>date and time</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</source>
      <translation>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</source>
      <translation>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</source>
      <translation>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</source>
      <translation>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: that is no {kind}.</source>
      <translation>{keyword} cannot be {value!r}: that is no {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: the range ends before it begins.</source>
      <translation>{keyword} cannot be {value!r}: the range ends before it begins.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Copy it whole from where it stands.</source>
      <translation>Copy it whole from where it stands.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Give the earlier end first.</source>
      <translation>Give the earlier end first.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>{announced} bytes were announced, {came} came</source>
      <translation>{announced} bytes were announced, {came} came</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>An item stands outside of any sequence.</source>
      <translation>An item stands outside of any sequence.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>it has more attributes than are looked at</source>
      <translation>it has more attributes than are looked at</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its sequences are nested more than {deepest} deep</source>
      <translation>its sequences are nested more than {deepest} deep</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>A sequence has no end.</source>
      <translation>A sequence has no end.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value of {length} bytes was left out</source>
      <translation>its value of {length} bytes was left out</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>an item was expected, {tag} came</source>
      <translation>an item was expected, {tag} came</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value in fragments was left out</source>
      <translation>its value in fragments was left out</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a time (TM)</source>
      <translation>not a time (TM)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date and time (DT)</source>
      <translation>not a date and time (DT)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not an age (AS)</source>
      <translation>not an age (AS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a UID (UI)</source>
      <translation>not a UID (UI)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{vr} holds other than ASCII characters</source>
      <translation>{vr} holds other than ASCII characters</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of {vr} values</source>
      <translation>{bytes} bytes are not a whole number of {vr} values</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of tags</source>
      <translation>{bytes} bytes are not a whole number of tags</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date (DA)</source>
      <translation>not a date (DA)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a whole number (IS)</source>
      <translation>not a whole number (IS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a number (DS)</source>
      <translation>not a number (DS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>value representation {name!r} does not exist</source>
      <translation>value representation {name!r} does not exist</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set cannot be read beyond byte {position}: {reason}.</source>
      <translation>The data set cannot be read beyond byte {position}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in explicit VR; its transfer syntax says implicit VR.</source>
      <translation>The data set is written in explicit VR; its transfer syntax says implicit VR.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in implicit VR; its transfer syntax says explicit VR.</source>
      <translation>The data set is written in implicit VR; its transfer syntax says explicit VR.</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it has more than {most:,} elements</source>
      <translation>it has more than {most:,} elements</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it ends in the middle of an element</source>
      <translation>it ends in the middle of an element</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>a sequence has no end</source>
      <translation>a sequence has no end</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it proposed a context without a syntax</source>
      <translation>it proposed a context without a syntax</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it sent an instance in the midst of a retrieval</source>
      <translation>it sent an instance in the midst of a retrieval</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it used presentation context {number}, which was not accepted</source>
      <translation>it used presentation context {number}, which was not accepted</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it asked for what is not served here</source>
      <translation>it asked for what is not served here</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it is not among the callers that are let in</source>
      <translation>it is not among the callers that are let in</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it may send, but is not among the callers that may search or fetch</source>
      <translation>it may send, but is not among the callers that may search or fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>Images are not converted for another view.</source>
      <translation>Images are not converted for another view.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The SOP Class is not that of the presentation context.</source>
      <translation>The SOP Class is not that of the presentation context.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The Move Destination is missing.</source>
      <translation>The Move Destination is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The identifier cannot be read.</source>
      <translation>The identifier cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>No instance with this SOP Instance UID is held here.</source>
      <translation>No instance with this SOP Instance UID is held here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source> and </source>
      <translation> and </translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Presentation context: {results}.</source>
      <translation>Presentation context: {results}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} fell silent: nothing came for {seconds:g} s.</source>
      <translation>{node} fell silent: nothing came for {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} does not offer {services}.</source>
      <translation>{node} does not offer {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Correct our own AE title.</source>
      <translation>Correct our own AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Choose another query model or retrieve method, or ask its administrator to permit it to us.</source>
      <translation>Choose another query model or retrieve method, or ask its administrator to permit it to us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association_control.py" />
      <source>a PDU came out of turn</source>
      <translation>a PDU came out of turn</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) cannot be matched by a text.</source>
      <translation>{keyword} ({vr}) cannot be matched by a text.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{name!r} cannot be a key of a query.</source>
      <translation>{name!r} cannot be a key of a query.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave its value empty to ask for it.</source>
      <translation>Leave its value empty to ask for it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} takes ASCII characters only, and “{value}” has others.</source>
      <translation>{keyword} takes ASCII characters only, and “{value}” has others.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) takes a number, not {text!r}.</source>
      <translation>{keyword} ({vr}) takes a number, not {text!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave it out.</source>
      <translation>Leave it out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave them out, or put ? in their place.</source>
      <translation>Leave them out, or put ? in their place.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Give a number, or nothing.</source>
      <translation>Give a number, or nothing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Check that host and port are those of the node's DICOM service, and that it lets us in.</source>
      <translation>Check that host and port are those of the node's DICOM service, and that it lets us in.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Try again; if it happens again, ask the administrator of the node to look into its log.</source>
      <translation>Try again; if it happens again, ask the administrator of the node to look into its log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} accepted the association, but its answer cannot be read.</source>
      <translation>{node} accepted the association, but its answer cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} {instead}.</source>
      <translation>{node}: {where} {instead}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} began to answer and stopped.</source>
      <translation>{node}: {where} began to answer and stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may want a certificate of ours.</source>
      <translation>It may want a certificate of ours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Ask its vendor: the answer does not keep to the DICOM standard.</source>
      <translation>Ask its vendor: the answer does not keep to the DICOM standard.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} does not answer as DICOM asks.</source>
      <translation>{node}: {where} does not answer as DICOM asks.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may expect TLS, which is off for this node.</source>
      <translation>It may expect TLS, which is off for this node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} released the association in the middle of an operation.</source>
      <translation>{node} released the association in the middle of an operation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} closed the connection without answering.</source>
      <translation>{node}: {where} closed the connection without answering.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} took the connection but did not answer in {seconds:g} s.</source>
      <translation>{node}: {where} took the connection but did not answer in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</source>
      <translation>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} announced a message that is too large to be taken.</source>
      <translation>{node} announced a message that is too large to be taken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>The connection to {node} was lost.</source>
      <translation>The connection to {node} was lost.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} sent what is no valid DICOM.</source>
      <translation>{node} sent what is no valid DICOM.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>relational</source>
      <translation>relational</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>combined date and time</source>
      <translation>combined date and time</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>fuzzy person names</source>
      <translation>fuzzy person names</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>time zone</source>
      <translation>time zone</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>enhanced multi-frame conversion</source>
      <translation>enhanced multi-frame conversion</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} bytes</source>
      <translation>{number:,} bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>any</source>
      <translation>any</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>nothing</source>
      <translation>nothing</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>could not be found out</source>
      <translation>could not be found out</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Probed</source>
      <translation>Probed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Implementation</source>
      <translation>Implementation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Largest PDU</source>
      <translation>Largest PDU</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Further services</source>
      <translation>Further services</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for queries</source>
      <translation>Negotiated for queries</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for retrievals</source>
      <translation>Negotiated for retrievals</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Asked in</source>
      <translation>Asked in</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Levels answered</source>
      <translation>Levels answered</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Lists of UIDs</source>
      <translation>Lists of UIDs</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Stops at</source>
      <translation>Stops at</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Matched</source>
      <translation>Matched</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Passed over</source>
      <translation>Passed over</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Returned</source>
      <translation>Returned</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Left out</source>
      <translation>Left out</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>none</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>matched</source>
      <translation>matched</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>not matched</source>
      <translation>not matched</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} matches</source>
      <translation>{number:,} matches</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set names no command</source>
      <translation>a command set names no command</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set does not say whether a data set follows</source>
      <translation>a command set does not say whether a data set follows</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set is cut short</source>
      <translation>a command set is cut short</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set cannot be read</source>
      <translation>a command set cannot be read</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The system says: {reason}.</source>
      <translation>The system says: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>connected in {seconds:.0f} ms</source>
      <translation>connected in {seconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>refused: nothing listens there</source>
      <translation>refused: nothing listens there</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no answer in {seconds:.1f} s</source>
      <translation>no answer in {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no way through the network</source>
      <translation>no way through the network</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>{where} could not be reached.</source>
      <translation>{where} could not be reached.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address and the network.</source>
      <translation>Check the address and the network.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The name {host} could not be looked up in {seconds:g} s.</source>
      <translation>The name {host} could not be looked up in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the network, or give the node's IP address instead of its name.</source>
      <translation>Check the network, or give the node's IP address instead of its name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The host name {host} is unknown.</source>
      <translation>The host name {host} is unknown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check its spelling, or give the node's IP address.</source>
      <translation>Check its spelling, or give the node's IP address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Nothing is listening at {where}.</source>
      <translation>Nothing is listening at {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the port, and that the node's DICOM service is running.</source>
      <translation>Check the port, and that the node's DICOM service is running.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>No answer from {where} in {seconds:g} s.</source>
      <translation>No answer from {where} in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address, that the node is switched on, and that no firewall stands between.</source>
      <translation>Check the address, that the node is switched on, and that no firewall stands between.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>There is no way through the network to {where}.</source>
      <translation>There is no way through the network to {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check this computer's network connection (cable, VPN) and the address.</source>
      <translation>Check this computer's network connection (cable, VPN) and the address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is missing.</source>
      <translation>The identifier is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is cut short.</source>
      <translation>The identifier is cut short.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is too long.</source>
      <translation>The identifier is too long.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>A response cannot be encoded.</source>
      <translation>A response cannot be encoded.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended before the request was answered.</source>
      <translation>The association ended before the request was answered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier cannot be decoded.</source>
      <translation>The identifier cannot be decoded.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>it could not be answered</source>
      <translation>it could not be answered</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended while something was sent.</source>
      <translation>The association ended while something was sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>in the node's settings, or by: {command}</source>
      <translation>in the node's settings, or by: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</source>
      <translation>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>{node} does not convert between classic and enhanced images.</source>
      <translation>{node} does not convert between classic and enhanced images.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Offer it {where_and_how}</source>
      <translation>Offer it {where_and_how}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Leave out the Query/Retrieve View: what is there comes as it is.</source>
      <translation>Leave out the Query/Retrieve View: what is there comes as it is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>Status {code:04X} ({category}){remarks}.</source>
      <translation>Status {code:04X} ({category}){remarks}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>The node sent a match without an identifier.</source>
      <translation>The node sent a match without an identifier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} could not answer the query: {meaning}.</source>
      <translation>{node} could not answer the query: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} was not asked</source>
      <translation>{node} was not asked</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance has no pixel data.</source>
      <translation>The instance has no pixel data.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance is not a multi-frame image.</source>
      <translation>The instance is not a multi-frame image.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>Some tiles alone would have no positions: they follow from all of them being there.</source>
      <translation>Some tiles alone would have no positions: they follow from all of them being there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance does not tell the times of its frames.</source>
      <translation>The instance does not tell the times of its frames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the new instance cannot be encoded.</source>
      <translation>The attributes of the new instance cannot be encoded.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes before the pixel data are too large.</source>
      <translation>The attributes before the pixel data are too large.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the instance cannot be changed as its frames are.</source>
      <translation>The attributes of the instance cannot be changed as its frames are.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frames are taken from one instance: give one SOP Instance UID.</source>
      <translation>Frames are taken from one instance: give one SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must start at 1 and rise.</source>
      <translation>Frame numbers must start at 1 and rise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>First, last and increment must be given of each sub-range.</source>
      <translation>First, last and increment must be given of each sub-range.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>A sub-range goes from 1 or above up to its last, by 1 or more.</source>
      <translation>A sub-range goes from 1 or above up to its last, by 1 or more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Sub-ranges must rise and not overlap.</source>
      <translation>Sub-ranges must rise and not overlap.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must be numbers.</source>
      <translation>Frame numbers must be numbers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>The Time Range must be a start and an end, in seconds.</source>
      <translation>The Time Range must be a start and an end, in seconds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The length of the pixel data is not that of whole frames.</source>
      <translation>The length of the pixel data is not that of whole frames.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The frames do not begin at whole words.</source>
      <translation>The frames do not begin at whole words.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The pixel data has no fragments.</source>
      <translation>The pixel data has no fragments.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The fragments of the pixel data do not tell where frames begin.</source>
      <translation>The fragments of the pixel data do not tell where frames begin.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The query is at {level} level, and its key {keyword} says {value}.</source>
      <translation>The query is at {level} level, and its key {keyword} says {value}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Query/Retrieve Level {value!r} is none of {levels}.</source>
      <translation>Query/Retrieve Level {value!r} is none of {levels}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The {model} model has no {level} level.</source>
      <translation>The {model} model has no {level} level.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Specific Character Set {character_set} has no {characters}.</source>
      <translation>Specific Character Set {character_set} has no {characters}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>A {level} cannot be retrieved without its {keywords}.</source>
      <translation>A {level} cannot be retrieved without its {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Choose one of {levels}, or another model.</source>
      <translation>Choose one of {levels}, or another model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Leave the character set out of the query: one that fits is then chosen.</source>
      <translation>Leave the character set out of the query: one that fits is then chosen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Give it, or retrieve at another level or by another model.</source>
      <translation>Give it, or retrieve at another level or by another model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose another port, or stop that program; searching works without receiving.</source>
      <translation>Choose another port, or stop that program; searching works without receiving.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} is in use by another program, so nothing can be received.</source>
      <translation>Port {port} is in use by another program, so nothing can be received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</source>
      <translation>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>the receiver is being stopped</source>
      <translation>the receiver is being stopped</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</source>
      <translation>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose a port of {least} or above, such as {port}.</source>
      <translation>Choose a port of {least} or above, such as {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>The system does not allow port {port} to be opened, so nothing can be received.</source>
      <translation>The system does not allow port {port} to be opened, so nothing can be received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>{host} is not an address of this machine, so nothing can be received.</source>
      <translation>{host} is not an address of this machine, so nothing can be received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</source>
      <translation>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} cannot be opened, so nothing can be received.</source>
      <translation>Port {port} cannot be opened, so nothing can be received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>it was silent for {seconds:g} s</source>
      <translation>it was silent for {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>of a message came less than {least:,} bytes in {seconds:g} s</source>
      <translation>of a message came less than {least:,} bytes in {seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a fragment of a message came out of turn</source>
      <translation>a fragment of a message came out of turn</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message was interrupted by another one</source>
      <translation>a message was interrupted by another one</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message is longer than {most} bytes</source>
      <translation>a message is longer than {most} bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>the file became shorter</source>
      <translation>the file became shorter</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message consists of empty fragments</source>
      <translation>a message consists of empty fragments</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>{service} as {encodings}</source>
      <translation>{service} as {encodings}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>an invalid UID</source>
      <translation>an invalid UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>{node} did not stop within {seconds:g} s, so the association was cut.</source>
      <translation>{node} did not stop within {seconds:g} s, so the association was cut.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>A message came that does not belong to a {service}.</source>
      <translation>A message came that does not belong to a {service}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>The file of instance {uid} cannot be sent.</source>
      <translation>The file of instance {uid} cannot be sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it has no File Meta Information</source>
      <translation>it has no File Meta Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it cannot be put into another transfer syntax</source>
      <translation>it cannot be put into another transfer syntax</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it was found to be changed since it was received</source>
      <translation>it was found to be changed since it was received</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>inflated it is too large</source>
      <translation>inflated it is too large</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent several answers, and the standard allows one: only the first is shown.</source>
      <translation>The node sent several answers, and the standard allows one: only the first is shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent an answer without an identifier.</source>
      <translation>The node sent an answer without an identifier.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</source>
      <translation>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered with template {template}; it was asked for {asked}.</source>
      <translation>The node answered with template {template}; it was asked for {asked}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>{node} could not tell: {meaning}.</source>
      <translation>{node} could not tell: {meaning}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>Few systems answer it: ask another node, or its administrator whether it can be switched on.</source>
      <translation>Few systems answer it: ask another node, or its administrator whether it can be switched on.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Several patients have this Patient ID.</source>
      <translation>Several patients have this Patient ID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>A Patient ID must be given.</source>
      <translation>A Patient ID must be given.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Content Template Sequence must have one item.</source>
      <translation>Content Template Sequence must have one item.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Mapping Resource and Template Identifier must be given.</source>
      <translation>Mapping Resource and Template Identifier must be given.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>what it sent was no DICOM</source>
      <translation>what it sent was no DICOM</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is empty</source>
      <translation>a PDU is empty</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is longer than its parts</source>
      <translation>a PDU is longer than its parts</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>the parts of a PDU are longer than it is</source>
      <translation>the parts of a PDU are longer than it is</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Our certificate cannot be used, so nothing is received.</source>
      <translation>Our certificate cannot be used, so nothing is received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>it holds no certificate in PEM form</source>
      <translation>it holds no certificate in PEM form</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>The certificates of callers in {file} cannot be read.</source>
      <translation>The certificates of callers in {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads it says: {reason}.</source>
      <translation>What reads it says: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Import it again, with its key, in the settings or by: qrstation certificate import</source>
      <translation>Import it again, with its key, in the settings or by: qrstation certificate import</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads them says: {reason}.</source>
      <translation>What reads them says: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Name a file of certificates in PEM form in the settings, under TLS.</source>
      <translation>Name a file of certificates in PEM form in the settings, under TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>So nothing is received.</source>
      <translation>So nothing is received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is a web server, not a DICOM service</source>
      <translation>is a web server, not a DICOM service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is an SSH server, not a DICOM service</source>
      <translation>is an SSH server, not a DICOM service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>accepted without a transfer syntax</source>
      <translation>accepted without a transfer syntax</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected by its user</source>
      <translation>rejected by its user</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected without a reason</source>
      <translation>rejected without a reason</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>abstract syntax not supported</source>
      <translation>abstract syntax not supported</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transfer syntaxes not supported</source>
      <translation>transfer syntaxes not supported</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name</source>
      <translation>user name</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name or the passcode</source>
      <translation>user name or the passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Kerberos service ticket</source>
      <translation>Kerberos service ticket</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>SAML assertion</source>
      <translation>SAML assertion</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>JSON Web Token</source>
      <translation>JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>(A-ABORT, source {source}, reason {reason})</source>
      <translation>(A-ABORT, source {source}, reason {reason})</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>answered with the undefined result {result}</source>
      <translation>answered with the undefined result {result}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>of an undefined kind</source>
      <translation>of an undefined kind</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>without a reason</source>
      <translation>without a reason</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a message of the protocol</source>
      <translation>because it did not recognise a message of the protocol</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect that message at that moment</source>
      <translation>because it did not expect that message at that moment</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a parameter of a message</source>
      <translation>because it did not recognise a parameter of a message</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect a parameter of a message</source>
      <translation>because it did not expect a parameter of a message</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because a parameter of a message had an invalid value</source>
      <translation>because a parameter of a message had an invalid value</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association {why} {numbers}.</source>
      <translation>{node} broke off the association {why} {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again; if it happens again, give this sentence to its administrator, whose log says more.</source>
      <translation>Try again; if it happens again, give this sentence to its administrator, whose log says more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>expects TLS, and TLS is off for this node</source>
      <translation>expects TLS, and TLS is off for this node</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</source>
      <translation>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say why {numbers}.</source>
      <translation>{node} broke off the association and did not say why {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</source>
      <translation>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say properly who did {numbers}.</source>
      <translation>{node} broke off the association and did not say properly who did {numbers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to look into its log at this time.</source>
      <translation>Ask its administrator to look into its log at this time.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association, most likely because of the {identity}.</source>
      <translation>{node} refused the association, most likely because of the {identity}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</source>
      <translation>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association without giving a reason.</source>
      <translation>{node} refused the association without giving a reason.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support the DICOM application context.</source>
      <translation>{node} does not support the DICOM application context.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check that {host}:{port} is the DICOM port of {node}.</source>
      <translation>Check that {host}:{port} is the DICOM port of {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not know our AE title {calling}.</source>
      <translation>{node} does not know our AE title {calling}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</source>
      <translation>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} answers, but its AE title is not {ae_title}.</source>
      <translation>{node} answers, but its AE title is not {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Correct the AE title of the node; upper and lower case matter.</source>
      <translation>Correct the AE title of the node; upper and lower case matter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association at protocol level without giving a reason.</source>
      <translation>{node} refused the association at protocol level without giving a reason.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may expect a user name or a certificate: ask its administrator.</source>
      <translation>It may expect a user name or a certificate: ask its administrator.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support our version of the DICOM protocol.</source>
      <translation>{node} does not support our version of the DICOM protocol.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Its software may be very old, or it is no DICOM node: ask its administrator.</source>
      <translation>Its software may be very old, or it is no DICOM node: ask its administrator.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} is congested for the moment.</source>
      <translation>{node} is congested for the moment.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute.</source>
      <translation>Try again in a minute.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} has as many associations as it allows.</source>
      <translation>{node} has as many associations as it allows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute, or close other programs that are connected to it.</source>
      <translation>Try again in a minute, or close other programs that are connected to it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</source>
      <translation>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>permanent</source>
      <translation>permanent</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transient</source>
      <translation>transient</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>for a reason that the standard does not define</source>
      <translation>for a reason that the standard does not define</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scp.py" />
      <source>The association ended before its C-MOVE did.</source>
      <translation>The association ended before its C-MOVE did.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} does not do relational retrievals: it needs the unique keys of all levels above.</source>
      <translation>{node} does not do relational retrievals: it needs the unique keys of all levels above.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} was not asked for it</source>
      <translation>{node} was not asked for it</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>Give the Study Instance UID too, and in the patient model the Patient ID.</source>
      <translation>Give the Study Instance UID too, and in the patient model the Patient ID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} answered the C-ECHO with {status}.</source>
      <translation>{node} answered the C-ECHO with {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</source>
      <translation>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</source>
      <translation>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>The Move Destination is no AE title: {problem}</source>
      <translation>The Move Destination is no AE title: {problem}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations</source>
      <translation>there were too many associations</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations from its address</source>
      <translation>there were too many associations from its address</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to look into its log.</source>
      <translation>Ask the administrator of the node to look into its log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query, or try again when the node has less to do.</source>
      <translation>Narrow the query, or try again when the node has less to do.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again later, or in smaller parts; the node was short of something.</source>
      <translation>Try again later, or in smaller parts; the node was short of something.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</source>
      <translation>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to permit this to our AE title.</source>
      <translation>Ask the administrator of the node to permit this to our AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Choose another query model, or another method of retrieval, for this node.</source>
      <translation>Choose another query model, or another method of retrieval, for this node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retrieve the whole object instead of frames of it.</source>
      <translation>Retrieve the whole object instead of frames of it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the values given; the node could not use one of them.</source>
      <translation>Check the values given; the node could not use one of them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Leave out keys that the node does not know.</source>
      <translation>Leave out keys that the node does not know.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node stopped by itself: try again, or ask its administrator why.</source>
      <translation>The node stopped by itself: try again, or ask its administrator why.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Data set does not match SOP Class</source>
      <translation>Data set does not match SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Unable to process (if the node runs pynetdicom: its handler gave no status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</source>
      <translation>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler failed)</source>
      <translation>Unable to process (if the node runs pynetdicom: its handler failed)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</source>
      <translation>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown failure, not defined for this service</source>
      <translation>Unknown failure, not defined for this service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown status, defined by nobody and taken as final</source>
      <translation>Unknown status, defined by nobody and taken as final</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Success</source>
      <translation>Success</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Requested optional attributes are not supported</source>
      <translation>Requested optional attributes are not supported</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such attribute</source>
      <translation>No such attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid attribute value</source>
      <translation>Invalid attribute value</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute list error</source>
      <translation>Attribute list error</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Processing failure</source>
      <translation>Processing failure</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate SOP Instance</source>
      <translation>Duplicate SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Instance</source>
      <translation>No such SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Search again: what was chosen may no longer be there.</source>
      <translation>Search again: what was chosen may no longer be there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such event type</source>
      <translation>No such event type</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such argument</source>
      <translation>No such argument</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid argument value</source>
      <translation>Invalid argument value</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute value out of range</source>
      <translation>Attribute value out of range</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid SOP Instance</source>
      <translation>Invalid SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the UIDs given.</source>
      <translation>Check the UIDs given.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Class</source>
      <translation>No such SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Class-instance conflict</source>
      <translation>Class-instance conflict</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute</source>
      <translation>Missing attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the attribute that the node asks for.</source>
      <translation>Give the attribute that the node asks for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute value</source>
      <translation>Missing attribute value</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give a value for the attribute that the node asks for.</source>
      <translation>Give a value for the attribute that the node asks for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: SOP Class not supported</source>
      <translation>Refused: SOP Class not supported</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such action</source>
      <translation>No such action</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: not authorised</source>
      <translation>Refused: not authorised</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate invocation</source>
      <translation>Duplicate invocation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again.</source>
      <translation>Try again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unrecognised operation</source>
      <translation>Unrecognised operation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Mistyped argument</source>
      <translation>Mistyped argument</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Resource limitation</source>
      <translation>Resource limitation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Terminated by a C-CANCEL request</source>
      <translation>Terminated by a C-CANCEL request</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources</source>
      <translation>Refused: out of resources</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid prior record key</source>
      <translation>Invalid prior record key</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Start the query anew.</source>
      <translation>Start the query anew.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching reached the response limit; there may be more matches</source>
      <translation>Matching reached the response limit; there may be more matches</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query.</source>
      <translation>Narrow the query.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not encode a match)</source>
      <translation>Unable to process (if the node runs pynetdicom: it could not encode a match)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching terminated due to Cancel request</source>
      <translation>Matching terminated due to Cancel request</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing</source>
      <translation>Matches are continuing</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing; one or more optional keys were not supported</source>
      <translation>Matches are continuing; one or more optional keys were not supported</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again when the node has less to do.</source>
      <translation>Try again when the node has less to do.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</source>
      <translation>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>More than one match found</source>
      <translation>More than one match found</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node knows several patients of that Patient ID: give its issuer, too.</source>
      <translation>The node knows several patients of that Patient ID: give its issuer, too.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to support requested template</source>
      <translation>Unable to support requested template</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for another kind of information or another template.</source>
      <translation>Ask for another kind of information or another template.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Current match is supplied</source>
      <translation>Current match is supplied</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to calculate number of matches</source>
      <translation>Refused: out of resources, unable to calculate number of matches</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to perform sub-operations</source>
      <translation>Refused: out of resources, unable to perform sub-operations</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check that the node can reach the receiver, that both have space, and try again later.</source>
      <translation>Check that the node can reach the receiver, that both have space, and try again later.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>None of the frames requested were found in the SOP Instance</source>
      <translation>None of the frames requested were found in the SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for frames that the object has: its Number of Frames tells how many there are.</source>
      <translation>Ask for frames that the object has: its Number of Frames tells how many there are.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to create new object for this SOP Class</source>
      <translation>Unable to create new object for this SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to extract frames</source>
      <translation>Unable to extract frames</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Time-based request received for a non-time-based original SOP Instance</source>
      <translation>Time-based request received for a non-time-based original SOP Instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Name the frames by their numbers instead of by times.</source>
      <translation>Name the frames by their numbers instead of by times.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid request</source>
      <translation>Invalid request</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations complete; one or more failures or warnings</source>
      <translation>Sub-operations complete; one or more failures or warnings</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retry: only what is missing is asked for again.</source>
      <translation>Retry: only what is missing is asked for again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations terminated due to Cancel Indication</source>
      <translation>Sub-operations terminated due to Cancel Indication</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations are continuing</source>
      <translation>Sub-operations are continuing</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</source>
      <translation>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: Move Destination unknown</source>
      <translation>Refused: Move Destination unknown</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</source>
      <translation>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</source>
      <translation>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid address of the destination)</source>
      <translation>Unable to process (if the node runs pynetdicom: invalid address of the destination)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Coercion of data elements</source>
      <translation>Coercion of data elements</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Elements discarded</source>
      <translation>Elements discarded</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>Cannot understand (if the node runs pynetdicom: its handler gave no status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</source>
      <translation>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler failed)</source>
      <translation>Cannot understand (if the node runs pynetdicom: its handler failed)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process</source>
      <translation>Unable to process</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown warning, not defined for this service</source>
      <translation>Unknown warning, not defined for this service</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand</source>
      <translation>Cannot understand</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>The Affected SOP Class or Instance UID is missing.</source>
      <translation>The Affected SOP Class or Instance UID is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>a data set does not end</source>
      <translation>a data set does not end</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The connection to the destination was lost.</source>
      <translation>The connection to the destination was lost.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>{sop_class} was not accepted in a usable transfer syntax.</source>
      <translation>{sop_class} was not accepted in a usable transfer syntax.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination did not answer in time.</source>
      <translation>The destination did not answer in time.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination aborted the association.</source>
      <translation>The destination aborted the association.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>Something else came where the response to an instance was due.</source>
      <translation>Something else came where the response to an instance was due.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>A file could not be read to its end while it was sent.</source>
      <translation>A file could not be read to its end while it was sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</source>
      <translation>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>Ask its administrator to permit these objects to us.</source>
      <translation>Ask its administrator to permit these objects to us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</source>
      <translation>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it sent what is no TLS</source>
      <translation>it sent what is no TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it did not finish setting up TLS in time</source>
      <translation>it did not finish setting up TLS in time</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>its certificate is not trusted here: {reason}</source>
      <translation>its certificate is not trusted here: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it speaks no version of TLS, or no cipher, that is safe</source>
      <translation>it speaks no version of TLS, or no cipher, that is safe</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it showed no certificate</source>
      <translation>it showed no certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it broke TLS off; it may not trust our certificate</source>
      <translation>it broke TLS off; it may not trust our certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it closed the connection while TLS was being set up</source>
      <translation>it closed the connection while TLS was being set up</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it does not speak TLS</source>
      <translation>it does not speak TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</source>
      <translation>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Accepted: {fingerprint}.</source>
      <translation>Accepted: {fingerprint}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is for {names}, not for {host}.</source>
      <translation>The certificate of {where} is for {names}, not for {host}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} ended the connection while TLS was being set up.</source>
      <translation>{where} ended the connection while TLS was being set up.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; it may also want a certificate of ours.</source>
      <translation>Check that it speaks TLS on this port; it may also want a certificate of ours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} wants a certificate of ours, and was shown none.</source>
      <translation>{where} wants a certificate of ours, and was shown none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</source>
      <translation>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} is to be reached by TLS, and nothing says whom to trust there.</source>
      <translation>{where} is to be reached by TLS, and nothing says whom to trust there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Add it to the node book, with its TLS settings.</source>
      <translation>Add it to the node book, with its TLS settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} shows another certificate than the one that was accepted.</source>
      <translation>{where} shows another certificate than the one that was accepted.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is signed by itself, not by an authority.</source>
      <translation>The certificate of {where} is signed by itself, not by an authority.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not trusted here.</source>
      <translation>The certificate of {where} is not trusted here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator what is wrong with it.</source>
      <translation>Ask its administrator what is wrong with it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check this computer's clock, and that of the node.</source>
      <translation>Check this computer's clock, and that of the node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>another host</source>
      <translation>another host</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</source>
      <translation>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that this computer trusts.</source>
      <translation>The certificate of {where} was issued by an authority that is none that this computer trusts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</source>
      <translation>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that the node's CA file names.</source>
      <translation>The certificate of {where} was issued by an authority that is none that the node's CA file names.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</source>
      <translation>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</source>
      <translation>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>What checked it says: {reason}.</source>
      <translation>What checked it says: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>It shows: {facts}.</source>
      <translation>It shows: {facts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The reason in the terms of TLS: {reason}.</source>
      <translation>The reason in the terms of TLS: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not speak TLS.</source>
      <translation>{where} does not speak TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</source>
      <translation>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</source>
      <translation>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</source>
      <translation>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} took the connection but did not answer in TLS in {seconds:g} s.</source>
      <translation>{where} took the connection but did not answer in TLS in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; the port for TLS is often 2762.</source>
      <translation>Check that it speaks TLS on this port; the port for TLS is often 2762.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not accept our certificate.</source>
      <translation>{where} does not accept our certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</source>
      <translation>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} speaks TLS, and refused ours.</source>
      <translation>{where} speaks TLS, and refused ours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was not accepted here yet.</source>
      <translation>The certificate of {where} was not accepted here yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} has a key or a signature that is too weak.</source>
      <translation>The certificate of {where} has a key or a signature that is too weak.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one.</source>
      <translation>Ask its administrator for a new one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one, and check this computer's clock.</source>
      <translation>Ask its administrator for a new one, and check this computer's clock.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid yet.</source>
      <translation>The certificate of {where} is not valid yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid before {date:%Y-%m-%d}.</source>
      <translation>The certificate of {where} is not valid before {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</source>
      <translation>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</source>
      <translation>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</source>
      <translation>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</source>
      <translation>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes.</source>
      <translation>Ask its administrator which versions of TLS and ciphers it takes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</source>
      <translation>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired already.</source>
      <translation>The certificate of {where} expired already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired on {date:%Y-%m-%d}.</source>
      <translation>The certificate of {where} expired on {date:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/transport.py" />
      <source>it asked for another version of the protocol</source>
      <translation>it asked for another version of the protocol</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>requests arrive without waiting for their responses</source>
      <translation>requests arrive without waiting for their responses</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>the rest of a PDU did not arrive in time</source>
      <translation>the rest of a PDU did not arrive in time</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its association request cannot be read</source>
      <translation>its association request cannot be read</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its answer to our association request cannot be read</source>
      <translation>its answer to our association request cannot be read</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a PDU cannot be read</source>
      <translation>a PDU cannot be read</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a message of {length:,} bytes was announced; at most {most:,} are taken</source>
      <translation>a message of {length:,} bytes was announced; at most {most:,} are taken</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>Not taken: {reason}.</source>
      <translation>Not taken: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it began with TLS, which is not spoken here</source>
      <translation>it began with TLS, which is not spoken here</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>its request could not be read to its end</source>
      <translation>its request could not be read to its end</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it called us {called!r}, and our AE title is {ae_title}</source>
      <translation>it called us {called!r}, and our AE title is {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it was not accepted here</source>
      <translation>it was not accepted here</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its icon image is compressed</source>
      <translation>its icon image is compressed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>it is too large to be put into another transfer syntax</source>
      <translation>it is too large to be put into another transfer syntax</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its data set cannot be read: {reason}</source>
      <translation>its data set cannot be read: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is missing</source>
      <translation>it is missing</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>there is no such field</source>
      <translation>there is no such field</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a whole number is needed</source>
      <translation>a whole number is needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number is needed</source>
      <translation>a number is needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number above {gt} is needed</source>
      <translation>a number above {gt} is needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at least {ge} is needed</source>
      <translation>a number of at least {ge} is needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at most {le} is needed</source>
      <translation>a number of at most {le} is needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</source>
      <translation>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</source>
      <translation>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</source>
      <translation>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a new one is used</source>
      <translation>a new one is used</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>the last good one is used</source>
      <translation>the last good one is used</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a newer qrstation wrote it, in format {version}</source>
      <translation>a newer qrstation wrote it, in format {version}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>; and {more} more</source>
      <translation>; and {more} more</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} cannot be saved in {path}.</source>
      <translation>The {name} cannot be saved in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} in {path} cannot be read.</source>
      <translation>The {name} in {path} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is no JSON ({problem})</source>
      <translation>it is no JSON ({problem})</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} was gone; the last good one, {backup}, is used.</source>
      <translation>The {name} {path} was gone; the last good one, {backup}, is used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used, and cannot be moved aside either.</source>
      <translation>The {name} {path} cannot be used, and cannot be moved aside either.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make room on the disk, or make the file writable for you.</source>
      <translation>Make room on the disk, or make the file writable for you.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make the file readable for you, or move it away to start with a new one.</source>
      <translation>Make the file readable for you, or move it away to start with a new one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Move it away by hand.</source>
      <translation>Move it away by hand.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor images{hint}</source>
      <translation>Neither an RDSR nor images{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor an Enhanced SR{hint}</source>
      <translation>Neither an RDSR nor an Enhanced SR{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: all images are needed{hint}</source>
      <translation>No RDSR: all images are needed{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>The node lists no objects of an SR series, so that it may be a dose report</source>
      <translation>The node lists no objects of an SR series, so that it may be a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: image headers tell the dose</source>
      <translation>No RDSR: image headers tell the dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Modality {modality} has no images as they were acquired</source>
      <translation>Modality {modality} has no images as they were acquired</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>dose report</source>
      <translation>dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>Enhanced SR</source>
      <translation>Enhanced SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>screen capture</source>
      <translation>screen capture</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>images only</source>
      <translation>images only</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>not known</source>
      <translation>not known</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>{first} to {last}</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, no descriptions, and no small series{hint}</source>
      <translation>No dose report, no descriptions, and no small series{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and no series named Dose Info{hint}</source>
      <translation>No dose report, and no series named Dose Info{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but a series named Dose Info</source>
      <translation>No dose report, but a series named Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report: dose screens and one image of each series</source>
      <translation>No dose report: dose screens and one image of each series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and the node lists no objects of any series{hint}</source>
      <translation>No dose report, and the node lists no objects of any series{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>First image of the series: {sop_class}</source>
      <translation>First image of the series: {sop_class}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/ct.py" />
      <source>{number} objects</source>
      <translation>
        <numerusform>{number} object</numerusform>
        <numerusform>{number} objects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions: small series may be Dose Info</source>
      <translation>No dose report and no descriptions: small series may be Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Dose Info present: other series not needed</source>
      <translation>Dose Info present: other series not needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node lists no objects of it</source>
      <translation>The node lists no objects of it</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Secondary captures, which may be dose screens</source>
      <translation>Secondary captures, which may be dose screens</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions; {objects}, more than {most}</source>
      <translation>No dose report and no descriptions; {objects}, more than {most}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions; {objects} only: it may be Dose Info</source>
      <translation>No descriptions; {objects} only: it may be Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but this series is named Dose Info</source>
      <translation>No dose report, but this series is named Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node did not tell its first image</source>
      <translation>The node did not tell its first image</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions, and no number of objects: it may be Dose Info</source>
      <translation>No descriptions, and no number of objects: it may be Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before, as a whole, with {objects}</source>
      <translation>Processed before, as a whole, with {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; {number:,} of {objects} processed before</source>
      <translation>{reason}; {number:,} of {objects} processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; could not compare it with what was processed before</source>
      <translation>{reason}; could not compare it with what was processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; sent before with {objects}, which cannot be told from the others</source>
      <translation>{reason}; sent before with {objects}, which cannot be told from the others</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before</source>
      <translation>Processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>All {objects} processed before</source>
      <translation>All {objects} processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, include terms</source>
      <translation>{attribute}, include terms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} has none of the include terms {terms}</source>
      <translation>{attribute} {value} has none of the include terms {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Study description</source>
      <translation>Study description</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Station name</source>
      <translation>Station name</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, exclude terms</source>
      <translation>{attribute}, exclude terms</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} matches the exclude term “{term}”</source>
      <translation>{attribute} {value} matches the exclude term “{term}”</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/listing.py" />
      <source>The node lists {listed:,} of the {objects} that it counts in series {series}.</source>
      <translation>The node lists {listed:,} of the {objects} that it counts in series {series}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/marking.py" />
      <source>{sop_class}: no report that is used here</source>
      <translation>{sop_class}: no report that is used here</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First PET image of the series, which tells the administered activity</source>
      <translation>First PET image of the series, which tells the administered activity</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First NM image, which tells the administered activity as all of them do</source>
      <translation>First NM image, which tells the administered activity as all of them do</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Not needed: the administered activity is told elsewhere in the study</source>
      <translation>Not needed: the administered activity is told elsewhere in the study</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Neither a radiopharmaceutical dose report nor a PET or NM image</source>
      <translation>Neither a radiopharmaceutical dose report nor a PET or NM image</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Holds Radiopharmaceutical Radiation Dose SR</source>
      <translation>Holds Radiopharmaceutical Radiation Dose SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Its first image is none that tells the administered activity</source>
      <translation>Its first image is none that tells the administered activity</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node does not tell what it holds, so it may be a dose report</source>
      <translation>The node does not tell what it holds, so it may be a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>{modality} tells no activity</source>
      <translation>{modality} tells no activity</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node did not tell whether a better source is in the study</source>
      <translation>The node did not tell whether a better source is in the study</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Changed by hand; the rule said: {reason}</source>
      <translation>Changed by hand; the rule said: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Kept by hand; the rule said: {reason}</source>
      <translation>Kept by hand; the rule said: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Dropped by hand; the rule said: {reason}</source>
      <translation>Dropped by hand; the rule said: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Not looked into: the query was stopped.</source>
      <translation>Not looked into: the query was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</source>
      <translation>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</source>
      <translation>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies lie</source>
      <translation>
        <numerusform>{number} study lies</numerusform>
        <numerusform>{number} studies lie</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>study {number:,} of {total:,}</source>
      <translation>study {number:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modalities} and {last} were not asked for</source>
      <translation>{modalities} and {last} were not asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {study}</source>
      <translation>in {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {number:,} studies, the first of them {study}</source>
      <translation>in {number:,} studies, the first of them {study}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} series</source>
      <translation>
        <numerusform>{number} series</numerusform>
        <numerusform>{number} series</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modality} was not asked for</source>
      <translation>{modality} was not asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node told {series} without a Modality, {where}. They are taken for modality OT.</source>
      <translation>The node told {series} without a Modality, {where}. They are taken for modality OT.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</source>
      <translation>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</source>
      <translation>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the days asked for: the node seems to pass over Study Date.</source>
      <translation>{studies} outside the days asked for: the node seems to pass over Study Date.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the times asked for: the node seems to pass over Study Time.</source>
      <translation>{studies} outside the times asked for: the node seems to pass over Study Time.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies</source>
      <translation>
        <numerusform>{number} study</numerusform>
        <numerusform>{number} studies</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Left out, since the node did not tell what its SR series hold</source>
      <translation>Left out, since the node did not tell what its SR series hold</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the node lists no objects of an SR series, which the option for empty SR series would fetch</source>
      <translation>; the node lists no objects of an SR series, which the option for empty SR series would fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the option for empty SR series would take an SR of unknown content for a dose report</source>
      <translation>; the option for empty SR series would take an SR of unknown content for a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>{report} present: other series not needed</source>
      <translation>{report} present: other series not needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}</source>
      <translation>Holds {sop_classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}: no report that is used here</source>
      <translation>Holds {sop_classes}: no report that is used here</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>SR series of unknown content present: other series not needed</source>
      <translation>SR series of unknown content present: other series not needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node did not tell all that it holds</source>
      <translation>The node did not tell all that it holds</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node cannot tell what it holds</source>
      <translation>The node cannot tell what it holds</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node lists no objects of it, so it may be a dose report</source>
      <translation>The node lists no objects of it, so it may be a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node tells no SOP Class, so it may be a dose report</source>
      <translation>The node tells no SOP Class, so it may be a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not SR only: the study has {modalities}</source>
      <translation>Not SR only: the study has {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>None of the modalities asked for: the study has {modalities}</source>
      <translation>None of the modalities asked for: the study has {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{series} left out: {reasons}</source>
      <translation>{series} left out: {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Told twice or without a UID</source>
      <translation>Told twice or without a UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities</source>
      <translation>Left out as of other modalities</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as without series told</source>
      <translation>Left out as without series told</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities, by the series</source>
      <translation>Left out as of other modalities, by the series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as not needed</source>
      <translation>Left out as not needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as processed before</source>
      <translation>Left out as processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as more than SR</source>
      <translation>Left out as more than SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node told {series} of the study without a UID.</source>
      <translation>The node told {series} of the study without a UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{modality}, without anything to fetch</source>
      <translation>{modality}, without anything to fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>All that is wanted was processed before</source>
      <translation>All that is wanted was processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not looked into: the query was stopped</source>
      <translation>Not looked into: the query was stopped</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node tells no series of it</source>
      <translation>The node tells no series of it</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/sop_classes.py" />
      <source>an object of a class that the node does not tell</source>
      <translation>an object of a class that the node does not tell</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series includes: {terms}</source>
      <translation>Station name of the series includes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study includes: {terms}</source>
      <translation>Station name of the study includes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series includes: {terms}</source>
      <translation>Station name of study and series includes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series excludes: {terms}</source>
      <translation>Station name of the series excludes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study excludes: {terms}</source>
      <translation>Station name of the study excludes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series excludes: {terms}</source>
      <translation>Station name of study and series excludes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>by hand</source>
      <translation>by hand</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>SR, not listed</source>
      <translation>SR, not listed</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info</source>
      <translation>Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>dose screen</source>
      <translation>dose screen</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>first image</source>
      <translation>first image</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>small series</source>
      <translation>small series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report: images</source>
      <translation>no report: images</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>report present</source>
      <translation>report present</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not a dose report</source>
      <translation>not a dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report</source>
      <translation>no report</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info present</source>
      <translation>Dose Info present</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>large series</source>
      <translation>large series</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no images</source>
      <translation>no images</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>nothing told</source>
      <translation>nothing told</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>one is enough</source>
      <translation>one is enough</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>other modality</source>
      <translation>other modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not SR only</source>
      <translation>not SR only</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: description</source>
      <translation>filter: description</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: station name</source>
      <translation>filter: station name</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>processed before</source>
      <translation>processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>undecided</source>
      <translation>undecided</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/telling.py" />
      <source>{number} objects were processed before, are no longer here and are not handed on</source>
      <translation>
        <numerusform>{number} object was processed before, is no longer here and is not handed on</numerusform>
        <numerusform>{number} objects were processed before, are no longer here and are not handed on</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{begin:%H:%M} to {end:%H:%M}</source>
      <translation>{begin:%H:%M} to {end:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} in {series} of {studies}</source>
      <translation>{objects} in {series} of {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>all dates</source>
      <translation>all dates</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>This workstation</source>
      <translation>This workstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} or more</source>
      <translation>{objects} or more</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description includes: {terms}</source>
      <translation>Description includes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description excludes: {terms}</source>
      <translation>Description excludes: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>folder {folder}</source>
      <translation>folder {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>node {node}</source>
      <translation>node {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>, then </source>
      <translation>, then </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has none of {terms}</source>
      <translation>description has none of {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has {terms}</source>
      <translation>description has {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source> or </source>
      <translation> or </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has none of {terms}</source>
      <translation>station name has none of {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has {terms}</source>
      <translation>station name has {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>any day</source>
      <translation>any day</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>today</source>
      <translation>today</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/verdict.py" />
      <source>Left out, since the node did not tell all of its series</source>
      <translation>Left out, since the node did not tell all of its series</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>{name} (message left out: it may name a patient)</source>
      <translation>{name} (message left out: it may name a patient)</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>Stopped.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>The log {log_file} cannot be written.</source>
      <translation>The log {log_file} cannot be written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>Make it writable for you, or name another folder with --home.</source>
      <translation>Make it writable for you, or name another folder with --home.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{ae_title} at {host}</source>
      <translation>{ae_title} at {host}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</source>
      <translation>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>anybody</source>
      <translation>anybody</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at {network}</source>
      <translation>{whoever} at {network}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at any address</source>
      <translation>{whoever} at any address</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller without an AE title</source>
      <translation>A caller without an AE title</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was refused: it is not in the list of callers.</source>
      <translation>{who} was refused: it is not in the list of callers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller needs an AE title, or an address.</source>
      <translation>A caller needs an AE title, or an address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</source>
      <translation>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</source>
      <translation>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>missing</source>
      <translation>missing</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>changed</source>
      <translation>changed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>not indexed</source>
      <translation>not indexed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>unreadable</source>
      <translation>unreadable</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>misplaced</source>
      <translation>misplaced</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>started</source>
      <translation>started</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>stopped</source>
      <translation>stopped</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>begun anew</source>
      <translation>begun anew</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>configured</source>
      <translation>configured</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>queried</source>
      <translation>queried</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>retrieved</source>
      <translation>retrieved</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>received</source>
      <translation>received</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>sent</source>
      <translation>sent</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>exported</source>
      <translation>exported</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>imported</source>
      <translation>imported</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>removed</source>
      <translation>removed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>rejected</source>
      <translation>rejected</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>refused</source>
      <translation>refused</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>done</source>
      <translation>done</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>in part</source>
      <translation>in part</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>failed</source>
      <translation>failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{node}, to {destination}</source>
      <translation>{node}, to {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>files</source>
      <translation>files</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} matches</source>
      <translation>
        <numerusform>{number} match</numerusform>
        <numerusform>{number} matches</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>a folder</source>
      <translation>a folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Record {number} was changed, or one before it was put in or taken out.</source>
      <translation>Record {number} was changed, or one before it was put in or taken out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Records at the end were taken out.</source>
      <translation>Records at the end were taken out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</source>
      <translation>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{records}, as they were written.</source>
      <translation>{records}, as they were written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>The last seal is {seal}.</source>
      <translation>The last seal is {seal}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} records</source>
      <translation>
        <numerusform>{number} record</numerusform>
        <numerusform>{number} records</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Accession Number</source>
      <translation>Accession Number</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Patient ID</source>
      <translation>Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date</source>
      <translation>Study Date</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date until</source>
      <translation>Study Date until</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>found</source>
      <translation>found</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>nothing matched</source>
      <translation>nothing matched</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>too much matched</source>
      <translation>too much matched</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>cannot be read</source>
      <translation>cannot be read</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>node failed</source>
      <translation>node failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>same as another row</source>
      <translation>same as another row</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>not asked</source>
      <translation>not asked</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>List {name}: {found}</source>
      <translation>List {name}: {found}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>patient</source>
      <translation>patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>birth date</source>
      <translation>birth date</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>sex</source>
      <translation>sex</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} says: {values}.</source>
      <translation>{node} says: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} also says: {values}.</source>
      <translation>{node} also says: {values}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Name of the host</source>
      <translation>Name of the host</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>TCP connection</source>
      <translation>TCP connection</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Association</source>
      <translation>Association</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-GET of one object</source>
      <translation>C-GET of one object</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Our receiver</source>
      <translation>Our receiver</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-MOVE of one object to us</source>
      <translation>C-MOVE of one object to us</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>passed</source>
      <translation>passed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>warning</source>
      <translation>warning</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>not tried</source>
      <translation>not tried</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{modality} of {date}</source>
      <translation>{modality} of {date}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>about {size:,} kB</source>
      <translation>about {size:,} kB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Stopped: not everything was tried.</source>
      <translation>Stopped: not everything was tried.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Everything that was tried works{attention}{untried}.</source>
      <translation>Everything that was tried works{attention}{untried}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>object of unknown modality</source>
      <translation>object of unknown modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>one step is marked</source>
      <translation>one step is marked</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{warnings} steps are marked</source>
      <translation>{warnings} steps are marked</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>, but {steps} for your attention</source>
      <translation>, but {steps} for your attention</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>; retrieval was not tried</source>
      <translation>; retrieval was not tried</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Objects can be fetched by C-GET all the same.</source>
      <translation>Objects can be fetched by C-GET all the same.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>The archive takes objects again: {refused}.</source>
      <translation>The archive takes objects again: {refused}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>Only {room} are left on {disk}.</source>
      <translation>Only {room} are left on {disk}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{refused} had been refused</source>
      <translation>{refused} had been refused</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>none was refused</source>
      <translation>none was refused</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble}: {objects} refused, nothing already received was affected.</source>
      <translation>{trouble}: {objects} refused, nothing already received was affected.</translation>
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
      <translation>the disk of the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk that the archive's index lies on</source>
      <translation>the disk that the archive's index lies on</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble} {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} {objects} refused, nothing already received was affected.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>this workstation</source>
      <translation>this workstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Take SR series that list no objects</source>
      <translation>Take SR series that list no objects</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Ask again for fewer days.</source>
      <translation>Ask again for fewer days.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>mammography</source>
      <translation>mammography</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>fluoroscopy</source>
      <translation>fluoroscopy</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>planar X-ray</source>
      <translation>planar X-ray</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>nuclear medicine</source>
      <translation>nuclear medicine</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only</source>
      <translation>SR only</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Mammography</source>
      <translation>Mammography</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Fluoroscopy</source>
      <translation>Fluoroscopy</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Planar X-ray</source>
      <translation>Planar X-ray</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Nuclear medicine</source>
      <translation>Nuclear medicine</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Choose at least one modality.</source>
      <translation>Choose at least one modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only stands alone: it cannot be combined with a modality.</source>
      <translation>SR only stands alone: it cannot be combined with a modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Give dates, or ask for all dates: not both.</source>
      <translation>Give dates, or ask for all dates: not both.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Without a date a node would be asked for everything that it has.</source>
      <translation>Without a date a node would be asked for everything that it has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The last day, {last}, lies before the first, {first}.</source>
      <translation>The last day, {last}, lies before the first, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Times can be given for a single day only.</source>
      <translation>Times can be given for a single day only.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The time {until:%H:%M} lies before {start:%H:%M}.</source>
      <translation>The time {until:%H:%M} lies before {start:%H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>running</source>
      <translation>running</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>done, but not all handed on</source>
      <translation>done, but not all handed on</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>incomplete</source>
      <translation>incomplete</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>left out</source>
      <translation>left out</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>broken off</source>
      <translation>broken off</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>today as of an hour ago</source>
      <translation>today as of an hour ago</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{first} until {last}</source>
      <translation>{first} until {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>not by itself</source>
      <translation>not by itself</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>daily at {time:%H:%M}</source>
      <translation>daily at {time:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} is no time of the day such as 02:30.</source>
      <translation>{text!r} is no time of the day such as 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</source>
      <translation>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</source>
      <translation>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number:,} days ago</source>
      <translation>{number:,} days ago</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every so many minutes or daily at a time: not both.</source>
      <translation>A query runs every so many minutes or daily at a time: not both.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</source>
      <translation>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A daily time is one of hours and minutes, such as 02:30.</source>
      <translation>A daily time is one of hours and minutes, such as 02:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every minute</source>
      <translation>every minute</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every {minutes}</source>
      <translation>every {minutes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A saved query has a name on one line.</source>
      <translation>A saved query has a name on one line.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>The name of a saved query has no blanks around it.</source>
      <translation>The name of a saved query has no blanks around it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>fetched all, but not all was handed on</source>
      <translation>fetched all, but not all was handed on</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>ended {state}</source>
      <translation>ended {state}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>yesterday</source>
      <translation>yesterday</translation>
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
      <translation>error</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>the folder {place}</source>
      <translation>the folder {place}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is a folder that depends on where qrstation is started: give its whole path.</source>
      <translation>{text!r} is a folder that depends on where qrstation is started: give its whole path.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{done:,} of {total} handed on to {target}</source>
      <translation>{done:,} of {total} handed on to {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} waiting{due}</source>
      <translation>{number:,} waiting{due}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} failed</source>
      <translation>{number:,} failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} no longer here</source>
      <translation>{number:,} no longer here</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is in the folder of a user whom this computer does not know.</source>
      <translation>{text!r} is in the folder of a user whom this computer does not know.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>The file with the token is needed.</source>
      <translation>The file with the token is needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>A user name is needed.</source>
      <translation>A user name is needed.</translation>
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
      <translation>study</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>studies</source>
      <translation>studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>series</source>
      <translation>series</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>object</source>
      <translation>object</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>objects</source>
      <translation>objects</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</source>
      <translation>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no weekday and no range of them, such as mon or mon-fri.</source>
      <translation>{text!r} is no weekday and no range of them, such as mon or mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours are times of a day, from 00:00 to 24:00.</source>
      <translation>Quiet hours are times of a day, from 00:00 to 24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</source>
      <translation>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</source>
      <translation>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A retrieval takes from 1 to {most} associations, not {associations}.</source>
      <translation>A retrieval takes from 1 to {most} associations, not {associations}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A bandwidth of less than {least} kB/s would run transfers into their time limits.</source>
      <translation>A bandwidth of less than {least} kB/s would run transfers into their time limits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>These quiet hours fill the whole week: nothing would ever be retrieved.</source>
      <translation>These quiet hours fill the whole week: nothing would ever be retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>This is qrstation {ours}. There is no newer version.</source>
      <translation>This is qrstation {ours}. There is no newer version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>qrstation {newest} is published; this is {ours}.</source>
      <translation>qrstation {newest} is published; this is {ours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{node} ({ae_title} at {host})</source>
      <translation>{node} ({ae_title} at {host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Imported {nodes} from {kind}.</source>
      <translation>Imported {nodes} from {kind}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</source>
      <translation>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{number} nodes</source>
      <translation>
        <numerusform>{number} node</numerusform>
        <numerusform>{number} nodes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</source>
      <translation>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</source>
      <translation>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} is still reached by TLS, and in no other way, though the list has it without.</source>
      <translation>{nodes} is still reached by TLS, and in no other way, though the list has it without.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</source>
      <translation>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title needs at least one character.</source>
      <translation>An AE title needs at least one character.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has at most 16 characters; {ae_title!r} has {length}.</source>
      <translation>An AE title has at most 16 characters; {ae_title!r} has {length}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</source>
      <translation>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A host name or an IP address is needed.</source>
      <translation>A host name or an IP address is needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{host!r} is no host name and no IP address.</source>
      <translation>{host!r} is no host name and no IP address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>automatic</source>
      <translation>automatic</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A port is a number from 1 to 65535, not {port}.</source>
      <translation>A port is a number from 1 to 65535, not {port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{text!r} is not an address of the form AET@host:port.</source>
      <translation>{text!r} is not an address of the form AET@host:port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A node needs a name.</source>
      <translation>A node needs a name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>The {model} model only retrieves; choose one that can be searched.</source>
      <translation>The {model} model only retrieves; choose one that can be searched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{name} must be asked or stored to, or it serves nothing.</source>
      <translation>{name} must be asked or stored to, or it serves nothing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>success</source>
      <translation>success</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>failure</source>
      <translation>failure</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>cancel</source>
      <translation>cancel</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>pending</source>
      <translation>pending</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>unknown</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{code} {category}: {meaning}</source>
      <translation>{code} {category}: {meaning}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Left out: {matches} to another entity than the one that {node} was asked about.</source>
      <translation>Left out: {matches} to another entity than the one that {node} was asked about.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Offending Element: {keywords}</source>
      <translation>Offending Element: {keywords}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{node} ended with {status}.</source>
      <translation>{node} ended with {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date and a time</source>
      <translation>a date and a time</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date</source>
      <translation>a date</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{number} matches belong</source>
      <translation>
        <numerusform>{number} match belongs</numerusform>
        <numerusform>{number} matches belong</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>its passphrase is in the keyring</source>
      <translation>its passphrase is in the keyring</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>in a file that you alone can read</source>
      <translation>in a file that you alone can read</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</source>
      <translation>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</source>
      <translation>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</source>
      <translation>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate names no host: peers that check names refuse to talk to us.</source>
      <translation>Our certificate names no host: peers that check names refuse to talk to us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Subject</source>
      <translation>Subject</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Issued by</source>
      <translation>Issued by</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>For</source>
      <translation>For</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Valid</source>
      <translation>Valid</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</source>
      <translation>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Key</source>
      <translation>Key</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>itself</source>
      <translation>itself</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>no host by name</source>
      <translation>no host by name</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>A Patient ID is needed.</source>
      <translation>A Patient ID is needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>{template!r} is no Template Identifier such as {example}.</source>
      <translation>{template!r} is no Template Identifier such as {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>One patient is asked about, so {value!r} must be given without * ? and \.</source>
      <translation>One patient is asked about, so {value!r} must be given without * ? and \.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>The node answered at {answered} level; it was asked at {asked} level.</source>
      <translation>The node answered at {answered} level; it was asked at {asked} level.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>{keyword} is missing, so this cannot be opened or retrieved.</source>
      <translation>{keyword} is missing, so this cannot be opened or retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, or not to the end, because the retrieval was stopped.</source>
      <translation>Not asked for, or not to the end, because the retrieval was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, because a request failed twice in succession.</source>
      <translation>Not asked for, because a request failed twice in succession.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>complete</source>
      <translation>complete</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>partial</source>
      <translation>partial</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>cancelled</source>
      <translation>cancelled</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>unverified</source>
      <translation>unverified</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames from {first:g} s to {last:g} s</source>
      <translation>frames from {first:g} s to {last:g} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frame {numbers}</source>
      <translation>frame {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames {numbers}</source>
      <translation>frames {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frames are named by their numbers, by ranges or by times: by one of these.</source>
      <translation>Frames are named by their numbers, by ranges or by times: by one of these.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frame numbers start at 1 and rise.</source>
      <translation>Frame numbers start at 1 and rise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of frames goes from its first number, 1 or above, up to its last.</source>
      <translation>A range of frames goes from its first number, 1 or above, up to its last.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Ranges of frames rise and do not overlap.</source>
      <translation>Ranges of frames rise and do not overlap.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of times goes from its start to its end.</source>
      <translation>A range of times goes from its start to its end.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no range of seconds: write 0.5-2.</source>
      <translation>{text!r} is no range of seconds: write 0.5-2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>headers only</source>
      <translation>headers only</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</source>
      <translation>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>More than {most:,} ranges of frames cannot be asked for at once.</source>
      <translation>More than {most:,} ranges of frames cannot be asked for at once.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</source>
      <translation>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>not readable</source>
      <translation>not readable</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expired on {not_after:%Y-%m-%d}.</source>
      <translation>It expired on {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</source>
      <translation>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expires soon, on {not_after:%Y-%m-%d}.</source>
      <translation>It expires soon, on {not_after:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>The file with the certificate of the authority is needed.</source>
      <translation>The file with the certificate of the authority is needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</source>
      <translation>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>it said nothing</source>
      <translation>it said nothing</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>there were too many connections</source>
      <translation>there were too many connections</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>turned away</source>
      <translation>turned away</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>connected</source>
      <translation>connected</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>If {who} is to send to us: “{section}” in the settings, or {command}</source>
      <translation>If {who} is to send to us: “{section}” in the settings, or {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>: {reason}</source>
      <translation>: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>Who may come in</source>
      <translation>Who may come in</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was turned away{because}.</source>
      <translation>{who} was turned away{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was rejected{because}.</source>
      <translation>{who} was rejected{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} connected and asked for no association{because}.</source>
      <translation>{who} connected and asked for no association{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} asked only for what is not offered here: {services}.</source>
      <translation>{who} asked only for what is not offered here: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} {doings}.</source>
      <translation>{who} {doings}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked whether we answer (C-ECHO)</source>
      <translation>asked whether we answer (C-ECHO)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects}, safe now</source>
      <translation>sent {objects}, safe now</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects} that could not be kept ({reasons})</source>
      <translation>sent {objects} that could not be kept ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was not allowed to search the archive or fetch from it: it is not among the callers that may</source>
      <translation>was not allowed to search the archive or fetch from it: it is not among the callers that may</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was refused ({reasons})</source>
      <translation>was refused ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was cut off: {reason}</source>
      <translation>was cut off: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/visits.py" />
      <source>{number} queries</source>
      <translation>
        <numerusform>{number} query</numerusform>
        <numerusform>{number} queries</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked {queries}, answered with {matches}</source>
      <translation>asked {queries}, answered with {matches}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>did not get {objects} that it asked for</source>
      <translation>did not get {objects} that it asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>opened an association and completed no request</source>
      <translation>opened an association and completed no request</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>had {objects} sent to {destinations}</source>
      <translation>had {objects} sent to {destinations}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>fetched {objects}</source>
      <translation>fetched {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>The folder {folder} cannot be made.</source>
      <translation>The folder {folder} cannot be made.</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>Make it writable for you, or name another folder with --home or {home_variable}.</source>
      <translation>Make it writable for you, or name another folder with --home or {home_variable}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>The practice PACS cannot be kept in {folder}.</source>
      <translation>The practice PACS cannot be kept in {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>Make the folder writable, or choose another with --home.</source>
      <translation>Make the folder writable, or choose another with --home.</translation>
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
      <translation>The index of the archive was damaged and has been made anew from the files; the old one is kept as {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</source>
      <translation>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s</source>
      <translation>{matches} at {level} level in {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</source>
      <translation>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</source>
      <translation>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</source>
      <translation>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: stopped.</source>
      <translation>Asked for patient information in {seconds:.1f} s: stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: an answer.</source>
      <translation>Asked for patient information in {seconds:.1f} s: an answer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: no such patient.</source>
      <translation>Asked for patient information in {seconds:.1f} s: no such patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{uid} came with other bytes than the object held: both are kept.</source>
      <translation>{uid} came with other bytes than the object held: both are kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Answered a C-ECHO in {milliseconds:.0f} ms.</source>
      <translation>Answered a C-ECHO in {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}.</source>
      <translation>{search}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped at the limit.</source>
      <translation>{search}, stopped at the limit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Probed: {services} offered.</source>
      <translation>Probed: {services} offered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}, with TLS.</source>
      <translation>Listening as {where}, with TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}.</source>
      <translation>Listening as {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped.</source>
      <translation>{search}, stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Not listening any more.</source>
      <translation>Not listening any more.</translation>
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
      <translation>{search}; there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>qrstation is being closed.</source>
      <translation>qrstation is being closed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>The audit trail cannot be written, so what is done now is missing there. {fault}</source>
      <translation>The audit trail cannot be written, so what is done now is missing there. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} is there already.</source>
      <translation>{file} is there already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</source>
      <translation>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} could not be written.</source>
      <translation>{file} could not be written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>Choose another folder, or look whether the file is open elsewhere.</source>
      <translation>Choose another folder, or look whether the file is open elsewhere.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It asks for the same as row {number:,}: {state}.</source>
      <translation>It asks for the same as row {number:,}: {state}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</source>
      <translation>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} answered with what does not fit: it seems to pass over what it was asked.</source>
      <translation>{node} answered with what does not fit: it seems to pass over what it was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} seems to stop at {limit:,} answers: there may be more.</source>
      <translation>{node} seems to stop at {limit:,} answers: there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} or more match, and at most {most:,} may.</source>
      <translation>{number:,} or more match, and at most {most:,} may.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} match, and at most {most:,} may.</source>
      <translation>{number:,} match, and at most {most:,} may.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} also answered with {number:,} that do not fit; they are left out.</source>
      <translation>{node} also answered with {number:,} that do not fit; they are left out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{ending} There may be more. {advice}</source>
      <translation>{ending} There may be more. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Divide it into several lists, or leave out what is not needed.</source>
      <translation>Divide it into several lists, or leave out what is not needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} rows.</source>
      <translation>{file} has more than {most:,} rows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} columns in row {row:,}.</source>
      <translation>{file} has more than {most:,} columns in row {row:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is too large for a list.</source>
      <translation>{file} is too large for a list.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is no list that can be read.</source>
      <translation>{file} is no list that can be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</source>
      <translation>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>column {letter}</source>
      <translation>column {letter}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{table} has no column {heading!r}.</source>
      <translation>{table} has no column {heading!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</source>
      <translation>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It has: {columns}.</source>
      <translation>It has: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Its columns are: {columns}.</source>
      <translation>Its columns are: {columns}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Say what a column holds.</source>
      <translation>Say what a column holds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{choice!r} does not say what a column holds.</source>
      <translation>{choice!r} does not say what a column holds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Write one of {fields}, an equals sign, and the column's heading.</source>
      <translation>Write one of {fields}, an equals sign, and the column's heading.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{text} is no date: write 2026-11-19.</source>
      <translation>{text} is no date: write 2026-11-19.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>In {date}, day and month cannot be told apart: say which comes first.</source>
      <translation>In {date}, day and month cannot be told apart: say which comes first.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{days} ends before it starts.</source>
      <translation>{days} ends before it starts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It has control characters, which text has not.</source>
      <translation>It has control characters, which text has not.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</source>
      <translation>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>A cell in or after line {number:,} does not end: is a quotation mark missing?</source>
      <translation>A cell in or after line {number:,} does not end: is a quotation mark missing?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>Its bytes are no text.</source>
      <translation>Its bytes are no text.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{number} rows with # were taken for comments and passed over.</source>
      <translation>
        <numerusform>{number} row with # was taken for a comment and passed over.</numerusform>
        <numerusform>{number} rows with # were taken for comments and passed over.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no sheets: it is text.</source>
      <translation>{file} has no sheets: it is text.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>It is an old Excel workbook (.xls), or one that a password protects.</source>
      <translation>It is an old Excel workbook (.xls), or one that a password protects.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>What stands above the headings in row {number:,} is passed over.</source>
      <translation>What stands above the headings in row {number:,} is passed over.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no rows.</source>
      <translation>{file} has no rows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Leave out the sheet.</source>
      <translation>Leave out the sheet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Choose another file or sheet.</source>
      <translation>Choose another file or sheet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Look whether it is there, and whether another program has it open.</source>
      <translation>Look whether it is there, and whether another program has it open.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is no {field}.</source>
      <translation>{text} is no {field}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is what a spreadsheet made of a long number: its digits are lost.</source>
      <translation>{text} is what a spreadsheet made of a long number: its digits are lost.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is an error of the spreadsheet.</source>
      <translation>{text} is an error of the spreadsheet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Its last day, {last}, is before its first, {first}.</source>
      <translation>Its last day, {last}, is before its first, {first}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is a number with a fraction: a spreadsheet may have changed it.</source>
      <translation>{text} is a number with a fraction: a spreadsheet may have changed it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has a sign that stands for others (* ? \): it could match what is not meant.</source>
      <translation>{text} has a sign that stands for others (* ? \): it could match what is not meant.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text!r} cannot be asked for: it is too long, or has signs that do not print.</source>
      <translation>{text!r} cannot be asked for: it is too long, or has signs that do not print.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</source>
      <translation>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</source>
      <translation>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>A date alone would be everybody's of that day: a number or UID is missing.</source>
      <translation>A date alone would be everybody's of that day: a number or UID is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Nothing stands in the columns that are used.</source>
      <translation>Nothing stands in the columns that are used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>It has a last day and no first one.</source>
      <translation>It has a last day and no first one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>So many days before or after it there is no date.</source>
      <translation>So many days before or after it there is no date.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged, or no Excel workbook.</source>
      <translation>It is damaged, or no Excel workbook.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged.</source>
      <translation>It is damaged.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>{file} has no sheet {sheet!r}.</source>
      <translation>{file} has no sheet {sheet!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It has: {sheets}.</source>
      <translation>It has: {sheets}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>list of callers</source>
      <translation>list of callers</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>{ae_title} at {network} is not in the list of callers.</source>
      <translation>{ae_title} at {network} is not in the list of callers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>`qrstation callers list` shows who is.</source>
      <translation>`qrstation callers list` shows who is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>This caller cannot be kept.</source>
      <translation>This caller cannot be kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>Anybody</source>
      <translation>Anybody</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>any address</source>
      <translation>any address</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} is empty.</source>
      <translation>The file {file} with the token for {node} is empty.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</source>
      <translation>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The user name for {node} is too long to be sent.</source>
      <translation>The user name for {node} is too long to be sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The token for {node} cannot be read from {file}.</source>
      <translation>The token for {node} cannot be read from {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Check that it is the token itself.</source>
      <translation>Check that it is the token itself.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Shorten it to {most:,} bytes in the node's settings.</source>
      <translation>Shorten it to {most:,} bytes in the node's settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Let the token be written there, or name another file in the node's settings.</source>
      <translation>Let the token be written there, or name another file in the node's settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it offers</source>
      <translation>asking what it offers</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take all services at once, so each was asked for by itself: {reason}</source>
      <translation>It did not take all services at once, so each was asked for by itself: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>{node} did not say in {seconds:g} s what it offers.</source>
      <translation>{node} did not say in {seconds:g} s what it offers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it would send by C-GET</source>
      <translation>asking what it would send by C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>Try again when it has less to do, or ask its administrator to look into its log.</source>
      <translation>Try again when it has less to do, or ask its administrator to look into its log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It offers no C-FIND, so its keys could not be found out.</source>
      <translation>It offers no C-FIND, so its keys could not be found out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>The probe was ended after {seconds:g} s, before all was asked.</source>
      <translation>The probe was ended after {seconds:g} s, before all was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</source>
      <translation>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give it, too: on the command line, --passphrase asks for it.</source>
      <translation>Give it, too: on the command line, --passphrase asks for it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>{name!r} is no host name and no IP address.</source>
      <translation>{name!r} is no host name and no IP address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>elliptic curve, {bits:,} bits</source>
      <translation>elliptic curve, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>RSA, {bits:,} bits</source>
      <translation>RSA, {bits:,} bits</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Only RSA and elliptic curve keys can be used.</source>
      <translation>Only RSA and elliptic curve keys can be used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</source>
      <translation>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file.</source>
      <translation>There is no certificate in this file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Key and certificate do not belong together.</source>
      <translation>Key and certificate do not belong together.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key cannot be read: the passphrase is wrong, or it is no private key.</source>
      <translation>The key cannot be read: the passphrase is wrong, or it is no private key.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The organization's name has at most 64 characters.</source>
      <translation>The organization's name has at most 64 characters.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file, or it is damaged.</source>
      <translation>There is no certificate in this file, or it is damaged.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file cannot be read: the passphrase is wrong, or it holds no certificate.</source>
      <translation>The file cannot be read: the passphrase is wrong, or it holds no certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give the key that the certificate was asked for with.</source>
      <translation>Give the key that the certificate was asked for with.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file is protected by a passphrase.</source>
      <translation>The file is protected by a passphrase.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</source>
      <translation>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is protected by a passphrase.</source>
      <translation>The key is protected by a passphrase.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/contents.py" />
      <source>The node answered about something else than it was asked about.</source>
      <translation>The node answered about something else than it was asked about.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</source>
      <translation>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space there: on a full disk nothing can be kept.</source>
      <translation>Free some space there: on a full disk nothing can be kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</source>
      <translation>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</source>
      <translation>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</source>
      <translation>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Disk full.</source>
      <translation>Disk full.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</source>
      <translation>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>We are {calling_ae_title}, and called it {called_ae_title}.</source>
      <translation>We are {calling_ae_title}, and called it {called_ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The node accepted none of our services.</source>
      <translation>The node accepted none of our services.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted the association.</source>
      <translation>{node} accepted the association.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Status {status}.</source>
      <translation>Status {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>There is no association with the node.</source>
      <translation>There is no association with the node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted none of the services that we asked for.</source>
      <translation>{node} accepted none of the services that we asked for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Its program: {program}</source>
      <translation>Its program: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node}: {where} expects TLS.</source>
      <translation>{node}: {where} expects TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked without TLS: {fault}</source>
      <translation>Asked without TLS: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked to begin a TLS handshake, it answered in TLS.</source>
      <translation>Asked to begin a TLS handshake, it answered in TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</source>
      <translation>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The start of a TLS handshake was not answered either.</source>
      <translation>The start of a TLS handshake was not answered either.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with something else.</source>
      <translation>It answered the start of a TLS handshake with something else.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>C-ECHO: offered</source>
      <translation>C-ECHO: offered</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} does not offer C-ECHO.</source>
      <translation>{node} does not offer C-ECHO.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} answered in {milliseconds:.0f} ms.</source>
      <translation>{node} answered in {milliseconds:.0f} ms.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</source>
      <translation>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</source>
      <translation>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: offered in {models}</source>
      <translation>{service}: offered in {models}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Nothing depends on it; every node should offer it all the same.</source>
      <translation>Nothing depends on it; every node should offer it all the same.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: not offered. {reasons}</source>
      <translation>{service}: not offered. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/case.py" />
      <source>There is no object that it could be tried with.</source>
      <translation>There is no object that it could be tried with.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped before.</source>
      <translation>It was stopped before.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped.</source>
      <translation>It was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>DICOM connection from {calling_ae_title} to {address}</source>
      <translation>DICOM connection from {calling_ae_title} to {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Dear colleague,</source>
      <translation>Dear colleague,</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Thank you very much.</source>
      <translation>Thank you very much.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>not known: the node was not reached</source>
      <translation>not known: the node was not reached</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>AE title</source>
      <translation>AE title</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>IP address</source>
      <translation>IP address</translation>
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
      <translation>Program</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>with TLS</source>
      <translation>with TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>without TLS</source>
      <translation>without TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>our IP address</source>
      <translation>our IP address</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</source>
      <translation>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</source>
      <translation>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</source>
      <translation>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</source>
      <translation>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</source>
      <translation>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Who we are</source>
      <translation>Who we are</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What we need</source>
      <translation>What we need</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What was seen on {begun:%Y-%m-%d (%Z)}</source>
      <translation>What was seen on {begun:%Y-%m-%d (%Z)}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Without C-FIND no object is known that it could be tried with.</source>
      <translation>Without C-FIND no object is known that it could be tried with.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} did not answer a few small queries in {seconds:g} s.</source>
      <translation>{node} did not answer a few small queries in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no study, so there is no object to try it with.</source>
      <translation>{node} told of no study, so there is no object to try it with.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no single object that it could be tried with.</source>
      <translation>{node} told of no single object that it could be tried with.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries.</source>
      <translation>{node} answers queries.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</source>
      <translation>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</source>
      <translation>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of any day</source>
      <translation>studies of any day</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of the last {days} days</source>
      <translation>studies of the last {days} days</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of today</source>
      <translation>studies of today</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not offer C-FIND.</source>
      <translation>{node} does not offer C-FIND.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no study.</source>
      <translation>{node} answers queries, but told of no study.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</source>
      <translation>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no single object.</source>
      <translation>{node} answers queries, but told of no single object.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of one patient</source>
      <translation>studies of one patient</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</source>
      <translation>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>No object is known that it could be tried with, because the queries failed.</source>
      <translation>No object is known that it could be tried with, because the queries failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>It may be empty, or show nothing to our AE title: ask its administrator.</source>
      <translation>It may be empty, or show nothing to our AE title: ask its administrator.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Choose the {model} model for this node.</source>
      <translation>Choose the {model} model for this node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</source>
      <translation>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>any patients</source>
      <translation>any patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>series of one study</source>
      <translation>series of one study</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</source>
      <translation>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>objects of one series</source>
      <translation>objects of one series</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</source>
      <translation>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from the authority in its CA file.</source>
      <translation>{where} speaks TLS, and its certificate is from the authority in its CA file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is the one that was accepted.</source>
      <translation>{where} speaks TLS, and its certificate is the one that was accepted.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has {number} addresses.</source>
      <translation>{host} has {number} addresses.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{version}, cipher {cipher}</source>
      <translation>{version}, cipher {cipher}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Our own address towards it: {address}</source>
      <translation>Our own address towards it: {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no connection to the node.</source>
      <translation>There is no connection to the node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections.</source>
      <translation>{endpoint} takes connections.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>The address of the node is not known.</source>
      <translation>The address of the node is not known.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} is an IP address: there is no name to look up.</source>
      <translation>{host} is an IP address: there is no name to look up.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has one address.</source>
      <translation>{host} has one address.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections, but {silent} does not answer.</source>
      <translation>{endpoint} takes connections, but {silent} does not answer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{node} is reached without TLS, as its address says.</source>
      <translation>{node} is reached without TLS, as its address says.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no TLS with the node.</source>
      <translation>There is no TLS with the node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</source>
      <translation>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Ask its administrator for a new one in time.</source>
      <translation>Ask its administrator for a new one in time.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>See to what the reason says, and try again.</source>
      <translation>See to what the reason says, and try again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Nothing to do if C-GET works; without both nothing can be retrieved.</source>
      <translation>Nothing to do if C-GET works; without both nothing can be retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must not.</source>
      <translation>Ask its administrator whether its entry for us asks for TLS: it must not.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</source>
      <translation>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>No connection came to our receiver.</source>
      <translation>No connection came to our receiver.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came</source>
      <translation>{host} came</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored.</source>
      <translation>{who}: accepted, {objects} stored.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}.</source>
      <translation>It listens as {ae_title} at {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}, with TLS.</source>
      <translation>It listens as {ae_title} at {where}, with TLS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Another qrstation on this computer listens on port {port} already.</source>
      <translation>Another qrstation on this computer listens on port {port} already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The program there: {program}</source>
      <translation>The program there: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</source>
      <translation>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sent the object to us by C-MOVE.</source>
      <translation>{node} sent the object to us by C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Other objects that came meanwhile: {number}.</source>
      <translation>Other objects that came meanwhile: {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and brought an object, but we refused it: {reason}</source>
      <translation>A connection came from {host} and brought an object, but we refused it: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</source>
      <translation>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>None of these connections is one of {node}, as far as addresses and AE titles tell.</source>
      <translation>None of these connections is one of {node}, as far as addresses and AE titles tell.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</source>
      <translation>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came as {calling_ae_title}, calling us {called_ae_title}</source>
      <translation>{host} came as {calling_ae_title}, calling us {called_ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored, refused some ({reasons}).</source>
      <translation>{who}: accepted, {objects} stored, refused some ({reasons}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>the address of this computer</source>
      <translation>the address of this computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listened already.</source>
      <translation>It listened already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It did not listen; it was started for this.</source>
      <translation>It did not listen; it was started for this.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens on {host} alone, but the node sees us as {address}.</source>
      <translation>It listens on {host} alone, but the node sees us as {address}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</source>
      <translation>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</source>
      <translation>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Our receiver does not listen, so nothing could come.</source>
      <translation>Our receiver does not listen, so nothing could come.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} does not offer C-MOVE.</source>
      <translation>{node} does not offer C-MOVE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but from {host}, which is not an address of {node}.</source>
      <translation>The object came by C-MOVE, but from {host}, which is not an address of {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</source>
      <translation>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} did not end well.</source>
      <translation>The object came by C-MOVE, but {node} did not end well.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} has no entry for our AE title {ae_title}.</source>
      <translation>{node} has no entry for our AE title {ae_title}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but proposed no kind of object that we take: {services}.</source>
      <translation>A connection came from {host}, but proposed no kind of object that we take: {services}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and was accepted, but the object was not sent.</source>
      <translation>A connection came from {host} and was accepted, but the object was not sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we rejected it: {reason}.</source>
      <translation>A connection came from {host}, and we rejected it: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we closed it: {reason}.</source>
      <translation>A connection came from {host}, and we closed it: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Try again when less is being received.</source>
      <translation>Try again when less is being received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but no association was asked for on it{because}.</source>
      <translation>A connection came from {host}, but no association was asked for on it{because}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that all went well, but sent nothing, and nothing came.</source>
      <translation>{node} says that all went well, but sent nothing, and nothing came.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</source>
      <translation>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</source>
      <translation>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>our own port</source>
      <translation>our own port</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</source>
      <translation>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</source>
      <translation>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</source>
      <translation>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</source>
      <translation>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} could not send the object, and nothing came: it does not reach us.</source>
      <translation>{node} could not send the object, and nothing came: it does not reach us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens, but does not answer ourselves at {where}.</source>
      <translation>It listens, but does not answer ourselves at {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</source>
      <translation>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came.</source>
      <translation>{ending} Nothing came.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</source>
      <translation>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A firewall on this computer may stand before it: let connections in to this port.</source>
      <translation>A firewall on this computer may stand before it: let connections in to this port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came: it seems to try in vain to reach us.</source>
      <translation>{ending} Nothing came: it seems to try in vain to reach us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. It is kept in the archive, like every object that arrives.</source>
      <translation>{size:,} bytes came. It is kept in the archive, like every object that arrives.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive held it already.</source>
      <translation>{size:,} bytes came. The archive held it already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</source>
      <translation>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</source>
      <translation>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} did not end in {seconds:g} s.</source>
      <translation>{node} did not end in {seconds:g} s.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} does not offer C-GET.</source>
      <translation>{node} does not offer C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} sent the object by C-GET.</source>
      <translation>{node} sent the object by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The object came by C-GET, but {node} did not end well.</source>
      <translation>The object came by C-GET, but {node} did not end well.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} says that all went well, but sent no object.</source>
      <translation>{node} says that all went well, but sent no object.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Nothing to do if C-MOVE works; without both nothing can be retrieved.</source>
      <translation>Nothing to do if C-MOVE works; without both nothing can be retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} sent</source>
      <translation>{number} sent</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} failed</source>
      <translation>{number} failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} with warnings</source>
      <translation>{number} with warnings</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Objects that it counted: {counts}.</source>
      <translation>Objects that it counted: {counts}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{reason} It was tried {times}.</source>
      <translation>{reason} It was tried {times}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{number} times</source>
      <translation>
        <numerusform>{number} time</numerusform>
        <numerusform>{number} times</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>The node answered {status}. {advice}</source>
      <translation>The node answered {status}. {advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file in the archive cannot be read. Verify the archive.</source>
      <translation>Its file in the archive cannot be read. Verify the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} did not take a file. {reason} Check the disk.</source>
      <translation>The folder {folder} did not take a file. {reason} Check the disk.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Another file had that name already, so it was kept apart as {file}.</source>
      <translation>Another file had that name already, so it was kept apart as {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The disk of the folder {folder} is full. {reason} Free some space.</source>
      <translation>The disk of the folder {folder} is full. {reason} Free some space.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</source>
      <translation>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</source>
      <translation>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>There is no folder {folder}.</source>
      <translation>There is no folder {folder}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Make it first, or name one that is there.</source>
      <translation>Make it first, or name one that is there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>It was removed from the archive before it was handed on.</source>
      <translation>It was removed from the archive before it was handed on.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file cannot be found in the archive, or has changed. Verify the archive.</source>
      <translation>Its file cannot be found in the archive, or has changed. Verify the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</source>
      <translation>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>The option ‘{option}’ takes them for dose reports.</source>
      <translation>The option ‘{option}’ takes them for dose reports.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>Ask again later; or the option ‘{option}’ takes them for dose reports.</source>
      <translation>Ask again later; or the option ‘{option}’ takes them for dose reports.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Study {uid}: {problem}</source>
      <translation>Study {uid}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers were</source>
      <translation>
        <numerusform>{number} answer was</numerusform>
        <numerusform>{number} answers were</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told more than {most:,}; the rest was not taken.</source>
      <translation>{node} told more than {most:,}; the rest was not taken.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{status} Its limit was reached at {number}.</source>
      <translation>{status} Its limit was reached at {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {number}, the number at which it stops by its capability card.</source>
      <translation>{node} told {number}, the number at which it stops by its capability card.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {uid}</source>
      <translation>study {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {number:,} of {total:,} ({uid})</source>
      <translation>study {number:,} of {total:,} ({uid})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>It was the second time in succession, in the query for: {about}.</source>
      <translation>It was the second time in succession, in the query for: {about}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</source>
      <translation>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{answers} of {node} could not be read, or had no valid UID.</source>
      <translation>{answers} of {node} could not be read, or had no valid UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{modality} studies</source>
      <translation>{modality} studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series of {study}</source>
      <translation>Series of {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series {uid} of {study}</source>
      <translation>Series {uid} of {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for the series of study {number:,} of {total:,}</source>
      <translation>Asking for the series of study {number:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Looking into a series of study {number:,} of {total:,}</source>
      <translation>Looking into a series of study {number:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Before that it told {number}.</source>
      <translation>Before that it told {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} answered about something else than it was asked about.</source>
      <translation>{node} answered about something else than it was asked about.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers</source>
      <translation>
        <numerusform>{number} answer</numerusform>
        <numerusform>{number} answers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for {modality} studies</source>
      <translation>Asking for {modality} studies</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/reports.py" />
      <source>{number} responses</source>
      <translation>
        <numerusform>{number} response</numerusform>
        <numerusform>{number} responses</numerusform>
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
      <translation>The saved query {name} {came_to}. {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>What job {number} fetched could not be noted, which is tried again later. {fault}</source>
      <translation>What job {number} fetched could not be noted, which is tried again later. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{state} before it came to an end.</source>
      <translation>{state} before it came to an end.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} sent before</source>
      <translation>{number:,} sent before</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} held before</source>
      <translation>{number:,} held before</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>it answered.</source>
      <translation>it answered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} is not ready, so nothing was asked.</source>
      <translation>{node} is not ready, so nothing was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} and {store} are not ready, so nothing was asked.</source>
      <translation>{node} and {store} are not ready, so nothing was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} sent to {destination}</source>
      <translation>{objects} sent to {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} received</source>
      <translation>{objects} received</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} not asked for</source>
      <translation>{number:,} not asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Dose objects of {studies}</source>
      <translation>Dose objects of {studies}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Nothing was to be fetched.</source>
      <translation>Nothing was to be fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Its address is not known here: it was not asked.</source>
      <translation>Its address is not known here: it was not asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>It was taken off the list of transfers.</source>
      <translation>It was taken off the list of transfers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is no saved dose query called {name!r}.</source>
      <translation>There is no saved dose query called {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>list of saved dose queries</source>
      <translation>list of saved dose queries</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>qrstation schedule list shows them.</source>
      <translation>qrstation schedule list shows them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>These are kept: {known}.</source>
      <translation>These are kept: {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>None is kept yet.</source>
      <translation>None is kept yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is already a saved query called {name}.</source>
      <translation>There is already a saved query called {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>Choose another name, or replace that one.</source>
      <translation>Choose another name, or replace that one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>This query cannot be saved.</source>
      <translation>This query cannot be saved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved_entries.py" />
      <source>Two saved queries are called {name}.</source>
      <translation>Two saved queries are called {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}</source>
      <translation>{branches} of {days} from {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}, sent to {store}</source>
      <translation>{branches} of {days} from {node}, sent to {store}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Then its own days were asked for alone, {days}:</source>
      <translation>Then its own days were asked for alone, {days}:</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{studies} found, {kept:,} to fetch from.</source>
      <translation>{studies} found, {kept:,} to fetch from.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was stopped.</source>
      <translation>The retrieval was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was paused; it goes on when it is resumed.</source>
      <translation>The retrieval was paused; it goes on when it is resumed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Retrieval {summary}</source>
      <translation>Retrieval {summary}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again.</source>
      <translation>Transfer {number} is tried again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was left unfinished; it goes on with the next start.</source>
      <translation>The retrieval was left unfinished; it goes on with the next start.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</source>
      <translation>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Nothing to fetch.</source>
      <translation>Nothing to fetch.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The days from {first} on make up for runs that were missed or did not end well.</source>
      <translation>The days from {first} on make up for runs that were missed or did not end well.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</source>
      <translation>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>A fault in qrstation itself ended it; see the log.</source>
      <translation>A fault in qrstation itself ended it; see the log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>asking whether both nodes answer</source>
      <translation>asking whether both nodes answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>fetching, as transfer {number}</source>
      <translation>fetching, as transfer {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>handing on</source>
      <translation>handing on</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Stopped before anything was fetched.</source>
      <translation>Stopped before anything was fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{step}: {before} before, {after:,} after.</source>
      <translation>{step}: {before} before, {after:,} after.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Asking {node} for dose objects of {branches}, for {store}.</source>
      <translation>Asking {node} for dose objects of {branches}, for {store}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Studies of {days}.</source>
      <translation>Studies of {days}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Toshiba dose screens</source>
      <translation>Toshiba dose screens</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>objects processed before</source>
      <translation>objects processed before</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>SR series that are told to be empty</source>
      <translation>SR series that are told to be empty</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>answers by Modality</source>
      <translation>answers by Modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Also: {options}.</source>
      <translation>Also: {options}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Left out, {rule}: {studies}.</source>
      <translation>Left out, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>To be fetched, {rule}: {studies}.</source>
      <translation>To be fetched, {rule}: {studies}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Incomplete: {queries} not answered to the end.</source>
      <translation>Incomplete: {queries} not answered to the end.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{number} queries were</source>
      <translation>
        <numerusform>{number} query was</numerusform>
        <numerusform>{number} queries were</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</source>
      <translation>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</source>
      <translation>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</source>
      <translation>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Nothing can be kept there. The system says: {reason}. Choose another folder.</source>
      <translation>Nothing can be kept there. The system says: {reason}. Choose another folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Made of the name of this computer.</source>
      <translation>Made of the name of this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Port {port} is used by another program.</source>
      <translation>Port {port} is used by another program.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>The frames came as a new object of the same series: SOP Instance UID {uids}.</source>
      <translation>The frames came as a new object of the same series: SOP Instance UID {uids}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>{came:,} of {asked:,} frames came: the object has no others of these numbers.</source>
      <translation>{came:,} of {asked:,} frames came: the object has no others of these numbers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} does not offer C-GET.</source>
      <translation>C-MOVE because {node} does not offer C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} would send none of these objects by C-GET.</source>
      <translation>C-MOVE because {node} would send none of these objects by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>The file {file} cannot be read.</source>
      <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>Verify the archive to see what is wrong with its files.</source>
      <translation>Verify the archive to see what is wrong with its files.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Another running qrstation has job {number}.</source>
      <translation>Another running qrstation has job {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>There is no job {number}.</source>
      <translation>There is no job {number}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Pause, stop or resume it there, or close that one.</source>
      <translation>Pause, stop or resume it there, or close that one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>See the list of jobs for their numbers.</source>
      <translation>See the list of jobs for their numbers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>{node} is in its quiet hours; after them it goes on with what is missing.</source>
      <translation>{node} is in its quiet hours; after them it goes on with what is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>This retrieval has not ended.</source>
      <translation>This retrieval has not ended.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>What kept it from being complete may pass by itself, so it is tried again.</source>
      <translation>What kept it from being complete may pass by itself, so it is tried again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Cancel it first.</source>
      <translation>Cancel it first.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Stopped before anything was asked for.</source>
      <translation>Stopped before anything was asked for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level.</source>
      <translation>It could not answer a query at {level} level.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>looking for a recent study</source>
      <translation>looking for a recent study</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>asking about one study at {level} level</source>
      <translation>asking about one study at {level} level</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query for studies.</source>
      <translation>It could not answer a query for studies.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level with a value for {keywords}.</source>
      <translation>It could not answer a query at {level} level with a value for {keywords}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It told of no study, so what it returns and matches could not be found out.</source>
      <translation>It told of no study, so what it returns and matches could not be found out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>Not all queries were put. {fault}</source>
      <translation>Not all queries were put. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</source>
      <translation>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{number} objects that had arrived are gone from the archive.</source>
      <translation>
        <numerusform>{number} object that had arrived is gone from the archive.</numerusform>
        <numerusform>{number} objects that had arrived are gone from the archive.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>The settings could not be used, so nothing is received: they may have kept others out.</source>
      <translation>The settings could not be used, so nothing is received: they may have kept others out.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>Look through the settings and change what is not as it was.</source>
      <translation>Look through the settings and change what is not as it was.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</source>
      <translation>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} does not match names by likeness: it compared them letter by letter.</source>
      <translation>{node} does not match names by likeness: it compared them letter by letter.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</source>
      <translation>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</source>
      <translation>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first} to {last}</source>
      <translation>from {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first}</source>
      <translation>from {first}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} matched names by likeness: some may be spelt otherwise.</source>
      <translation>{node} matched names by likeness: some may be spelt otherwise.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>Dates and times of {node} are in the time zone {offset}.</source>
      <translation>Dates and times of {node} are in the time zone {offset}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} does not adjust to time zones.</source>
      <translation>{keyword} was left out of the query: {node} does not adjust to time zones.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>to {last}</source>
      <translation>to {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source> and no </source>
      <translation> and no </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time as one range: {span}.</source>
      <translation>{node} took {keyword} and its time as one range: {span}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time apart: each day {days}, {hours}.</source>
      <translation>{node} took {keyword} and its time apart: each day {days}, {hours}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever gave you qrstation knows whether there is a newer version.</source>
      <translation>Whoever gave you qrstation knows whether there is a newer version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>The answer could not be understood.</source>
      <translation>The answer could not be understood.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Many hospitals do not let workstations out; qrstation needs it for nothing else.</source>
      <translation>Many hospitals do not let workstations out; qrstation needs it for nothing else.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It answered with HTTP status {status}.</source>
      <translation>It answered with HTTP status {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>This computer did not reach the internet, or not in time.</source>
      <translation>This computer did not reach the internet, or not in time.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It names no version.</source>
      <translation>It names no version.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>No version of qrstation is published there yet.</source>
      <translation>No version of qrstation is published there yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever answered could not prove to be the right place, so nothing was read.</source>
      <translation>Whoever answered could not prove to be the right place, so nothing was read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>it took too long</source>
      <translation>it took too long</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>A proxy of the hospital may stand between.</source>
      <translation>A proxy of the hospital may stand between.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>A node's name stands on one line, without control characters.</source>
      <translation>A node's name stands on one line, without control characters.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</source>
      <translation>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>Two nodes are called {name}.</source>
      <translation>Two nodes are called {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>a list of qrstation</source>
      <translation>a list of qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Entry {number} of {file} makes no node.</source>
      <translation>Entry {number} of {file} makes no node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} makes no node.</source>
      <translation>Line {number} of {file} makes no node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is larger than {most} MB: it is no list of nodes.</source>
      <translation>The file {file} is larger than {most} MB: it is no list of nodes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The nodes in {file} cannot be used.</source>
      <translation>The nodes in {file} cannot be used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} holds no list of nodes that can be read.</source>
      <translation>The file {file} holds no list of nodes that can be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} cannot be written.</source>
      <translation>The file {file} cannot be written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} nests too deeply to be a list of nodes.</source>
      <translation>The file {file} nests too deeply to be a list of nodes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>A newer qrstation wrote them, in format {version}.</source>
      <translation>A newer qrstation wrote them, in format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</source>
      <translation>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} is no CSV.</source>
      <translation>Line {number} of {file} is no CSV.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is no text in UTF-8.</source>
      <translation>The file {file} is no text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>It is no JSON: {reason}.</source>
      <translation>It is no JSON: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Save it as UTF-8.</source>
      <translation>Save it as UTF-8.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Give the name of a node, or an address such as PACS@10.1.2.3:104.</source>
      <translation>Give the name of a node, or an address such as PACS@10.1.2.3:104.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</source>
      <translation>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is no node called {name!r}.</source>
      <translation>There is no node called {name!r}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>node book</source>
      <translation>node book</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{node} is in the node book, without this passcode. {reason}</source>
      <translation>{node} is in the node book, without this passcode. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{store!r} is neither a node nor an AE title.</source>
      <translation>{store!r} is neither a node nor an AE title.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is already a node called {name}.</source>
      <translation>There is already a node called {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book has {names}.</source>
      <translation>The node book has {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book is empty.</source>
      <translation>The node book is empty.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Choose another name.</source>
      <translation>Choose another name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{advice} Then: {command}</source>
      <translation>{advice} Then: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>This node cannot be kept.</source>
      <translation>This node cannot be kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DCMTK's host table</source>
      <translation>DCMTK's host table</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Orthanc's DicomModalities</source>
      <translation>Orthanc's DicomModalities</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>the locations of Horos or OsiriX</source>
      <translation>the locations of Horos or OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry without a name</source>
      <translation>An entry without a name</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is switched off there.</source>
      <translation>{entry} is switched off there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is neither searched nor sent to there.</source>
      <translation>{entry} is neither searched nor sent to there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs a name, an AE title and a host, as texts.</source>
      <translation>{entry} needs a name, an AE title and a host, as texts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} has no port from 1 to 65535.</source>
      <translation>{entry} has no port from 1 to 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>There is no node that can be used in {list}.</source>
      <translation>There is no node that can be used in {list}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DicomModalities holds no entries by name.</source>
      <translation>DicomModalities holds no entries by name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The file is no property list that can be read.</source>
      <translation>The file is no property list that can be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</source>
      <translation>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Only the first {number} entries were read.</source>
      <translation>Only the first {number} entries were read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is no entry of a host table.</source>
      <translation>{entry} is no entry of a host table.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} only stands for other entries.</source>
      <translation>{entry} only stands for other entries.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Export the locations again, in the preferences of Horos or OsiriX.</source>
      <translation>Export the locations again, in the preferences of Horos or OsiriX.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry is no location.</source>
      <translation>An entry is no location.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It is empty.</source>
      <translation>It is empty.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs an AE title, a host and a port.</source>
      <translation>{entry} needs an AE title, a host and a port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It declares entities, which no program needs there.</source>
      <translation>It declares entities, which no program needs there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>passphrase of our certificate's key</source>
      <translation>passphrase of our certificate's key</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} is far too large to be a certificate.</source>
      <translation>{file} is far too large to be a certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The certificate expired on {day:%Y-%m-%d}.</source>
      <translation>The certificate expired on {day:%Y-%m-%d}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>There is no key for this certificate.</source>
      <translation>There is no key for this certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The keyring has no passphrase for the key of our certificate.</source>
      <translation>The keyring has no passphrase for the key of our certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Name the file that whoever issued it sent you.</source>
      <translation>Name the file that whoever issued it sent you.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The key of our certificate cannot be read.</source>
      <translation>The key of our certificate cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} cannot be written.</source>
      <translation>{file} cannot be written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Ask for a new one; ours stays as it is.</source>
      <translation>Ask for a new one; ours stays as it is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</source>
      <translation>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>it is damaged</source>
      <translation>it is damaged</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Our certificate in {file} cannot be read.</source>
      <translation>Our certificate in {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</source>
      <translation>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Check its name, and that you may read it.</source>
      <translation>Check its name, and that you may read it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import the certificate again, with its key.</source>
      <translation>Import the certificate again, with its key.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The request lies in {file}.</source>
      <translation>The request lies in {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import it again, with its key.</source>
      <translation>Import it again, with its key.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Make room on the disk, or make the folder writable for you.</source>
      <translation>Make room on the disk, or make the folder writable for you.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>series {number:,} of {total:,}</source>
      <translation>series {number:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>object {number:,} of {total:,}</source>
      <translation>object {number:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_inquiry.py" />
      <source>The node told only a part of what it has.</source>
      <translation>The node told only a part of what it has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</source>
      <translation>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</source>
      <translation>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed</source>
      <translation>about {size} uncompressed</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen was not found on {node}.</source>
      <translation>{number:,} of {chosen:,} chosen was not found on {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen were not found on {node}.</source>
      <translation>{number:,} of {chosen:,} chosen were not found on {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>without their pixels</source>
      <translation>without their pixels</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>of unknown size</source>
      <translation>of unknown size</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed, and the size of {number:,} of them is not known</source>
      <translation>about {size} uncompressed, and the size of {number:,} of them is not known</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>One new object is to be made of the {frames}.</source>
      <translation>One new object is to be made of the {frames}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to send{sized}.</source>
      <translation>{objects} to send{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to fetch{sized}.</source>
      <translation>{objects} to fetch{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</source>
      <translation>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>Only {destination} can tell what arrives there.</source>
      <translation>Only {destination} can tell what arrives there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>What is held of the objects that it does not name is sent again, and not stored twice.</source>
      <translation>What is held of the objects that it does not name is sent again, and not stored twice.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</source>
      <translation>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has {size} free.</source>
      <translation>The disk has {size} free.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to send{sized}.</source>
      <translation>{held:,} of {all_objects} held already, {objects} to send{sized}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>At least {objects} to fetch, {size}.</source>
      <translation>At least {objects} to fetch, {size}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} named each of them, so that what arrives can be checked object by object.</source>
      <translation>{node} named each of them, so that what arrives can be checked object by object.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} does not tell of everything how many objects there are: whether all come stays unverified.</source>
      <translation>{node} does not tell of everything how many objects there are: whether all come stays unverified.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because the node book says so for {node}.</source>
      <translation>{method} because the node book says so for {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Headers come by C-GET alone.</source>
      <translation>Headers come by C-GET alone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Nothing was chosen to retrieve.</source>
      <translation>Nothing was chosen to retrieve.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Frames are retrieved of one object, in the composite model.</source>
      <translation>Frames are retrieved of one object, in the composite model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Relational retrieval needs it not: offer that {where}</source>
      <translation>Relational retrieval needs it not: offer that {where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Only C-MOVE can send instances to {destination}.</source>
      <translation>Only C-MOVE can send instances to {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</source>
      <translation>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because you chose it.</source>
      <translation>{method} because you chose it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Objects without bulk data come by C-GET alone, and only here.</source>
      <translation>Objects without bulk data come by C-GET alone, and only here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET, although the node book says C-MOVE for {node}: headers come only so.</source>
      <translation>C-GET, although the node book says C-MOVE for {node}: headers come only so.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{node} names no objects under these identifiers, and by this model each must be named.</source>
      <translation>{node} names no objects under these identifiers, and by this model each must be named.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Choose one object, and leave out the model or choose composite.</source>
      <translation>Choose one object, and leave out the model or choose composite.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET brings instances here, not to {destination}.</source>
      <translation>C-GET brings instances here, not to {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Leave out the other method or destination, or retrieve whole objects.</source>
      <translation>Leave out the other method or destination, or retrieve whole objects.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</source>
      <translation>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Use C-MOVE to send them to another AE.</source>
      <translation>Use C-MOVE to send them to another AE.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>transfer syntax not given</source>
      <translation>transfer syntax not given</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the image is compressed ({transfer_syntax}).</source>
      <translation>No picture: the image is compressed ({transfer_syntax}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: bytes in big endian words are not drawn.</source>
      <translation>No picture: bytes in big endian words are not drawn.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file holds fewer pixels than its header says.</source>
      <translation>No picture: the file holds fewer pixels than its header says.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is no image.</source>
      <translation>This is no image.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the pixel data come in fragments.</source>
      <translation>No picture: the pixel data come in fragments.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {photometric} images are not drawn.</source>
      <translation>No picture: {photometric} images are not drawn.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: images of {bits} bits a sample are not drawn.</source>
      <translation>No picture: images of {bits} bits a sample are not drawn.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the header contradicts itself.</source>
      <translation>No picture: the header contradicts itself.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file ends within the image.</source>
      <translation>No picture: the file ends within the image.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is not a DICOM file.</source>
      <translation>This is not a DICOM file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation>The file cannot be read: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be understood ({fault}).</source>
      <translation>The file cannot be understood ({fault}).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {keyword} is missing.</source>
      <translation>No picture: {keyword} is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>unnamed</source>
      <translation>unnamed</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/progress.py" />
      <source>{activity} over {number} associations</source>
      <translation>{activity} over {number} associations</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>{file} is no receipt that can be used.</source>
      <translation>{file} is no receipt that can be used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Job {number} has not ended.</source>
      <translation>Job {number} has not ended.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Of job {number} too little was kept for a receipt.</source>
      <translation>Of job {number} too little was kept for a receipt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is far too large for one.</source>
      <translation>It is far too large for one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is another kind of file.</source>
      <translation>It is another kind of file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A newer version of qrstation wrote it, in format {version}.</source>
      <translation>A newer version of qrstation wrote it, in format {version}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Its checksum does not fit: something in it was changed after it was written.</source>
      <translation>Its checksum does not fit: something in it was changed after it was written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</source>
      <translation>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A receipt is written of a retrieval that ended.</source>
      <translation>A receipt is written of a retrieval that ended.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</source>
      <translation>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>The receipt cannot be written to {file}.</source>
      <translation>The receipt cannot be written to {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is no whole JSON file: it may be cut off or damaged.</source>
      <translation>It is no whole JSON file: it may be cut off or damaged.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It was cancelled before the node had said what there is.</source>
      <translation>It was cancelled before the node had said what there is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It ended before the node was asked, or an older version of qrstation ran it.</source>
      <translation>It ended before the node was asked, or an older version of qrstation ran it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Choose another folder, or make this one writable for you.</source>
      <translation>Choose another folder, or make this one writable for you.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Callers are to show a certificate, but no file says which, so nothing is received.</source>
      <translation>Callers are to show a certificate, but no file says which, so nothing is received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>TLS is switched on, but there is no certificate of ours, so nothing is received.</source>
      <translation>TLS is switched on, but there is no certificate of ours, so nothing is received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</source>
      <translation>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>{reason} So nothing is received.</source>
      <translation>{reason} So nothing is received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Request or import one in the settings, under TLS, or by: qrstation certificate</source>
      <translation>Request or import one in the settings, under TLS, or by: qrstation certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>Asked a second time for {objects}, {node} sent {came:,}.</source>
      <translation>Asked a second time for {objects}, {node} sent {came:,}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE because {node} answered the C-GET with {status}.</source>
      <translation>C-MOVE because {node} answered the C-GET with {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>asking what there is</source>
      <translation>asking what there is</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>receiving from {node} by C-GET</source>
      <translation>receiving from {node} by C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE in its place failed, too: {reason}</source>
      <translation>C-MOVE in its place failed, too: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>That failed, too: {reason}</source>
      <translation>That failed, too: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for {node} to send by C-MOVE</source>
      <translation>waiting for {node} to send by C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} does not send by C-GET.</source>
      <translation>C-MOVE for what {node} does not send by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} did not send by C-GET.</source>
      <translation>C-MOVE for what {node} did not send by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for late arrivals</source>
      <translation>waiting for late arrivals</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>{activity}; it takes no more</source>
      <translation>{activity}; it takes no more</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</source>
      <translation>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</source>
      <translation>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} and a time are here.</source>
      <translation>{modality}: all that have a date since {year} and a time are here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} are here.</source>
      <translation>{modality}: all that have a date since {year} are here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} and a time are here.</source>
      <translation>All that have a date since {year} and a time are here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} are here.</source>
      <translation>All that have a date since {year} are here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}; and {number} more</source>
      <translation>{parts}; and {number} more</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: {node} did not tell all, and this cannot be divided any further.</source>
      <translation>{parts}: {node} did not tell all, and this cannot be divided any further.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: asked for by modality, so a modality unheard of would be missing.</source>
      <translation>{parts}: asked for by modality, so a modality unheard of would be missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</source>
      <translation>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} went on breaking off and told nothing new, so no more was asked.</source>
      <translation>{node} went on breaking off and told nothing new, so no more was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</source>
      <translation>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot keep the {secret}.</source>
      <translation>The keyring cannot keep the {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot read the {secret}.</source>
      <translation>The keyring cannot read the {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot remove the {secret}.</source>
      <translation>The keyring cannot remove the {secret}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>passcode for {account}</source>
      <translation>passcode for {account}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>No passcode is kept for {account}.</source>
      <translation>No passcode is kept for {account}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Give it in the node's settings, or by: {command}</source>
      <translation>Give it in the node's settings, or by: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</source>
      <translation>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} files</source>
      <translation>
        <numerusform>{number} file</numerusform>
        <numerusform>{number} files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} problems</source>
      <translation>
        <numerusform>{number} problem</numerusform>
        <numerusform>{number} problems</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{number} further requests were not sent.</source>
      <translation>
        <numerusform>{number} further request was not sent.</numerusform>
        <numerusform>{number} further requests were not sent.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>The last request failed twice in succession.</source>
      <translation>The last request failed twice in succession.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>A request failed twice in succession.</source>
      <translation>A request failed twice in succession.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{node} took {taken} of {number} associations: {reason}</source>
      <translation>{node} took {taken} of {number} associations: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>An association was lost, and another took over its part: {reason}</source>
      <translation>An association was lost, and another took over its part: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>the whole search</source>
      <translation>the whole search</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>up to {last}</source>
      <translation>up to {last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/standing.py" />
      <source>stopping</source>
      <translation>stopping</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>The support bundle cannot be written to {file}.</source>
      <translation>The support bundle cannot be written to {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>Name another file.</source>
      <translation>Name another file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>{node} is to be shown our own certificate, and there is none.</source>
      <translation>{node} is to be shown our own certificate, and there is none.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</source>
      <translation>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>The authority's certificate for {node} cannot be read from {file}.</source>
      <translation>The authority's certificate for {node} cannot be read from {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</source>
      <translation>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Our own certificate, or its key, cannot be used.</source>
      <translation>Our own certificate, or its key, cannot be used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Name another file in the node's TLS settings.</source>
      <translation>Name another file in the node's TLS settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} reported that sending failed.</source>
      <translation>{node} reported that sending failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} does not send {sop_class} by C-GET.</source>
      <translation>{node} does not send {sop_class} by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>The association was lost at this object, also when it was asked for alone: {reason}</source>
      <translation>The association was lost at this object, also when it was asked for alone: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>Not sent by {node}.</source>
      <translation>Not sent by {node}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} answered with {status}.</source>
      <translation>{node} answered with {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} object is here and safe</source>
      <translation>{here:,} of {expected:,} object is here and safe</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} objects are here and safe</source>
      <translation>{here:,} of {expected:,} objects are here and safe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number} objects are here and safe</source>
      <translation>
        <numerusform>{number} object is here and safe</numerusform>
        <numerusform>{number} objects are here and safe</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it has no {entities}.</source>
      <translation>{node} says that it has no {entities}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>patient of that Patient ID</source>
      <translation>patient of that Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came and could not be kept.</source>
      <translation>{objects} came and could not be kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing of what it was asked for.</source>
      <translation>{node} sent nothing of what it was asked for.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Meanwhile, at our receiver: {told}</source>
      <translation>Meanwhile, at our receiver: {told}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It says that {objects} could not be sent, and not which.</source>
      <translation>It says that {objects} could not be sent, and not which.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came with other bytes than the copy held: both are kept.</source>
      <translation>{objects} came with other bytes than the copy held: both are kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came that nobody asked for: stored as well.</source>
      <translation>{objects} came that nobody asked for: stored as well.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came by another transfer, or through another qrstation that uses the same archive.</source>
      <translation>{objects} came by another transfer, or through another qrstation that uses the same archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Everything was held already.</source>
      <translation>Everything was held already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success.</source>
      <translation>{node} sent nothing and called that a success.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success: it may know nothing under these identifiers.</source>
      <translation>{node} sent nothing and called that a success: it may know nothing under these identifiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</source>
      <translation>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It may not know the AE title {destination}, or have another IP address or port for it.</source>
      <translation>It may not know the AE title {destination}, or have another IP address or port for it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} had been sent before, and not again.</source>
      <translation>{objects} had been sent before, and not again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Only {destination} can tell what arrived.</source>
      <translation>Only {destination} can tell what arrived.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number:,} more of what was asked for</source>
      <translation>{number:,} more of what was asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Came, and is not on the disk any more: {objects}.</source>
      <translation>Came, and is not on the disk any more: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} counts {objects} as sent, but {arrived:,} arrived.</source>
      <translation>{node} counts {objects} as sent, but {arrived:,} arrived.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>The association was lost again and again at {entities}: {fault}</source>
      <translation>The association was lost again and again at {entities}: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects} to {destination}.</source>
      <translation>{node} says that it sent {objects} to {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Stopped, because the disk is full.</source>
      <translation>Stopped, because the disk is full.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came; {node} does not tell how many there should be.</source>
      <translation>{objects} came; {node} does not tell how many there should be.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>, no </source>
      <translation>, no </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects}, but nothing reached us.</source>
      <translation>{node} says that it sent {objects}, but nothing reached us.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the IP address and port that it has for our AE title, and the firewall.</source>
      <translation>Check the IP address and port that it has for our AE title, and the firewall.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</source>
      <translation>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It does not know the AE title {destination}.</source>
      <translation>It does not know the AE title {destination}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the identifiers.</source>
      <translation>Check the identifiers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Connection doctor: {conclusion}</source>
      <translation>Connection doctor: {conclusion}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Looking up a list failed.</source>
      <translation>Looking up a list failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Asking for patient information failed.</source>
      <translation>Asking for patient information failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Probe failed.</source>
      <translation>Probe failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Retrieval failed.</source>
      <translation>Retrieval failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Search failed. {fault}</source>
      <translation>Search failed. {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It may have kept others out: nothing is received until you looked through the settings and changed one.</source>
      <translation>It may have kept others out: nothing is received until you looked through the settings and changed one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive was switched off: switch it on again there.</source>
      <translation>Receive was switched off: switch it on again there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</source>
      <translation>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>settings file</source>
      <translation>settings file</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It needs its whole path.</source>
      <translation>It needs its whole path.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Choose at least one component group of names, and each once.</source>
      <translation>Choose at least one component group of names, and each once.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>callers have to speak TLS</source>
      <translation>callers have to speak TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>TLS is off</source>
      <translation>TLS is off</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send, search and fetch</source>
      <translation>send, search and fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send</source>
      <translation>send</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>only a node of the node book or a caller in the list</source>
      <translation>only a node of the node book or a caller in the list</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>{host!r} is no IP address; 0.0.0.0 listens on all of them.</source>
      <translation>{host!r} is no IP address; 0.0.0.0 listens on all of them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive is off: the window receives nothing.</source>
      <translation>Receive is off: the window receives nothing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be opened</source>
      <translation>be opened</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be verified</source>
      <translation>be verified</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>reading</source>
      <translation>reading</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be measured</source>
      <translation>be measured</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be looked through</source>
      <translation>be looked through</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>audit trail</source>
      <translation>audit trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</source>
      <translation>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It is not in the archive.</source>
      <translation>It is not in the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>Its data set is not the one that the receipt speaks of.</source>
      <translation>Its data set is not the one that the receipt speaks of.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>It cannot be read: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is damaged.</source>
      <translation>The {schema} is damaged.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be used.</source>
      <translation>The {schema} cannot be used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Damage was found when it was last used.</source>
      <translation>Damage was found when it was last used.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be kept in this folder.</source>
      <translation>The {schema} cannot be kept in this folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} was made by a newer version of qrstation.</source>
      <translation>The {schema} was made by a newer version of qrstation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Its tables are not those that were made.</source>
      <translation>Its tables are not those that were made.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} has been closed.</source>
      <translation>The {schema} has been closed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</source>
      <translation>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is in use by another program.</source>
      <translation>The {schema} is in use by another program.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The disk that the {schema} lies on is full: nothing already received was affected.</source>
      <translation>The disk that the {schema} lies on is full: nothing already received was affected.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Check the disk and the permissions of the folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path}: the file system does not allow a write-ahead log.</source>
      <translation>{path}: the file system does not allow a write-ahead log.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Keep the program's data on a local disk.</source>
      <translation>Keep the program's data on a local disk.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path} has version {version}; this program knows {known}.</source>
      <translation>{path} has version {version}; this program knows {known}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Update qrstation, or choose another home folder.</source>
      <translation>Update qrstation, or choose another home folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>It holds what is no text.</source>
      <translation>It holds what is no text.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be opened.</source>
      <translation>The {schema} cannot be opened.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again when the other program has finished.</source>
      <translation>Try again when the other program has finished.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Free some space, then start the transfer again.</source>
      <translation>Free some space, then start the transfer again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check that the folder exists and may be written to.</source>
      <translation>Check that the folder exists and may be written to.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>The damaged index cannot be put aside.</source>
      <translation>The damaged index cannot be put aside.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>Close other programs.</source>
      <translation>Close other programs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>record of dose retrievals</source>
      <translation>record of dose retrievals</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</source>
      <translation>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</source>
      <translation>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>The first one: {file}.</source>
      <translation>The first one: {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>Verify the archive to see which are concerned, then fetch them again. The others were exported.</source>
      <translation>Verify the archive to see which are concerned, then fetch them again. The others were exported.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>copy files to the export folder</source>
      <translation>copy files to the export folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>writing</source>
      <translation>writing</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}.</source>
      <translation>The archive could not {doing}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The disk of the archive is full: nothing already received was affected.</source>
      <translation>The disk of the archive is full: nothing already received was affected.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: {tried} is not allowed there.</source>
      <translation>The archive could not {doing}: {tried} is not allowed there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: the path is longer than Windows takes.</source>
      <translation>The archive could not {doing}: the path is longer than Windows takes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: a file is where a folder should be.</source>
      <translation>The archive could not {doing}: a file is where a folder should be.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: its folder is gone.</source>
      <translation>The archive could not {doing}: its folder is gone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the disk.</source>
      <translation>Check the disk.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Free some space, then start the transfer again; what is held is not fetched twice.</source>
      <translation>Free some space, then start the transfer again; what is held is not fetched twice.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the permissions of the folder, or choose another one in the settings.</source>
      <translation>Check the permissions of the folder, or choose another one in the settings.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</source>
      <translation>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Move that file out of the archive's folder.</source>
      <translation>Move that file out of the archive's folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check that the disk is connected and the folder where it was.</source>
      <translation>Check that the disk is connected and the folder where it was.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>store an instance</source>
      <translation>store an instance</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/flushing.py" />
      <source>flush what was received</source>
      <translation>flush what was received</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is empty.</source>
      <translation>The archive's folder {directory} is empty.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is gone.</source>
      <translation>The archive's folder {directory} is gone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The index says that it holds {instances}: {index}.</source>
      <translation>The index says that it holds {instances}: {index}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</source>
      <translation>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</translation>
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
      <translation>Its data set is not the one that was received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is gone.</source>
      <translation>The file is gone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is cut off: {where}.</source>
      <translation>The file is cut off: {where}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The link leads out of the folder that is imported.</source>
      <translation>The link leads out of the folder that is imported.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>This is no file.</source>
      <translation>This is no file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read.</source>
      <translation>The file cannot be read.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Copy it once more from where it came, or fetch the instance anew.</source>
      <translation>Copy it once more from where it came, or fetch the instance anew.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>{path} leads to {target}.</source>
      <translation>{path} leads to {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Import the file that it leads to, if you want that.</source>
      <translation>Import the file that it leads to, if you want that.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read to its end.</source>
      <translation>The file cannot be read to its end.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>prepare its folder for what is received</source>
      <translation>prepare its folder for what is received</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>tidy up</source>
      <translation>tidy up</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The disk reported an error while it was written: it may not be whole.</source>
      <translation>The disk reported an error while it was written: it may not be whole.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Its data set was no longer the one that was received, and gave way to the object that arrived again.</source>
      <translation>Its data set was no longer the one that was received, and gave way to the object that arrived again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It could not be read, and gave way to the object that arrived again.</source>
      <translation>It could not be read, and gave way to the object that arrived again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It was no longer as long as what was received, and gave way to an object that arrived.</source>
      <translation>It was no longer as long as what was received, and gave way to an object that arrived.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Two different instances claim the same name in the archive.</source>
      <translation>Two different instances claim the same name in the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The data set is another instance than was announced: its {name} differs.</source>
      <translation>The data set is another instance than was announced: its {name} differs.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Announced {announced}, found {found}.</source>
      <translation>Announced {announced}, found {found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Ask the vendor of the sending system to mend it.</source>
      <translation>Ask the vendor of the sending system to mend it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The program ended in the middle of it; it goes on with what is missing.</source>
      <translation>The program ended in the middle of it; it goes on with what is missing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>list of transfers</source>
      <translation>list of transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>keep the list of transfers</source>
      <translation>keep the list of transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</source>
      <translation>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The instance has no {name}.</source>
      <translation>The instance has no {name}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} has {length} characters; a UID has at most {most}.</source>
      <translation>The {name} has {length} characters; a UID has at most {most}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} is no UID.</source>
      <translation>The {name} is no UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</source>
      <translation>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/part10.py" />
      <source>This is no DICOM file.</source>
      <translation>This is no DICOM file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>It may not be whole.</source>
      <translation>It may not be whole.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>be exported</source>
      <translation>be exported</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>delete a file</source>
      <translation>delete a file</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The damaged index says that another data set was received.</source>
      <translation>The damaged index says that another data set was received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The program or the computer stopped before it was safe on the disk: it may not be whole.</source>
      <translation>The program or the computer stopped before it was safe on the disk: it may not be whole.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It is not in the index: rebuild the index to see it.</source>
      <translation>It is not in the index: rebuild the index to see it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>put a file aside</source>
      <translation>put a file aside</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It holds another instance than its name says.</source>
      <translation>It holds another instance than its name says.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It can no longer be read as what was received.</source>
      <translation>It can no longer be read as what was received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It has another length than received.</source>
      <translation>It has another length than received.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/saved_runs.py" />
      <source>The program ended in the middle of it.</source>
      <translation>The program ended in the middle of it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/schema.py" />
      <source>index of the archive</source>
      <translation>index of the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Exporting {progress}</source>
      <translation>Exporting {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Importing {progress}</source>
      <translation>Importing {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Removing {progress}</source>
      <translation>Removing {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Verifying {progress}</source>
      <translation>Verifying {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</source>
      <translation>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were received and are gone. Click to verify the files and list them.</source>
      <translation>Files that were received and are gone. Click to verify the files and list them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were put aside, for they may not be whole. Click to list them.</source>
      <translation>Files that were put aside, for they may not be whole. Click to list them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Progress</source>
      <translation>Progress</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{size} free</source>
      <translation>{size} free</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} of {total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stopping…</source>
      <translation>Stopping…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} conflicts</source>
      <translation>
        <numerusform>{number} conflict</numerusform>
        <numerusform>{number} conflicts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} missing files</source>
      <translation>
        <numerusform>{number} missing file</numerusform>
        <numerusform>{number} missing files</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{count:,} in quarantine</source>
      <translation>{count:,} in quarantine</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder on this disk</source>
      <translation>Folder on this disk</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>On disk</source>
      <translation>On disk</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Stored as</source>
      <translation>Stored as</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export {selection} to a folder</source>
      <translation>Export {selection} to a folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import DICOM files</source>
      <translation>Import DICOM files</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder of DICOM files</source>
      <translation>Import a folder of DICOM files</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Open folder</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove…</source>
      <translation>Remove…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Files…</source>
      <translation>Files…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Folder…</source>
      <translation>Folder…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Verify files</source>
      <translation>Verify files</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>More has arrived: refresh</source>
      <translation>More has arrived: refresh</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>The files are deleted from this disk. This cannot be undone.</source>
      <translation>The files are deleted from this disk. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing came.</source>
      <translation>Nothing came.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>What went wrong stands above.</source>
      <translation>What went wrong stands above.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing held matches.</source>
      <translation>Nothing held matches.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Only what was asked for is shown.</source>
      <translation>Only what was asked for is shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Search again</source>
      <translation>Search again</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Show everything</source>
      <translation>Show everything</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Go to Search</source>
      <translation>Go to Search</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder…</source>
      <translation>Import a folder…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Accept missing files</source>
      <translation>Accept missing files</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Export the files in quarantine to a folder</source>
      <translation>Export the files in quarantine to a folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Remove {files} from the quarantine?</source>
      <translation>Remove {files} from the quarantine?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>They are deleted from this disk. This cannot be undone.</source>
      <translation>They are deleted from this disk. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt…</source>
      <translation>Verify a receipt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt</source>
      <translation>Verify a receipt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Any date</source>
      <translation>Any date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 7 days</source>
      <translation>Last 7 days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 30 days</source>
      <translation>Last 30 days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 365 days</source>
      <translation>Last 365 days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient name</source>
      <translation>Patient name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a name; * and ? stand for any letters</source>
      <translation>Part of a name; * and ? stand for any letters</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a patient ID; * and ? stand for any signs</source>
      <translation>Part of a patient ID; * and ? stand for any signs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a study description</source>
      <translation>Part of a study description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Study date</source>
      <translation>Study date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What the list starts with</source>
      <translation>What the list starts with</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What is held</source>
      <translation>What is held</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Whole objects, or what was retrieved without bulk data</source>
      <translation>Whole objects, or what was retrieved without bulk data</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Studies</source>
      <translation>Studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Objects</source>
      <translation>Objects</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Headers only</source>
      <translation>Headers only</translation>
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
      <translation>Show</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file came cut off, or otherwise than its transfer syntax says</source>
      <translation>file came cut off, or otherwise than its transfer syntax says</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files came cut off, or otherwise than their transfer syntax says</source>
      <translation>files came cut off, or otherwise than their transfer syntax says</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files came cut off, or otherwise than their transfer syntax says</source>
      <translation>
        <numerusform>{number} file came cut off, or otherwise than its transfer syntax says</numerusform>
        <numerusform>{number} files came cut off, or otherwise than their transfer syntax says</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file could not be used</source>
      <translation>file could not be used</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files could not be used</source>
      <translation>files could not be used</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files could not be used</source>
      <translation>
        <numerusform>{number} file could not be used</numerusform>
        <numerusform>{number} files could not be used</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object exported</source>
      <translation>object exported</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects exported</source>
      <translation>objects exported</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects exported</source>
      <translation>
        <numerusform>{number} object exported</numerusform>
        <numerusform>{number} objects exported</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object imported</source>
      <translation>object imported</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects imported</source>
      <translation>objects imported</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects imported</source>
      <translation>
        <numerusform>{number} object imported</numerusform>
        <numerusform>{number} objects imported</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object removed</source>
      <translation>object removed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects removed</source>
      <translation>objects removed</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects removed</source>
      <translation>
        <numerusform>{number} object removed</numerusform>
        <numerusform>{number} objects removed</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object verified</source>
      <translation>object verified</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects verified</source>
      <translation>objects verified</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects verified</source>
      <translation>
        <numerusform>{number} object verified</numerusform>
        <numerusform>{number} objects verified</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing file taken off the list</source>
      <translation>missing file taken off the list</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing files taken off the list</source>
      <translation>missing files taken off the list</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} missing files taken off the list</source>
      <translation>
        <numerusform>{number} missing file taken off the list</numerusform>
        <numerusform>{number} missing files taken off the list</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file was not taken in</source>
      <translation>file was not taken in</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files were not taken in</source>
      <translation>files were not taken in</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files were not taken in</source>
      <translation>
        <numerusform>{number} file was not taken in</numerusform>
        <numerusform>{number} files were not taken in</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file is not as it should be</source>
      <translation>file is not as it should be</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files are not as they should be</source>
      <translation>files are not as they should be</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files are not as they should be</source>
      <translation>
        <numerusform>{number} file is not as it should be</numerusform>
        <numerusform>{number} files are not as they should be</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} with {objects} from the archive?</source>
      <translation>Remove {selection} with {objects} from the archive?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files in quarantine: put aside because they may not be whole</source>
      <translation>
        <numerusform>{number} file in quarantine: put aside because it may not be whole</numerusform>
        <numerusform>{number} files in quarantine: put aside because they may not be whole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{selection} of {patient}</source>
      <translation>{selection} of {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} from the archive?</source>
      <translation>Remove {selection} from the archive?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing is held here yet.</source>
      <translation>Nothing is held here yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve something from a node, import files, or drop them here.</source>
      <translation>Retrieve something from a node, import files, or drop them here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_exported} to {folder}</source>
      <translation>{objects_exported} to {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{count} beside another one with the same SOP Instance UID and other bytes</source>
      <translation>{count} beside another one with the same SOP Instance UID and other bytes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</source>
      <translation>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</source>
      <translation>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</source>
      <translation>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} more files</source>
      <translation>
        <numerusform>{number} more file</numerusform>
        <numerusform>{number} more files</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{path}, and {more_files}</source>
      <translation>{path}, and {more_files}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The archive could not read {files}: {reason}</source>
      <translation>The archive could not read {files}: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>No headers are held here yet.</source>
      <translation>No headers are held here yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</source>
      <translation>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_verified}: all files are as they were received</source>
      <translation>{objects_verified}: all files are as they were received</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects} held with different bytes under the same SOP Instance UID.</source>
      <translation>{objects} held with different bytes under the same SOP Instance UID.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing was overwritten: compare the files to see which is right.</source>
      <translation>Nothing was overwritten: compare the files to see which is right.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve the objects again; then these files can be removed.</source>
      <translation>Retrieve the objects again; then these files can be removed.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files of the archive are gone</source>
      <translation>
        <numerusform>{number} file of the archive is gone</numerusform>
        <numerusform>{number} files of the archive are gone</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</source>
      <translation>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>{number} objects were held already</source>
      <translation>
        <numerusform>{number} object was held already</numerusform>
        <numerusform>{number} objects were held already</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Nothing of this is held any more.</source>
      <translation>Nothing of this is held any more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Search again.</source>
      <translation>Search again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>{records} saved: {file}</source>
      <translation>{records} saved: {file}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>There is nothing to save.</source>
      <translation>There is nothing to save.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
      <translation>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</source>
      <translation>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieve from a list</source>
      <translation>Retrieve from a list</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Choose a list…</source>
      <translation>&amp;Choose a list…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Sheet</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Node</source>
      <translation>Node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Progress of the look-up</source>
      <translation>Progress of the look-up</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list</source>
      <translation>Choose a list</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Reading {file}…</source>
      <translation>Reading {file}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asking {node}…</source>
      <translation>Asking {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Comma-separated values (*.csv);;JSON (*.json)</source>
      <translation>Comma-separated values (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Retrieve {selection}</source>
      <translation>&amp;Retrieve {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asks the node for each row; nothing is retrieved yet</source>
      <translation>Asks the node for each row; nothing is retrieved yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Stop</source>
      <translation>&amp;Stop</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Back to the list</source>
      <translation>&amp;Back to the list</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Save report…</source>
      <translation>&amp;Save report…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Puts what is ticked into the queue, as one transfer</source>
      <translation>Puts what is ticked into the queue, as one transfer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>S&amp;heet</source>
      <translation>S&amp;heet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieving {selection}: the page Transfers shows how it goes.</source>
      <translation>Retrieving {selection}: the page Transfers shows how it goes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>{done:,} of {total:,} rows…</source>
      <translation>{done:,} of {total:,} rows…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report is in {path}.</source>
      <translation>The report is in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list…</source>
      <translation>Choose a list…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Which studies do you want?</source>
      <translation>Which studies do you want?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>There is no node to ask.</source>
      <translation>There is no node to ask.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Add one with + Node.</source>
      <translation>Add one with + Node.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Look up</source>
      <translation>&amp;Look up</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report would replace the list.</source>
      <translation>The report would replace the list.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The list could not be read, because qrstation itself failed.</source>
      <translation>The list could not be read, because qrstation itself failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Node</source>
      <translation>&amp;Node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Nothing came, because qrstation itself failed.</source>
      <translation>Nothing came, because qrstation itself failed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>as the list shows it</source>
      <translation>as the list shows it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>day first</source>
      <translation>day first</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>month first</source>
      <translation>month first</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>What {column} holds</source>
      <translation>What {column} holds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>not used</source>
      <translation>not used</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days off</source>
      <translation>Days off</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days that a study may lie before or after its date</source>
      <translation>Days that a study may lie before or after its date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates such as 03/04/2026</source>
      <translation>Dates such as 03/04/2026</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one row</source>
      <translation>Studies for one row</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>A row that matches more is left for you to decide</source>
      <translation>A row that matches more is left for you to decide</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} rows can be asked for</source>
      <translation>
        <numerusform>{number} row can be asked for</numerusform>
        <numerusform>{number} rows can be asked for</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>First rows of the list</source>
      <translation>First rows of the list</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>&amp;Days off, at most</source>
      <translation>&amp;Days off, at most</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates like 03/0&amp;4/2026</source>
      <translation>Dates like 03/0&amp;4/2026</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} ask for the same as another</source>
      <translation>
        <numerusform>{number} asks for the same as another</numerusform>
        <numerusform>{number} ask for the same as another</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} cannot be read and are left out</source>
      <translation>
        <numerusform>{number} cannot be read and is left out</numerusform>
        <numerusform>{number} cannot be read and are left out</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one &amp;row, at most</source>
      <translation>Studies for one &amp;row, at most</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>Is read as</source>
      <translation>Is read as</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>{what_is_asked} (as row {row})</source>
      <translation>{what_is_asked} (as row {row})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Row</source>
      <translation>Row</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Asked for</source>
      <translation>Asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Result</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Explanation</source>
      <translation>Explanation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;All</source>
      <translation>&amp;All</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Found</source>
      <translation>&amp;Found</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Nothing</source>
      <translation>&amp;Nothing</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Too much</source>
      <translation>&amp;Too much</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Others</source>
      <translation>&amp;Others</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</source>
      <translation>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Row {number}: {what_was_asked}: {result}. {explanation}</source>
      <translation>Row {number}: {what_was_asked}: {result}. {explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Rows of the list and what came of them</source>
      <translation>Rows of the list and what came of them</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{number} rows</source>
      <translation>
        <numerusform>{number} row</numerusform>
        <numerusform>{number} rows</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch_work.py" />
      <source>The node did not react to being stopped.</source>
      <translation>The node did not react to being stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>A fault in qrstation</source>
      <translation>A fault in qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</source>
      <translation>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>&amp;Copy the report</source>
      <translation>&amp;Copy the report</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Something in qrstation itself went wrong.</source>
      <translation>Something in qrstation itself went wrong.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Go on</source>
      <translation>Go on</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Connection doctor: {node}</source>
      <translation>Connection doctor: {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examining {node}…</source>
      <translation>Examining {node}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>May one small object be retrieved to try it: {object}?</source>
      <translation>May one small object be retrieved to try it: {object}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Steps</source>
      <translation>Steps</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Page for the PACS administrator</source>
      <translation>Page for the PACS administrator</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examine &amp;again</source>
      <translation>Examine &amp;again</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</source>
      <translation>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>It was not finished.</source>
      <translation>It was not finished.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Retrieve it</source>
      <translation>&amp;Retrieve it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Not now</source>
      <translation>&amp;Not now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Not yet tried</source>
      <translation>Not yet tried</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Waits for your answer</source>
      <translation>Waits for your answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Being tried…</source>
      <translation>Being tried…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What was seen</source>
      <translation>What was seen</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What to do</source>
      <translation>What to do</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Sa&amp;ve…</source>
      <translation>Sa&amp;ve…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>It names no patient.</source>
      <translation>It names no patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Copied.</source>
      <translation>Copied.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Save the page</source>
      <translation>Save the page</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Saved as {file}.</source>
      <translation>Saved as {file}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>waits for your answer</source>
      <translation>waits for your answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>being tried…</source>
      <translation>being tried…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>not yet tried</source>
      <translation>not yet tried</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Doctor…</source>
      <translation>Doctor…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Try step by step what works</source>
      <translation>Try step by step what works</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>CT: the dose report, else what older scanners give instead</source>
      <translation>CT: the dose report, else what older scanners give instead</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Mammography: the dose report, else the images, whose headers tell the dose</source>
      <translation>Mammography: the dose report, else the images, whose headers tell the dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Fluoroscopy and angiography (RF, XA): the dose report</source>
      <translation>Fluoroscopy and angiography (RF, XA): the dose report</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</source>
      <translation>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</source>
      <translation>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</source>
      <translation>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Studies by kind, and the steps of the selection</source>
      <translation>Studies by kind, and the steps of the selection</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}, before your decisions</source>
      <translation>Left out: {studies_or_series}, before your decisions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}</source>
      <translation>Left out: {studies_or_series}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Modalities in the study</source>
      <translation>Modalities in the study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Kept</source>
      <translation>Kept</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>not told</source>
      <translation>not told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Taken as</source>
      <translation>Taken as</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Before</source>
      <translation>Before</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>After</source>
      <translation>After</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>station not told</source>
      <translation>station not told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>date not told</source>
      <translation>date not told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>A cell shows its studies. Counted is what the node has, fetched or not.</source>
      <translation>A cell shows its studies. Counted is what the node has, fetched or not.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>What the node has, scanner by day</source>
      <translation>What the node has, scanner by day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>Only days with studies: the others are too many.</source>
      <translation>Only days with studies: the others are too many.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>no study</source>
      <translation>no study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>HH:MM</source>
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>{name}, like 14:30; empty: open. For a single day only</source>
      <translation>{name}, like 14:30; empty: open. For a single day only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>All dates</source>
      <translation>All dates</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Asks for everything that the node has, which may take very long</source>
      <translation>Asks for everything that the node has, which may take very long</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First day</source>
      <translation>First day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last day</source>
      <translation>Last day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First time</source>
      <translation>First time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last time</source>
      <translation>Last time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;From</source>
      <translation>&amp;From</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;Until</source>
      <translation>&amp;Until</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>There is no remote node to ask yet.</source>
      <translation>There is no remote node to ask yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a day like {example}.</source>
      <translation>“{text}” is not a day like {example}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a time like 14:30.</source>
      <translation>“{text}” is not a time like 14:30.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Terms divided by commas; capital letters count for nothing.</source>
      <translation>Terms divided by commas; capital letters count for nothing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Remote node</source>
      <translation>Remote node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Store node</source>
      <translation>Store node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description contains</source>
      <translation>Description contains</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>contains</source>
      <translation>contains</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Studies that have one of the terms, or none at all</source>
      <translation>Studies that have one of the terms, or none at all</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description does not contain</source>
      <translation>Description does not contain</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>does not contain</source>
      <translation>does not contain</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out studies that have one of these</source>
      <translation>Leaves out studies that have one of these</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name contains</source>
      <translation>Station name contains</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Scanners that have one of the terms, or no name at all</source>
      <translation>Scanners that have one of the terms, or no name at all</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name does not contain</source>
      <translation>Station name does not contain</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out scanners that have one of these</source>
      <translation>Leaves out scanners that have one of these</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>More options</source>
      <translation>More options</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Ask</source>
      <translation>Ask</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>&amp;Remote node</source>
      <translation>&amp;Remote node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>S&amp;tore node</source>
      <translation>S&amp;tore node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>D&amp;escription</source>
      <translation>D&amp;escription</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Stat&amp;ion name</source>
      <translation>Stat&amp;ion name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Submit</source>
      <translation>Submit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Started</source>
      <translation>Started</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Took</source>
      <translation>Took</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Ended</source>
      <translation>Ended</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Job</source>
      <translation>Job</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Came to</source>
      <translation>Came to</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs of {name}</source>
      <translation>Runs of {name}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs</source>
      <translation>Runs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Looking…</source>
      <translation>Looking…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{runs}, the latest first</source>
      <translation>{runs}, the latest first</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>It has not run yet.</source>
      <translation>It has not run yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Asked for {query}. {what_came_of_it}</source>
      <translation>Asked for {query}. {what_came_of_it}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{number} runs</source>
      <translation>
        <numerusform>{number} run</numerusform>
        <numerusform>{number} runs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of each series</source>
      <translation>of each series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of the study</source>
      <translation>of the study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of study and series</source>
      <translation>of study and series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station name</source>
      <translation>Compare the station name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Some PACS name the scanner with the study only, or name studies after none</source>
      <translation>Some PACS name the scanner with the study only, or name studies after none</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Dose screens of old Toshiba CTs</source>
      <translation>Dose screens of old Toshiba CTs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Where a CT study has no dose report: fetches the dose screens, and one image of each series</source>
      <translation>Where a CT study has no dose report: fetches the dose screens, and one image of each series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Leave out what was fetched before</source>
      <translation>Leave out what was fetched before</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</source>
      <translation>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>For PACS that do not tell what is in a series of structured reports</source>
      <translation>For PACS that do not tell what is in a series of structured reports</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Copy to folder</source>
      <translation>Copy to folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no folder</source>
      <translation>no folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is copied there, each file when it is complete, named by its UID</source>
      <translation>What was fetched is copied there, each file when it is complete, named by its UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Choose the folder</source>
      <translation>Choose the folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Send on to node</source>
      <translation>Send on to node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is sent on to this node, and tried again until it has it</source>
      <translation>What was fetched is sent on to this node, and tried again until it has it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that go to another store do not come through here.</source>
      <translation>Objects that go to another store do not come through here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no other node</source>
      <translation>no other node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station &amp;name</source>
      <translation>Compare the station &amp;name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then cop&amp;y to folder</source>
      <translation>Then cop&amp;y to folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then send on to n&amp;ode</source>
      <translation>Then send on to n&amp;ode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/node_choice.py" />
      <source>{name} is not in the node book any more. Choose another node, or add it.</source>
      <translation>{name} is not in the node book any more. Choose another node, or add it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Stopped: what stands here is the review that was made before.</source>
      <translation>Stopped: what stands here is the review that was made before.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that is kept went to the store since this review was made, so nothing is left to fetch.</source>
      <translation>All that is kept went to the store since this review was made, so nothing is left to fetch.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that was to be handed on went there since this review was made.</source>
      <translation>All that was to be handed on went there since this review was made.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</source>
      <translation>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved</source>
      <translation>Saved</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved queries, and when they run</source>
      <translation>Saved queries, and when they run</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>No node to ask yet.</source>
      <translation>No node to ask yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</source>
      <translation>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Remove the saved query {name}?</source>
      <translation>Remove the saved query {name}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Submit again? What you decided by hand in this review is then lost.</source>
      <translation>Submit again? What you decided by hand in this review is then lost.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>What it fetched stays in the archive.</source>
      <translation>What it fetched stays in the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Retrieve or export the review first where you still want it.</source>
      <translation>Retrieve or export the review first where you still want it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>{node} is asked</source>
      <translation>{node} is asked</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add a node…</source>
      <translation>Add a node…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Start the practice PACS</source>
      <translation>Start the practice PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>The review is in {path}.</source>
      <translation>The review is in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Hand on now</source>
      <translation>Hand on now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>What the review keeps is fetched from here.</source>
      <translation>What the review keeps is fetched from here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{how_many} objects</source>
      <translation>{how_many} objects</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Progress of the retrieval</source>
      <translation>Progress of the retrieval</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Handed on</source>
      <translation>Handed on</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Archive</source>
      <translation>Show in Archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Transfers</source>
      <translation>Show in Transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieving</source>
      <translation>Retrieving</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{duration} left</source>
      <translation>{duration} left</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve</source>
      <translation>Retrieve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Nothing is kept, so there is nothing to retrieve.</source>
      <translation>Nothing is kept, so there is nothing to retrieve.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve {objects}</source>
      <translation>Retrieve {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Hand on {objects}</source>
      <translation>Hand on {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Already in the list of transfers</source>
      <translation>Already in the list of transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieves {objects}</source>
      <translation>Retrieves {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>keep</source>
      <translation>keep</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>drop</source>
      <translation>drop</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>{part} of {whole}</source>
      <translation>{part} of {whole}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Kept: {reason}.</source>
      <translation>Kept: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Dropped: {reason}.</source>
      <translation>Dropped: {reason}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Its series are not known, so that nothing of it can be fetched.</source>
      <translation>Its series are not known, so that nothing of it can be fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>class not told</source>
      <translation>class not told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>modality not told</source>
      <translation>modality not told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Decision</source>
      <translation>Decision</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Level</source>
      <translation>Level</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Why</source>
      <translation>Why</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Dropped</source>
      <translation>Dropped</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>With problem</source>
      <translation>With problem</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>nothing to fetch</source>
      <translation>nothing to fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} has no such studies</source>
      <translation>{node} has no such studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</source>
      <translation>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing was asked yet</source>
      <translation>Nothing was asked yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</source>
      <translation>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{number} studies found</source>
      <translation>
        <numerusform>{number} study found</numerusform>
        <numerusform>{number} studies found</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{count:,} with something to fetch: {objects}</source>
      <translation>{count:,} with something to fetch: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No study matches “{text}”</source>
      <translation>No study matches “{text}”</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No such study</source>
      <translation>No such study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>Comma-separated values (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Export the review</source>
      <translation>Export the review</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Writes what was decided and why to a file, without patients' names and IDs</source>
      <translation>Writes what was decided and why to a file, without patients' names and IDs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter the studies</source>
      <translation>Filter the studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</source>
      <translation>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows the studies of all scanners and days again</source>
      <translation>Shows the studies of all scanners and days again</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>How far the node is asked</source>
      <translation>How far the node is asked</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asking was stopped.</source>
      <translation>Asking was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} told no studies, and may have some</source>
      <translation>{node} told no studies, and may have some</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. {reasons}</source>
      <translation>Asked for: {days_and_modalities}. {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Stopped before anything came</source>
      <translation>Stopped before anything came</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Submit again to ask anew.</source>
      <translation>Submit again to ask anew.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>The message at the top says why. Submit again when that is mended.</source>
      <translation>The message at the top says why. Submit again when that is mended.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Show all studies</source>
      <translation>Show all studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing could be asked for</source>
      <translation>Nothing could be asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Coverage</source>
      <translation>Coverage</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Counts</source>
      <translation>Counts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Studies, series and objects, and what was decided of them</source>
      <translation>Studies, series and objects, and what was decided of them</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Drop</source>
      <translation>Drop</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>As the rules decided</source>
      <translation>As the rules decided</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Days</source>
      <translation>Days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Next run</source>
      <translation>Next run</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Last run</source>
      <translation>Last run</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>The form cannot be asked for yet: what is missing stands above its button.</source>
      <translation>The form cannot be asked for yet: what is missing stands above its button.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Saved queries</source>
      <translation>Saved queries</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Save the form as…</source>
      <translation>Save the form as…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Open in the form</source>
      <translation>Open in the form</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Schedule…</source>
      <translation>Schedule…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>History…</source>
      <translation>History…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>No query is saved yet.</source>
      <translation>No query is saved yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</source>
      <translation>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>{query}: nothing was run here; another program may run it, or it was stopped.</source>
      <translation>{query}: nothing was run here; another program may run it, or it was stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Run now</source>
      <translation>Run now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Now: {stage}.</source>
      <translation>Now: {stage}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Last run: {what_came_of_it}</source>
      <translation>Last run: {what_came_of_it}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Yesterday</source>
      <translation>Yesterday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Today as of an hour ago (for every hour)</source>
      <translation>Today as of an hour ago (for every hour)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Days counted back from today</source>
      <translation>Days counted back from today</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</source>
      <translation>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>The first run begins at once.</source>
      <translation>The first run begins at once.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Runs {when}.</source>
      <translation>Runs {when}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>such as Nightly CT</source>
      <translation>such as Nightly CT</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>First day, in days before today</source>
      <translation>First day, in days before today</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Last day, in days before today</source>
      <translation>Last day, in days before today</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Only when I &amp;want it</source>
      <translation>Only when I &amp;want it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Every</source>
      <translation>&amp;Every</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Dail&amp;y at</source>
      <translation>Dail&amp;y at</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Minutes between two runs</source>
      <translation>Minutes between two runs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Time of the daily run</source>
      <translation>Time of the daily run</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It needs a name.</source>
      <translation>It needs a name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Save the query</source>
      <translation>Save the query</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Schedule of {query}</source>
      <translation>Schedule of {query}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>from</source>
      <translation>from</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>until</source>
      <translation>until</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>days ago; 0 is today</source>
      <translation>days ago; 0 is today</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Days of the studies, counted from each run</source>
      <translation>&amp;Days of the studies, counted from each run</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It runs, while this window is open</source>
      <translation>It runs, while this window is open</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>minutes</source>
      <translation>minutes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book: an AE title that the remote node has to know</source>
      <translation>not in the node book: an AE title that the remote node has to know</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds</source>
      <translation>responds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>no answer</source>
      <translation>no answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>associated, but the echo failed with {status}</source>
      <translation>associated, but the echo failed with {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>receives as {ae_title}, port {port}</source>
      <translation>receives as {ae_title}, port {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not asked yet</source>
      <translation>not asked yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book</source>
      <translation>not in the node book</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>waiting for an answer…</source>
      <translation>waiting for an answer…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds in {duration}</source>
      <translation>responds in {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>Let it receive, in Settings, or have the node send by C-GET.</source>
      <translation>Let it receive, in Settings, or have the node send by C-GET.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>does not receive: only C-GET can bring anything here</source>
      <translation>does not receive: only C-GET can bring anything here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node}: {count} things to look at.</source>
      <translation>{node}: {count} things to look at.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Handed on as well, being here already: {objects}.</source>
      <translation>Handed on as well, being here already: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>To be handed on, being here already: {objects}.</source>
      <translation>To be handed on, being here already: {objects}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</source>
      <translation>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Stopped: {node} was not asked for everything.</source>
      <translation>Stopped: {node} was not asked for everything.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} may have more dose objects than are listed here.</source>
      <translation>{node} may have more dose objects than are listed here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{done:,} of {objects} to {target}</source>
      <translation>{done:,} of {objects} to {target}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{count:,} not handed on yet</source>
      <translation>{count:,} not handed on yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>not all handed on yet</source>
      <translation>not all handed on yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Asks {node} for {examinations}: studies of {days}</source>
      <translation>Asks {node} for {examinations}: studies of {days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Goes to {places}</source>
      <translation>Goes to {places}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Destination</source>
      <translation>Destination</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Copied to</source>
      <translation>Copied to</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent on to</source>
      <translation>Sent on to</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} told of no such study.</source>
      <translation>{node} told of no such study.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Held already</source>
      <translation>Held already</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Not asked for</source>
      <translation>Not asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Failed</source>
      <translation>Failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Size</source>
      <translation>Size</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>What is listed can be retrieved; for the rest {what_to_do}.</source>
      <translation>What is listed can be retrieved; for the rest {what_to_do}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>ask for fewer days</source>
      <translation>ask for fewer days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>tick ‘{option}’</source>
      <translation>tick ‘{option}’</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>submit again</source>
      <translation>submit again</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>, next try at {time}</source>
      <translation>, next try at {time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects} could not be handed on to {target}.</source>
      <translation>{objects} could not be handed on to {target}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>The objects are in the archive. See the details, then try again.</source>
      <translation>The objects are in the archive. See the details, then try again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent</source>
      <translation>Sent</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Received</source>
      <translation>Received</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>other reasons</source>
      <translation>other reasons</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>and</source>
      <translation>and</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Counted twice</source>
      <translation>Counted twice</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose_work.py" />
      <source>Asking the node and the store whether they answer</source>
      <translation>Asking the node and the store whether they answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/examining.py" />
      <source>You did not agree to it.</source>
      <translation>You did not agree to it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>1 of 3: this computer</source>
      <translation>1 of 3: this computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>2 of 3: where to search</source>
      <translation>2 of 3: where to search</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>3 of 3: your PACS</source>
      <translation>3 of 3: your PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Set up qrstation</source>
      <translation>Set up qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>&amp;Back</source>
      <translation>&amp;Back</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Add and finish</source>
      <translation>Add and finish</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</source>
      <translation>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>At most 16 characters.</source>
      <translation>At most 16 characters.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Here objects arrive that a PACS sends.</source>
      <translation>Here objects arrive that a PACS sends.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Choose…</source>
      <translation>&amp;Choose…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Firewall</source>
      <translation>Firewall</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>What arrives is kept here.</source>
      <translation>What arrives is kept here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Folder of the archive</source>
      <translation>Folder of the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;AE title</source>
      <translation>&amp;AE title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Port</source>
      <translation>&amp;Port</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Folder</source>
      <translation>&amp;Folder</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>{size} are free; a CT study has 100 MB to 1 GB.</source>
      <translation>{size} are free; a CT study has 100 MB to 1 GB.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>It is used from the next start on.</source>
      <translation>It is used from the next start on.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</source>
      <translation>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</source>
      <translation>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Host</source>
      <translation>&amp;Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Main PACS</source>
      <translation>Main PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Test</source>
      <translation>&amp;Test</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Ask it whether it answers</source>
      <translation>Ask it whether it answers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Doctor…</source>
      <translation>&amp;Doctor…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Asking…</source>
      <translation>Asking…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>pacs.example.org or 10.1.2.3</source>
      <translation>pacs.example.org or 10.1.2.3</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>A port is a number from 1 to 65535.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers in {duration}.</source>
      <translation>It answers in {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers.</source>
      <translation>It answers.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>You need its AE title, its host name or IP address, and its port.</source>
      <translation>You need its AE title, its host name or IP address, and its port.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</source>
      <translation>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>Invented patients on this computer. Nothing goes out, and nothing can break.</source>
      <translation>Invented patients on this computer. Nothing goes out, and nothing can break.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Import a list of nodes…</source>
      <translation>&amp;Import a list of nodes…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Try it with the practice PACS</source>
      <translation>&amp;Try it with the practice PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Connect to my PACS</source>
      <translation>&amp;Connect to my PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>qrstation help</source>
      <translation>qrstation help</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help pages</source>
      <translation>Help pages</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Check for a &amp;newer version</source>
      <translation>Check for a &amp;newer version</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Asks the internet once; nothing else in qrstation ever does</source>
      <translation>Asks the internet once; nothing else in qrstation ever does</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Search the help</source>
      <translation>Search the help</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</source>
      <translation>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No help pages came with this installation.</source>
      <translation>No help pages came with this installation.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{pages} with these words</source>
      <translation>{pages} with these words</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No page has all of these words. The pages are in English.</source>
      <translation>No page has all of these words. The pages are in English.</translation>
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
      <translation>Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Close qrstation</source>
      <translation>Close qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Keep receiving</source>
      <translation>&amp;Keep receiving</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Keep receiving when the window is closed?</source>
      <translation>Keep receiving when the window is closed?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>{number} transfers not finished</source>
      <translation>
        <numerusform>{number} transfer not finished</numerusform>
        <numerusform>{number} transfers not finished</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Quit qrstation</source>
      <translation>Quit qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>What has arrived is safe. When qrstation starts again, they go on with the rest.</source>
      <translation>What has arrived is safe. When qrstation starts again, they go on with the rest.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Stop and quit</source>
      <translation>Stop and quit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Keep going</source>
      <translation>Keep going</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leaving.py" />
      <source>qrstation receives. Click to open it.</source>
      <translation>qrstation receives. Click to open it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</source>
      <translation>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Time</source>
      <translation>Time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Asked by</source>
      <translation>Asked by</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>How much</source>
      <translation>How much</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Outcome</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Detail</source>
      <translation>Detail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Stopped</source>
      <translation>Stopped</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Begun anew</source>
      <translation>Begun anew</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Configured</source>
      <translation>Configured</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Queried</source>
      <translation>Queried</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Retrieved</source>
      <translation>Retrieved</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Exported</source>
      <translation>Exported</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Imported</source>
      <translation>Imported</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Removed</source>
      <translation>Removed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Rejected</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Refused</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>In part</source>
      <translation>In part</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Audit trail</source>
      <translation>Audit trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what was done so</source>
      <translation>Show only what was done so</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All events</source>
      <translation>All events</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what concerned this node</source>
      <translation>Show only what concerned this node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All nodes</source>
      <translation>All nodes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Records of the audit trail</source>
      <translation>Records of the audit trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Save…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save these records, with patient IDs and the UIDs of studies</source>
      <translation>Save these records, with patient IDs and the UIDs of studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>Chec&amp;k</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Look whether any record was changed, put in or taken out</source>
      <translation>Look whether any record was changed, put in or taken out</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save the audit trail</source>
      <translation>Save the audit trail</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>and {rest} more</source>
      <translation>and {rest} more</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>patient {patient}</source>
      <translation>patient {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>study {study}</source>
      <translation>study {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>From this day on</source>
      <translation>From this day on</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Up to this day</source>
      <translation>Up to this day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>The last {number}; choose days to see others</source>
      <translation>The last {number}; choose days to see others</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;to</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Severity</source>
      <translation>Severity</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Event</source>
      <translation>Event</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Info</source>
      <translation>Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Warning</source>
      <translation>Warning</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Warnings and errors</source>
      <translation>Warnings and errors</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Errors only</source>
      <translation>Errors only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Events</source>
      <translation>Events</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events with this text</source>
      <translation>Show only events with this text</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events of this node</source>
      <translation>Show only events of this node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events at least this severe</source>
      <translation>Show only events at least this severe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Copy the selected events, or all that are shown</source>
      <translation>Copy the selected events, or all that are shown</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Support bundle…</source>
      <translation>Support bundle…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Write versions, settings and logs into one file, without patient data</source>
      <translation>Write versions, settings and logs into one file, without patient data</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>&amp;Audit trail…</source>
      <translation>&amp;Audit trail…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Who asked whom for what, when, and what came or went: kept over many days</source>
      <translation>Who asked whom for what, when, and what came or went: kept over many days</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Nothing has happened yet.</source>
      <translation>Nothing has happened yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Echoes, searches and retrievals of this run appear here.</source>
      <translation>Echoes, searches and retrievals of this run appear here.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{number} events</source>
      <translation>
        <numerusform>{number} event</numerusform>
        <numerusform>{number} events</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{shown} of {kept}</source>
      <translation>{shown} of {kept}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</source>
      <translation>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>Support bundle</source>
      <translation>Support bundle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</source>
      <translation>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Examine every node first; nothing is retrieved, and it takes its time</source>
      <translation>&amp;Examine every node first; nothing is retrieved, and it takes its time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>For whoever looks after qrstation</source>
      <translation>For whoever looks after qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Save the support bundle</source>
      <translation>Save the support bundle</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>ZIP files (*.zip)</source>
      <translation>ZIP files (*.zip)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The nodes are examined for the support bundle.</source>
      <translation>The nodes are examined for the support bundle.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is written.</source>
      <translation>The support bundle is written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Stop examining</source>
      <translation>Stop examining</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is saved: {path}</source>
      <translation>The support bundle is saved: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>README.txt in it says what it holds. Look into it before you send it.</source>
      <translation>README.txt in it says what it holds. Look into it before you send it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Search</source>
      <translation>Search</translation>
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
      <translation>Transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Settings</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>in trouble</source>
      <translation>in trouble</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/bar.py" />
      <source>Add a node</source>
      <translation>Add a node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</source>
      <translation>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Storage SOP Classes that it sends by C-GET</source>
      <translation>Storage SOP Classes that it sends by C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Capabilities of {node}</source>
      <translation>Capabilities of {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Not probed yet.</source>
      <translation>Not probed yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Progress of the probe</source>
      <translation>Progress of the probe</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Step {step} of {steps}: {note}…</source>
      <translation>Step {step} of {steps}: {note}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Connecting…</source>
      <translation>Connecting…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Services</source>
      <translation>Services</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>The node</source>
      <translation>The node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Queries</source>
      <translation>Queries</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{number} storage SOP Classes</source>
      <translation>
        <numerusform>{number} storage SOP Class</numerusform>
        <numerusform>{number} storage SOP Classes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>&amp;Probe now</source>
      <translation>&amp;Probe now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Keys at {level} level</source>
      <translation>Keys at {level} level</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{classes} sent by C-GET</source>
      <translation>{classes} sent by C-GET</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>yes</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Stopped: nothing was changed.</source>
      <translation>Stopped: nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>offered</source>
      <translation>offered</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>not offered</source>
      <translation>not offered</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Certificate of the node</source>
      <translation>Certificate of the node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</source>
      <translation>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Until now another certificate was accepted. Ask whether it was renewed.</source>
      <translation>Until now another certificate was accepted. Ask whether it was renewed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>&amp;Accept it</source>
      <translation>&amp;Accept it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers in {duration}</source>
      <translation>answers in {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers</source>
      <translation>answers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>asking…</source>
      <translation>asking…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Node {node}, {words}</source>
      <translation>Node {node}, {words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Echo</source>
      <translation>Echo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Capabilities…</source>
      <translation>Capabilities…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Edit…</source>
      <translation>Edit…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>&amp;Echo</source>
      <translation>&amp;Echo</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Ask the node with these values, before they are saved</source>
      <translation>Ask the node with these values, before they are saved</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Try step by step what works with these values, before they are saved</source>
      <translation>Try step by step what works with these values, before they are saved</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Edit {node}</source>
      <translation>Edit {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Asking for its certificate…</source>
      <translation>Asking for its certificate…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Save</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>Remove {name} from the nodes?</source>
      <translation>Remove {name} from the nodes?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>What was retrieved from it stays in the archive.</source>
      <translation>What was retrieved from it stays in the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Choose for me</source>
      <translation>Choose for me</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-GET, over the same connection</source>
      <translation>C-GET, over the same connection</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE, the node connects to us</source>
      <translation>C-MOVE, the node connects to us</translation>
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
      <translation>Patient/Study Only (retired)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>As the node says</source>
      <translation>As the node says</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Unicode, UTF-8 (ISO_IR 192)</source>
      <translation>Unicode, UTF-8 (ISO_IR 192)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Western European (ISO_IR 100)</source>
      <translation>Western European (ISO_IR 100)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Central European (ISO_IR 101)</source>
      <translation>Central European (ISO_IR 101)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>South European (ISO_IR 109)</source>
      <translation>South European (ISO_IR 109)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Baltic (ISO_IR 110)</source>
      <translation>Baltic (ISO_IR 110)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Cyrillic (ISO_IR 144)</source>
      <translation>Cyrillic (ISO_IR 144)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Arabic (ISO_IR 127)</source>
      <translation>Arabic (ISO_IR 127)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Greek (ISO_IR 126)</source>
      <translation>Greek (ISO_IR 126)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Hebrew (ISO_IR 138)</source>
      <translation>Hebrew (ISO_IR 138)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Turkish (ISO_IR 148)</source>
      <translation>Turkish (ISO_IR 148)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Thai (ISO_IR 166)</source>
      <translation>Thai (ISO_IR 166)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, katakana (ISO_IR 13)</source>
      <translation>Japanese, katakana (ISO_IR 13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, kanji (ISO 2022 IR 87)</source>
      <translation>Japanese, kanji (ISO 2022 IR 87)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Korean (ISO 2022 IR 149)</source>
      <translation>Korean (ISO 2022 IR 149)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GB18030)</source>
      <translation>Chinese (GB18030)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GBK)</source>
      <translation>Chinese (GBK)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Search it and retrieve from it</source>
      <translation>Search it and retrieve from it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE may send to it</source>
      <translation>C-MOVE may send to it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It may search this archive and fetch from it</source>
      <translation>It may search this archive and fetch from it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Calling from its host, and where the archive is served at all.</source>
      <translation>Calling from its host, and where the archive is served at all.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It does not name the modalities of studies</source>
      <translation>It does not name the modalities of studies</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</source>
      <translation>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Give the node a name; any will do.</source>
      <translation>Give the node a name; any will do.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Another node is called {name} already.</source>
      <translation>Another node is called {name} already.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Connection</source>
      <translation>Connection</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Negotiation</source>
      <translation>Negotiation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>User</source>
      <translation>User</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Calling AE title</source>
      <translation>&amp;Calling AE title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Use</source>
      <translation>Use</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Retrieve by</source>
      <translation>&amp;Retrieve by</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Query &amp;model</source>
      <translation>Query &amp;model</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Character &amp;set</source>
      <translation>Character &amp;set</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Dose queries</source>
      <translation>Dose queries</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Wait at most</source>
      <translation>Wait at most</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>No&amp;tes</source>
      <translation>No&amp;tes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>{ae_title}, as this workstation</source>
      <translation>{ae_title}, as this workstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Where it is, whom to call</source>
      <translation>Where it is, whom to call</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Tick at least one, or the node serves nothing.</source>
      <translation>Tick at least one, or the node serves nothing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to connect</source>
      <translation>to connect</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to connect</source>
      <translation>Seconds that the node may take to connect</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to answer</source>
      <translation>to answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to answer</source>
      <translation>Seconds that the node may take to answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to send</source>
      <translation>to send</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to send</source>
      <translation>Seconds that the node may take to send</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>s</source>
      <translation>s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</source>
      <translation>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Import a list of nodes</source>
      <translation>Import a list of nodes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Export the nodes</source>
      <translation>Export the nodes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Left out: {reason}</source>
      <translation>Left out: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Not everything in it was taken: see Details.</source>
      <translation>Not everything in it was taken: see Details.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The node book has other nodes called {names}.</source>
      <translation>The node book has other nodes called {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The nodes are exported to {path}.</source>
      <translation>The nodes are exported to {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Nothing was imported yet. What you set for them is lost when they are replaced.</source>
      <translation>Nothing was imported yet. What you set for them is lost when they are replaced.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Replace them</source>
      <translation>Replace them</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</source>
      <translation>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Monday</source>
      <translation>Monday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Tuesday</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Wednesday</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Thursday</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Friday</source>
      <translation>Friday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Saturday</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Sunday</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end}</source>
      <translation>{days} from {start} to {end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Every day</source>
      <translation>Every day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end} of the next day</source>
      <translation>{days} from {start} to {end} of the next day</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Most that all associations of a transfer take together.</source>
      <translation>Most that all associations of a transfer take together.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Associations</source>
      <translation>&amp;Associations</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Quiet hours</source>
      <translation>&amp;Quiet hours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Bandwidth</source>
      <translation>&amp;Bandwidth</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</source>
      <translation>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Unlimited, or such as 20MB/s</source>
      <translation>Unlimited, or such as 20MB/s</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>What transfers may take of this node, so that others can work with it too.</source>
      <translation>What transfers may take of this node, so that others can work with it too.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</source>
      <translation>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>&amp;Relational queries and retrievals</source>
      <translation>&amp;Relational queries and retrievals</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Series and objects can be searched and retrieved without naming the study that they belong to.</source>
      <translation>Series and objects can be searched and retrieved without naming the study that they belong to.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times &amp;combined</source>
      <translation>Dates and times &amp;combined</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</source>
      <translation>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Names by &amp;likeness</source>
      <translation>Names by &amp;likeness</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>The node also finds names that sound or look alike, as it sees fit.</source>
      <translation>The node also finds names that sound or look alike, as it sees fit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Our time &amp;zone</source>
      <translation>Our time &amp;zone</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times are asked for and answered in the time zone of this computer.</source>
      <translation>Dates and times are asked for and answered in the time zone of this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Images converted to enhanced m&amp;ulti-frame ones, or back</source>
      <translation>Images converted to enhanced m&amp;ulti-frame ones, or back</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</source>
      <translation>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>What the node is offered beyond the usual, and used as far as it accepts it.</source>
      <translation>What the node is offered beyond the usual, and used as far as it accepts it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/notices.py" />
      <source>No longer among the nodes that are searched: {nodes}.</source>
      <translation>No longer among the nodes that are searched: {nodes}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>None accepted yet.</source>
      <translation>None accepted yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Without TLS</source>
      <translation>Without TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authorities of this computer</source>
      <translation>By TLS, trusting the authorities of this computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authority in a file</source>
      <translation>By TLS, trusting the authority in a file</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting one certificate that I accept</source>
      <translation>By TLS, trusting one certificate that I accept</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>⚠ Whoever listens to the network in between can read what is asked and sent.</source>
      <translation>⚠ Whoever listens to the network in between can read what is asked and sent.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate that browsers on this computer would trust, too.</source>
      <translation>For nodes with a certificate that browsers on this computer would trust, too.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</source>
      <translation>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</source>
      <translation>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer (PS3.15 B.12)</source>
      <translation>TLS 1.2 and newer (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</source>
      <translation>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Browse…</source>
      <translation>&amp;Browse…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Look at its certificate…</source>
      <translation>&amp;Look at its certificate…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Show it our own certificate</source>
      <translation>Show it our own certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority</source>
      <translation>Certificate of the authority</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Reach it</source>
      <translation>&amp;Reach it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Accepted</source>
      <translation>Accepted</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Only where the certificate is for another name than that of the host.</source>
      <translation>Only where the certificate is for another name than that of the host.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Name in it</source>
      <translation>&amp;Name in it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Versions</source>
      <translation>&amp;Versions</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority, as PEM</source>
      <translation>Certificate of the authority, as PEM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>The host, as the node is reached</source>
      <translation>The host, as the node is reached</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Name the file with the certificate of the authority.</source>
      <translation>Name the file with the certificate of the authority.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>How the connection to the node is kept from others.</source>
      <translation>How the connection to the node is kept from others.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Kept in the keyring; type another to replace it</source>
      <translation>Kept in the keyring; type another to replace it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Nobody</source>
      <translation>Nobody</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name</source>
      <translation>A user name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name with a passcode</source>
      <translation>A user name with a passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A Kerberos service ticket</source>
      <translation>A Kerberos service ticket</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A SAML assertion</source>
      <translation>A SAML assertion</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A JSON Web Token</source>
      <translation>A JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File with the token</source>
      <translation>File with the token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Tell it</source>
      <translation>&amp;Tell it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;User name</source>
      <translation>&amp;User name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Passcode</source>
      <translation>&amp;Passcode</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File that holds the token whenever the node is asked</source>
      <translation>File that holds the token whenever the node is asked</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Give the passcode, or tell the user name alone.</source>
      <translation>Give the passcode, or tell the user name alone.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Name the file with the token.</source>
      <translation>Name the file with the token.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>On whose behalf the node is asked. Only nodes that check it need this.</source>
      <translation>On whose behalf the node is asked. Only nodes that check it need this.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>General</source>
      <translation>General</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Breast imaging</source>
      <translation>Breast imaging</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Cardiac</source>
      <translation>Cardiac</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Patient information</source>
      <translation>Patient information</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Information</source>
      <translation>Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Issuer of Patient ID</source>
      <translation>Issuer of Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Copies the tree as text</source>
      <translation>Copies the tree as text</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>from {node}</source>
      <translation>from {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What the node told</source>
      <translation>What the node told</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Information</source>
      <translation>&amp;Information</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Patient ID</source>
      <translation>&amp;Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Iss&amp;uer</source>
      <translation>Iss&amp;uer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Ask</source>
      <translation>&amp;Ask</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Stopped before an answer came.</source>
      <translation>Stopped before an answer came.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What does the node know about this patient?</source>
      <translation>What does the node know about this patient?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Few systems can tell: information systems and breast imaging workstations more often than PACS.</source>
      <translation>Few systems can tell: information systems and breast imaging workstations more often than PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The node ended with {status}: it may know more.</source>
      <translation>The node ended with {status}: it may know more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} ended without an answer.</source>
      <translation>{node} ended without an answer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>It said: {status}.</source>
      <translation>It said: {status}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} knows no patient of Patient ID {patient_id}.</source>
      <translation>{node} knows no patient of Patient ID {patient_id}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Compare it, leading zeros and all, with what the node has.</source>
      <translation>Compare it, leading zeros and all, with what the node has.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The log says more.</source>
      <translation>The log says more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Concept</source>
      <translation>Concept</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Value</source>
      <translation>Value</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>As of</source>
      <translation>As of</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>SOP Class {sop_class}, SOP Instance {instance}</source>
      <translation>SOP Class {sop_class}, SOP Instance {instance}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>{number}, unit {meaning} {raw}</source>
      <translation>{number}, unit {meaning} {raw}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>The practice PACS is starting.</source>
      <translation>The practice PACS is starting.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>Its invented patients are generated when it is first used; that takes a few seconds.</source>
      <translation>Its invented patients are generated when it is first used; that takes a few seconds.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_work.py" />
      <source>Invented patients</source>
      <translation>Invented patients</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/receipt_work.py" />
      <source>{number} more objects were not here when it was written</source>
      <translation>
        <numerusform>{number} more object was not here when it was written</numerusform>
        <numerusform>{number} more objects were not here when it was written</numerusform>
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
      <translation>Attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Keyword</source>
      <translation>Keyword</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>All attributes at {level} level</source>
      <translation>All attributes at {level} level</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Where the attributes come from</source>
      <translation>Where the attributes come from</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find an attribute</source>
      <translation>Find an attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Answer of {node}</source>
      <translation>Answer of {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Index of the archive</source>
      <translation>Index of the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Header held here</source>
      <translation>Header held here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Object held here</source>
      <translation>Object held here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{attributes} from {source}</source>
      <translation>{attributes} from {source}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attributes</source>
      <translation>Attributes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Copies the selected lines, or all</source>
      <translation>Copies the selected lines, or all</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the archive</source>
      <translation>the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the header held here</source>
      <translation>the header held here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the object held here</source>
      <translation>the object held here</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{number} attributes</source>
      <translation>
        <numerusform>{number} attribute</numerusform>
        <numerusform>{number} attributes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/cells.py" />
      <source>The node named it {number:,} times.</source>
      <translation>The node named it {number:,} times.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No studies here.</source>
      <translation>No studies here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No series here.</source>
      <translation>No series here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No objects here.</source>
      <translation>No objects here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ Only the first {number:,} are shown.</source>
      <translation>⚠ Only the first {number:,} are shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ {told} There may be more.</source>
      <translation>⚠ {told} There may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Stopped: there may be more.</source>
      <translation>Stopped: there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{shown:,} of {entities}</source>
      <translation>{shown:,} of {entities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{entities}, {number:,} of them on several nodes</source>
      <translation>{entities}, {number:,} of them on several nodes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Press Enter to ask again.</source>
      <translation>Press Enter to ask again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add a column</source>
      <translation>Add a column</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Searches made from now on ask for it.</source>
      <translation>Searches made from now on ask for it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>&amp;Attribute (keyword, name or tag)</source>
      <translation>&amp;Attribute (keyword, name or tag)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>This is not an attribute of the DICOM dictionary.</source>
      <translation>This is not an attribute of the DICOM dictionary.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add attribute…</source>
      <translation>Add attribute…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Restore the usual columns</source>
      <translation>Restore the usual columns</translation>
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
        <numerusform>{number} byte</numerusform>
        <numerusform>{number} bytes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Born</source>
      <translation>Born</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Patient's birth date</source>
      <translation>Patient's birth date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Sex</source>
      <translation>Sex</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Date of the study, series or content</source>
      <translation>Date of the study, series or content</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Mod.</source>
      <translation>Mod.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Modality, or modalities in the study</source>
      <translation>Modality, or modalities in the study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Description of the study or series, SOP Class of an object</source>
      <translation>Description of the study or series, SOP Class of an object</translation>
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
      <translation>Number of series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Obj.</source>
      <translation>Obj.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of objects</source>
      <translation>Number of objects</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Institution</source>
      <translation>Institution</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Referring physician</source>
      <translation>Referring physician</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Unique key of the study, series or object</source>
      <translation>Unique key of the study, series or object</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Fetch what is selected into the archive (Ctrl+D)</source>
      <translation>Fetch what is selected into the archive (Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study time</source>
      <translation>Study time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Accession number</source>
      <translation>Accession number</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study ID</source>
      <translation>Study ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modality</source>
      <translation>Modality</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series number</source>
      <translation>Series number</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series description</source>
      <translation>Series description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series date</source>
      <translation>Series date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series time</source>
      <translation>Series time</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object number</source>
      <translation>Object number</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Institution name</source>
      <translation>Institution name</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Birth date</source>
      <translation>Birth date</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modalities</source>
      <translation>Modalities</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>SOP Class</source>
      <translation>SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Selected</source>
      <translation>Selected</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>All attributes…</source>
      <translation>All attributes…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Select a row to see what it is.</source>
      <translation>Select a row to see what it is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{held:,} held</source>
      <translation>{held:,} held</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Named</source>
      <translation>Named</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{number:,} times</source>
      <translation>{number:,} times</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object {number}</source>
      <translation>Object {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Nodes</source>
      <translation>Nodes</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series {number}</source>
      <translation>Series {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/file_writer.py" />
      <source>{path} could not be written.</source>
      <translation>{path} could not be written.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Retrieve frames</source>
      <translation>Retrieve frames</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Numbers</source>
      <translation>&amp;Numbers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Seconds</source>
      <translation>&amp;Seconds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers of the frames</source>
      <translation>Numbers of the frames</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Seconds after the start</source>
      <translation>Seconds after the start</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers and ranges; 1-100/10 is every tenth</source>
      <translation>Numbers and ranges; 1-100/10 is every tenth</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>From and to, after the start</source>
      <translation>From and to, after the start</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>It is not known how many frames it has.</source>
      <translation>It is not known how many frames it has.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>{number} frames</source>
      <translation>
        <numerusform>{number} frame</numerusform>
        <numerusform>{number} frames</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object {number}: {frames}</source>
      <translation>Object {number}: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object: {frames}</source>
      <translation>Object: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The frames come as a new object of the same series.</source>
      <translation>The frames come as a new object of the same series.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The image has {frames}: there is no frame {last}.</source>
      <translation>The image has {frames}: there is no frame {last}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} does not support {keyword}: values may be missing, and rows may not fit.</source>
      <translation>{node} does not support {keyword}: values may be missing, and rows may not fit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} passes over {keyword}: its rows were matched here.</source>
      <translation>{node} passes over {keyword}: its rows were matched here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/node_menu.py" />
      <source>Take from</source>
      <translation>Take from</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Filter the results</source>
      <translation>Filter the results</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Shows only rows with this text in a column (Ctrl+L)</source>
      <translation>Shows only rows with this text in a column (Ctrl+L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Ask for patient information…</source>
      <translation>Ask for patient information…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Copy UID</source>
      <translation>Copy UID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV…</source>
      <translation>Export as CSV…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>More</source>
      <translation>More</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Retrieve otherwise, copy, export</source>
      <translation>Retrieve otherwise, copy, export</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV</source>
      <translation>Export as CSV</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches the objects without their pixels; they are kept apart from the archive.</source>
      <translation>Fetches the objects without their pixels; they are kept apart from the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches some frames, which come as a new object.</source>
      <translation>Fetches some frames, which come as a new object.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</source>
      <translation>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Plan retrieval…</source>
      <translation>Plan retrieval…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve headers only</source>
      <translation>Retrieve headers only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve frames…</source>
      <translation>Retrieve frames…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>This image has one frame.</source>
      <translation>This image has one frame.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>It is not known whether {names} offers this.</source>
      <translation>It is not known whether {names} offers this.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>{names} does not offer this.</source>
      <translation>{names} does not offer this.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>The node did not say the UID by which this could be retrieved.</source>
      <translation>The node did not say the UID by which this could be retrieved.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Study</source>
      <translation>Study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Series</source>
      <translation>Series</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Object</source>
      <translation>Object</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>not held</source>
      <translation>not held</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} of {total:,} held</source>
      <translation>{held:,} of {total:,} held</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} held; the node does not tell how many there are</source>
      <translation>{held:,} held; the node does not tell how many there are</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/tree_view.py" />
      <source>Results</source>
      <translation>Results</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>{frames} of {image}</source>
      <translation>{frames} of {image}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>series {number}</source>
      <translation>series {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>object {number}</source>
      <translation>object {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>Headers of {selection}</source>
      <translation>Headers of {selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Any</source>
      <translation>Any</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Range…</source>
      <translation>Range…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>{name}, like {example}; empty: open</source>
      <translation>{name}, like {example}; empty: open</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Calendar</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A name has no backslash.</source>
      <translation>A name has no backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A patient ID has no backslash.</source>
      <translation>A patient ID has no backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>An accession number has no backslash.</source>
      <translation>An accession number has no backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A description has no backslash.</source>
      <translation>A description has no backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A station name has no backslash.</source>
      <translation>A station name has no backslash.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model}, {level} level:   {keys}</source>
      <translation>{model}, {level} level:   {keys}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model} knows {offered}; {wanted} are not among them.</source>
      <translation>{model} knows {offered}; {wanted} are not among them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Patients have no date, modality or description: look for studies, or clear these fields.</source>
      <translation>Patients have no date, modality or description: look for studies, or clear these fields.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>no matching keys</source>
      <translation>no matching keys</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Give the first or the last day.</source>
      <translation>Give the first or the last day.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last day is before the first.</source>
      <translation>The last day is before the first.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last time is before the first.</source>
      <translation>The last time is before the first.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>at most {number}</source>
      <translation>at most {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed tomography</source>
      <translation>Computed tomography</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Magnetic resonance</source>
      <translation>Magnetic resonance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed and digital radiography</source>
      <translation>Computed and digital radiography</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Angiography and fluoroscopy</source>
      <translation>Angiography and fluoroscopy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Positron emission tomography</source>
      <translation>Positron emission tomography</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Ultrasound</source>
      <translation>Ultrasound</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Radiotherapy: plans, doses, structure sets and images</source>
      <translation>Radiotherapy: plans, doses, structure sets and images</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Structured reports, dose reports among them</source>
      <translation>Structured reports, dose reports among them</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Many nodes match it only when series are asked for</source>
      <translation>Many nodes match it only when series are asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Query model</source>
      <translation>Query model</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>As set</source>
      <translation>As set</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Limit</source>
      <translation>Limit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The search stops after so many matches and says so; 0: as the settings say</source>
      <translation>The search stops after so many matches and says so; 0: as the settings say</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</source>
      <translation>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The query as it goes over the network</source>
      <translation>The query as it goes over the network</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value; empty: only return it</source>
      <translation>Value; empty: only return it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value to match</source>
      <translation>Value to match</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Remove this attribute</source>
      <translation>Remove this attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Automatic</source>
      <translation>Automatic</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive.</source>
      <translation>That may take long on a large archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive, and stops after {limit:,} matches.</source>
      <translation>That may take long on a large archive, and stops after {limit:,} matches.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing is filled in: this asks for everything there is.</source>
      <translation>Nothing is filled in: this asks for everything there is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing matched.</source>
      <translation>Nothing matched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</source>
      <translation>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>stopping…</source>
      <translation>stopping…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search without a limit</source>
      <translation>Search without a limit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search the PACS.</source>
      <translation>Search the PACS.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in what you know above and press Enter; fields left empty match all.</source>
      <translation>Fill in what you know above and press Enter; fields left empty match all.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>No node is chosen.</source>
      <translation>No node is chosen.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Choose the node to search above.</source>
      <translation>Choose the node to search above.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search anyway</source>
      <translation>Search anyway</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in something first</source>
      <translation>Fill in something first</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>The results are in {path}.</source>
      <translation>The results are in {path}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Stopped before anything came.</source>
      <translation>Stopped before anything came.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Clear the form</source>
      <translation>Clear the form</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</source>
      <translation>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Time, station, any attribute, level, model, limit</source>
      <translation>Time, station, any attribute, level, model, limit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;List…</source>
      <translation>&amp;List…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Looks up a list of studies from a CSV file or an Excel workbook</source>
      <translation>Looks up a list of studies from a CSV file or an Excel workbook</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Empties all fields</source>
      <translation>Empties all fields</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Family name, given name.</source>
      <translation>Family name, given name.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Found anywhere in it.</source>
      <translation>Found anywhere in it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Clear</source>
      <translation>Clear</translation>
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
      <translation>Esc stops</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Description</source>
      <translation>&amp;Description</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Enter searches</source>
      <translation>Enter searches</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save query</source>
      <translation>Save query</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename query</source>
      <translation>Rename query</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename</source>
      <translation>Rename</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save as…</source>
      <translation>Save as…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not tell all: there may be more.</source>
      <translation>{node} did not tell all: there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Narrow the query, for instance by a name, a modality or fewer days.</source>
      <translation>Narrow the query, for instance by a name, a modality or fewer days.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} ended the search with a warning: there may be more.</source>
      <translation>{node} ended the search with a warning: there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} stopped before it had told all: there may be more.</source>
      <translation>{node} stopped before it had told all: there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching in {parts:,} parts, {done:,} done…</source>
      <translation>searching in {parts:,} parts, {done:,} done…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching…</source>
      <translation>searching…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} matched here</source>
      <translation>{names} matched here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} of {asked} nodes could not be searched: {names}.</source>
      <translation>{number} of {asked} nodes could not be searched: {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>What the others have is shown.</source>
      <translation>What the others have is shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>all, asked for in {parts:,} parts</source>
      <translation>all, asked for in {parts:,} parts</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{duplicates} merged</source>
      <translation>{duplicates} merged</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>first {number:,} of more</source>
      <translation>first {number:,} of more</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} tells {limit} at most</source>
      <translation>{node} tells {limit} at most</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>All matching studies of {names} that have {found_by} are shown.</source>
      <translation>All matching studies of {names} that have {found_by} are shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{limits}: the search was asked in {parts:,} parts.</source>
      <translation>{limits}: the search was asked in {parts:,} parts.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>stopped, there may be more</source>
      <translation>stopped, there may be more</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Only the first {number:,} matches of {node} are shown.</source>
      <translation>Only the first {number:,} matches of {node} are shown.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, or raise the limit under More.</source>
      <translation>There may be more: narrow the query, or raise the limit under More.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} was asked in {parts:,} parts, and there may be more.</source>
      <translation>{node} was asked in {parts:,} parts, and there may be more.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number:,} is a number at which {node} may stop.</source>
      <translation>{number:,} is a number at which {node} may stop.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, for instance to fewer days.</source>
      <translation>There may be more: narrow the query, for instance to fewer days.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} duplicates</source>
      <translation>
        <numerusform>{number} duplicate</numerusform>
        <numerusform>{number} duplicates</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>It does not support this: there may be rows that do not fit.</source>
      <translation>It does not support this: there may be rows that do not fit.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>may be incomplete</source>
      <translation>may be incomplete</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{name} was matched here: {node} passes over it.</source>
      <translation>{name} was matched here: {node} passes over it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} were matched here: {node} passes over it.</source>
      <translation>{names} were matched here: {node} passes over it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match {names}.</source>
      <translation>{node} did not match {names}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match all that was asked.</source>
      <translation>{node} did not match all that was asked.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/searching.py" />
      <source>{node} did not react to being stopped.</source>
      <translation>{node} did not react to being stopped.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>May</source>
      <translation>May</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to connect</source>
      <translation>refused when it wanted to connect</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to search</source>
      <translation>refused when it wanted to search</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>anywhere</source>
      <translation>anywhere</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>allowed</source>
      <translation>allowed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers</source>
      <translation>Callers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody may send to this computer</source>
      <translation>Anybody may send to this computer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers must call this computer by its AE title</source>
      <translation>Callers must call this computer by its AE title</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Others may search this archive and fetch from it</source>
      <translation>Others may search this archive and fetch from it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody who may send may do that, too</source>
      <translation>Anybody who may send may do that, too</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Sending</source>
      <translation>Sending</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</source>
      <translation>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Those of the list who may, and nodes whose settings say so.</source>
      <translation>Those of the list who may, and nodes whose settings say so.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Whoever reaches this computer then sees patients' names.</source>
      <translation>Whoever reaches this computer then sees patients' names.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title of the caller</source>
      <translation>AE title of the caller</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Address or network of the caller</source>
      <translation>Address or network of the caller</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>may search</source>
      <translation>may search</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Allow</source>
      <translation>&amp;Allow</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Remove</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Allow the re&amp;fused one</source>
      <translation>Allow the re&amp;fused one</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title, or empty for any</source>
      <translation>AE title, or empty for any</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>10.1.2.3 or 10.0.0.0/8, or empty</source>
      <translation>10.1.2.3 or 10.0.0.0/8, or empty</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to send to this computer? Only if you know what it is.</source>
      <translation>Allow it to send to this computer? Only if you know what it is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to search and fetch? Only if you know what it is.</source>
      <translation>Allow it to search and fetch? Only if you know what it is.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow</source>
      <translation>Allow</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>List of callers</source>
      <translation>List of callers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</source>
      <translation>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Elliptic curve P-256</source>
      <translation>Elliptic curve P-256</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>RSA with 3072 bits, for old systems</source>
      <translation>RSA with 3072 bits, for old systems</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Names</source>
      <translation>&amp;Names</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Host names and IP addresses under which others reach this computer.</source>
      <translation>Host names and IP addresses under which others reach this computer.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Organization</source>
      <translation>&amp;Organization</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>May stay empty.</source>
      <translation>May stay empty.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Key</source>
      <translation>&amp;Key</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Import a certificate</source>
      <translation>Import a certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Certificate</source>
      <translation>&amp;Certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</source>
      <translation>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Empty where it is in the same file, or the request was made here.</source>
      <translation>Empty where it is in the same file, or the request was made here.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Passphrase</source>
      <translation>&amp;Passphrase</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Of the key or of the PKCS#12 file, where it has one. It is not kept.</source>
      <translation>Of the key or of the PKCS#12 file, where it has one. It is not kept.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>The certificate that was issued for a request made here, or one that you have, with its key.</source>
      <translation>The certificate that was issued for a request made here, or one that you have, with its key.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose…</source>
      <translation>Choose…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>At least one name or address is needed.</source>
      <translation>At least one name or address is needed.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose a certificate</source>
      <translation>Choose a certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose its key</source>
      <translation>Choose its key</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Name the file with the certificate.</source>
      <translation>Name the file with the certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used from the next start. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Used from the next start. What is held stays where it is. Empty: the usual folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used at once. What is held stays where it is. Empty: the usual folder.</source>
      <translation>Used at once. What is held stays where it is. Empty: the usual folder.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</source>
      <translation>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</source>
      <translation>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic only: Yamada Tarō</source>
      <translation>Alphabetic only: Yamada Tarō</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic only: 山田 太郎</source>
      <translation>Ideographic only: 山田 太郎</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>All three, alphabetic first</source>
      <translation>All three, alphabetic first</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Stop a search after</source>
      <translation>&amp;Stop a search after</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Matches; the node is told to stop. Empty: never.</source>
      <translation>Matches; the node is told to stop. Empty: never.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Show the &amp;plan before retrieving more than</source>
      <translation>Show the &amp;plan before retrieving more than</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Objects, as the node counts them; also before more than 20 rows. Empty: never.</source>
      <translation>Objects, as the node counts them; also before more than 20 rows. Empty: never.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Note of the desktop when a long transfer has ended</source>
      <translation>&amp;Note of the desktop when a long transfer has ended</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Telling</source>
      <translation>Telling</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</source>
      <translation>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Fast transfers</source>
      <translation>&amp;Fast transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Moving data</source>
      <translation>Moving data</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</source>
      <translation>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Keep the audit &amp;trail for</source>
      <translation>Keep the audit &amp;trail for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Days. Older records are forgotten at the next start. Empty: never.</source>
      <translation>Days. Older records are forgotten at the next start. Empty: never.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Colours</source>
      <translation>&amp;Colours</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Names of people</source>
      <translation>&amp;Names of people</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Component groups of person names, PS3.5 6.2.</source>
      <translation>Component groups of person names, PS3.5 6.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>&amp;Language</source>
      <translation>&amp;Language</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</source>
      <translation>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Host</source>
      <translation>Host</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Retrieve by</source>
      <translation>Retrieve by</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Used for</source>
      <translation>Used for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Answer</source>
      <translation>Answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Add…</source>
      <translation>&amp;Add…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Edit…</source>
      <translation>&amp;Edit…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Remove…</source>
      <translation>&amp;Remove…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Echo a&amp;ll</source>
      <translation>Echo a&amp;ll</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Import…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</source>
      <translation>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>E&amp;xport…</source>
      <translation>E&amp;xport…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Write all nodes to a file</source>
      <translation>Write all nodes to a file</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>search</source>
      <translation>search</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>C-MOVE to it</source>
      <translation>C-MOVE to it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>searches here</source>
      <translation>searches here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>Sections of the settings</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Privacy</source>
      <translation>Privacy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Write down what is said to nodes and what they &amp;answer</source>
      <translation>Write down what is said to nodes and what they &amp;answer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Protocol log</source>
      <translation>Protocol log</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</source>
      <translation>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>&amp;Keep it for</source>
      <translation>&amp;Keep it for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Days. Older files are removed by themselves.</source>
      <translation>Days. Older files are removed by themselves.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>There is none yet: request one, or import one that you have.</source>
      <translation>There is none yet: request one, or import one that you have.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only</source>
      <translation>With TLS only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only, and callers show a certificate</source>
      <translation>With TLS only, and callers show a certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>BCP 195 (PS3.15 B.12)</source>
      <translation>BCP 195 (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Modified BCP 195 (PS3.15 B.13)</source>
      <translation>Modified BCP 195 (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A request waits for its certificate.</source>
      <translation>A request waits for its certificate.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Request…</source>
      <translation>&amp;Request…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make one for &amp;trying…</source>
      <translation>Make one for &amp;trying…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Save the request…</source>
      <translation>&amp;Save the request…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>R&amp;eceiving</source>
      <translation>R&amp;eceiving</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</source>
      <translation>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Callers' certi&amp;ficates</source>
      <translation>Callers' certi&amp;ficates</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A file in PEM form with their certificates, or with that of whoever issued them.</source>
      <translation>A file in PEM form with their certificates, or with that of whoever issued them.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Profile</source>
      <translation>&amp;Profile</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Both refuse everything older than TLS 1.2.</source>
      <translation>Both refuse everything older than TLS 1.2.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Our certificate</source>
      <translation>Our certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Certificates of callers</source>
      <translation>Certificates of callers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Request a certificate</source>
      <translation>Request a certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</source>
      <translation>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make the request</source>
      <translation>Make the request</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A certificate for trying</source>
      <translation>A certificate for trying</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</source>
      <translation>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make it</source>
      <translation>Make it</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Save the request</source>
      <translation>Save the request</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</source>
      <translation>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</source>
      <translation>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Off, except to fetch by C-MOVE</source>
      <translation>Off, except to fetch by C-MOVE</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From programs on this computer only</source>
      <translation>From programs on this computer only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From the network</source>
      <translation>From the network</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listening as {ae_title} on port {port}{ways}.</source>
      <translation>Listening as {ae_title} on port {port}{ways}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>What a PACS administrator needs</source>
      <translation>What a PACS administrator needs</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Copy these lines for the PACS administrator</source>
      <translation>Copy these lines for the PACS administrator</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>At most 16 characters. The PACS must know it.</source>
      <translation>At most 16 characters. The PACS must know it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>DICOM's usual ports are 104 and 11112.</source>
      <translation>DICOM's usual ports are 104 and 11112.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Receive</source>
      <translation>&amp;Receive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>While qrstation is open. See also: Who may come in.</source>
      <translation>While qrstation is open. See also: Who may come in.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listen &amp;on</source>
      <translation>Listen &amp;on</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</source>
      <translation>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Keep receiving when the window is closed</source>
      <translation>&amp;Keep receiving when the window is closed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Closing</source>
      <translation>Closing</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Tell the PACS</source>
      <translation>Tell the PACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Set &amp;up step by step…</source>
      <translation>Set &amp;up step by step…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>AE title: {ae_title}</source>
      <translation>AE title: {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Port: {port}</source>
      <translation>Port: {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, with TLS</source>
      <translation>, with TLS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, for programs on this computer only</source>
      <translation>, for programs on this computer only</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>; callers who are allowed to can search the archive</source>
      <translation>; callers who are allowed to can search the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: {hosts}</source>
      <translation>Host: {hosts}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: not known while there is no network</source>
      <translation>Host: not known while there is no network</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>TLS: needed</source>
      <translation>TLS: needed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Not listening. {reason}</source>
      <translation>Not listening. {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>or</source>
      <translation>or</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>{activity}; no object came for {duration}</source>
      <translation>{activity}; no object came for {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>receiving</source>
      <translation>receiving</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>No transfers running</source>
      <translation>No transfers running</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{number} transfers</source>
      <translation>
        <numerusform>{number} transfer</numerusform>
        <numerusform>{number} transfers</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of this workstation</source>
      <translation>Settings of this workstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open Transfers</source>
      <translation>Open Transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open the archive</source>
      <translation>Open the archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of privacy</source>
      <translation>Settings of privacy</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Protocol log on: it names patients</source>
      <translation>Protocol log on: it names patients</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Starting…</source>
      <translation>Starting…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening: {reason}</source>
      <translation>Not listening: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening</source>
      <translation>Not listening</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>The archive holds {objects} of {patients}, {size}</source>
      <translation>The archive holds {objects} of {patients}, {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Listening {ae_title}@{host}:{port}</source>
      <translation>Listening {ae_title}@{host}:{port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>It switches itself off at {time} on {date}.</source>
      <translation>It switches itself off at {time} on {date}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Nothing can be kept</source>
      <translation>Nothing can be kept</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer complete</source>
      <translation>Transfer complete</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer incomplete</source>
      <translation>Transfer incomplete</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer ended, but only the node could know whether all came</source>
      <translation>Transfer ended, but only the node could know whether all came</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer failed</source>
      <translation>Transfer failed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>{objects} from {node}, in {duration}.</source>
      <translation>{objects} from {node}, in {duration}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Retrieval from {node}, {subject}: {state}.</source>
      <translation>Retrieval from {node}, {subject}: {state}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers did not come to a good end</source>
      <translation>
        <numerusform>{number} transfer did not come to a good end</numerusform>
        <numerusform>{number} transfers did not come to a good end</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} wait to be tried again</source>
      <translation>
        <numerusform>{number} waits to be tried again</numerusform>
        <numerusform>{number} wait to be tried again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers wait to be tried again</source>
      <translation>
        <numerusform>{number} transfer waits to be tried again</numerusform>
        <numerusform>{number} transfers wait to be tried again</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>The last one: {transfer}</source>
      <translation>The last one: {transfer}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfer</source>
      <translation>Show transfer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfers</source>
      <translation>Show transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</source>
      <translation>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} did not come</source>
      <translation>{objects} did not come</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Details of the transfer</source>
      <translation>Details of the transfer</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that did not come</source>
      <translation>Objects that did not come</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that nobody asked for</source>
      <translation>Objects that nobody asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Try step by step what works with the node</source>
      <translation>Try step by step what works with the node</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Select a transfer to see what came of it.</source>
      <translation>Select a transfer to see what came of it.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} came that nobody asked for</source>
      <translation>{objects} came that nobody asked for</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Here</source>
      <translation>Here</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Wanted</source>
      <translation>Wanted</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Arrived</source>
      <translation>Arrived</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>With warnings</source>
      <translation>With warnings</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Left undone</source>
      <translation>Left undone</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Failed or missing</source>
      <translation>Failed or missing</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Method</source>
      <translation>Method</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Sent to</source>
      <translation>Sent to</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Submitted</source>
      <translation>Submitted</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Time left</source>
      <translation>Time left</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Save receipt…</source>
      <translation>Save receipt…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Node says</source>
      <translation>Node says</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Known by</source>
      <translation>Known by</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Last status</source>
      <translation>Last status</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Came later</source>
      <translation>Came later</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the last seconds</source>
      <translation>over the last seconds</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the whole retrieval</source>
      <translation>over the whole retrieval</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>Active</source>
      <translation>Active</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>With problems</source>
      <translation>With problems</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} running</source>
      <translation>
        <numerusform>{number} running</numerusform>
        <numerusform>{number} running</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} stopping</source>
      <translation>
        <numerusform>{number} stopping</numerusform>
        <numerusform>{number} stopping</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting</source>
      <translation>waiting</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting</source>
      <translation>
        <numerusform>{number} waiting</numerusform>
        <numerusform>{number} waiting</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting for retry</source>
      <translation>waiting for retry</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting for retry</source>
      <translation>
        <numerusform>{number} waiting for retry</numerusform>
        <numerusform>{number} waiting for retry</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Let the selected transfers rest; what has arrived stays</source>
      <translation>Let the selected transfers rest; what has arrived stays</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Retry</source>
      <translation>Retry</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Fetch what the selected transfers miss</source>
      <translation>Fetch what the selected transfers miss</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Stop the selected transfers; what has arrived stays</source>
      <translation>Stop the selected transfers; what has arrived stays</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show in archive</source>
      <translation>Show in archive</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show on the archive page what was fetched</source>
      <translation>Show on the archive page what was fetched</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy report</source>
      <translation>Copy report</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy what is known of the selected transfers as text</source>
      <translation>Copy what is known of the selected transfers as text</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Clear finished</source>
      <translation>Clear finished</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take transfers off the list that ended without a problem</source>
      <translation>Take transfers off the list that ended without a problem</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfers yet.</source>
      <translation>No transfers yet.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take {transfers} off the list?</source>
      <translation>Take {transfers} off the list?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Search a node, select what you want, and retrieve it with Ctrl+D.</source>
      <translation>Search a node, select what you want, and retrieve it with Ctrl+D.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Their reports go with them; what was received stays in the archive.</source>
      <translation>Their reports go with them; what was received stays in the archive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Remove from the list…</source>
      <translation>Remove from the list…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer runs or waits.</source>
      <translation>No transfer runs or waits.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer has a problem.</source>
      <translation>No transfer has a problem.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show all transfers</source>
      <translation>Show all transfers</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{description} from {node}</source>
      <translation>{description} from {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{number:,} from {node}</source>
      <translation>{number:,} from {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Plan of the retrieval</source>
      <translation>Plan of the retrieval</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Retrieve {wanted}?</source>
      <translation>Retrieve {wanted}?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Progress of the plan</source>
      <translation>Progress of the plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asking what there is; nothing is fetched yet…</source>
      <translation>Asking what there is; nothing is fetched yet…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start without the plan</source>
      <translation>&amp;Start without the plan</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>What would be fetched, study by study</source>
      <translation>What would be fetched, study by study</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Start</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</source>
      <translation>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start anyway</source>
      <translation>&amp;Start anyway</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Size of the uncompressed images; they may come compressed, and be smaller.</source>
      <translation>Size of the uncompressed images; they may come compressed, and be smaller.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Held</source>
      <translation>Held</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>To fetch</source>
      <translation>To fetch</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>The node does not tell sizes.</source>
      <translation>The node does not tell sizes.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Save receipt</source>
      <translation>Save receipt</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Receipts (*.json)</source>
      <translation>Receipts (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>The receipt is saved: {path}</source>
      <translation>The receipt is saved: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</source>
      <translation>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>{number} transfers go on where they stopped.</source>
      <translation>
        <numerusform>{number} transfer goes on where it stopped.</numerusform>
        <numerusform>{number} transfers go on where they stopped.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>What had arrived is held; only the rest is fetched.</source>
      <translation>What had arrived is held; only the rest is fetched.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Another qrstation on this computer has {transfers}.</source>
      <translation>Another qrstation on this computer has {transfers}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>They are shown here, and left to it until it ends.</source>
      <translation>They are shown here, and left to it until it ends.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Did not arrive.</source>
      <translation>Did not arrive.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Quiet hours until {when}</source>
      <translation>Quiet hours until {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>and {objects}; “Copy report” has them all</source>
      <translation>and {objects}; “Copy report” has them all</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{held:,} of {objects}</source>
      <translation>{held:,} of {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>a list of all</source>
      <translation>a list of all</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node named each object.</source>
      <translation>The node named each object.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>their number</source>
      <translation>their number</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node told how many objects there are, and not which.</source>
      <translation>The node told how many objects there are, and not which.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node does not tell how many objects there are.</source>
      <translation>The node does not tell how many objects there are.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>not found</source>
      <translation>not found</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node says that it has no such thing.</source>
      <translation>The node says that it has no such thing.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Running</source>
      <translation>Running</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Stopping</source>
      <translation>Stopping</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Paused</source>
      <translation>Paused</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry</source>
      <translation>Waiting for retry</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Complete</source>
      <translation>Complete</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Partial</source>
      <translation>Partial</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Unverified</source>
      <translation>Unverified</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} elsewhere</source>
      <translation>{state} elsewhere</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Retry at {when}</source>
      <translation>Retry at {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} in another qrstation on this computer: stop or resume it there</source>
      <translation>{state} in another qrstation on this computer: stop or resume it there</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry at {when}, after attempt {attempt:,}</source>
      <translation>Waiting for retry at {when}, after attempt {attempt:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} received</source>
      <translation>{number:,} received</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>total not known</source>
      <translation>total not known</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>method not chosen yet</source>
      <translation>method not chosen yet</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Objects: {numbers}; {size}</source>
      <translation>Objects: {numbers}; {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Resume</source>
      <translation>Resume</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Try now</source>
      <translation>Try now</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} held already</source>
      <translation>{number:,} held already</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} wanted</source>
      <translation>{number:,} wanted</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number} more objects</source>
      <translation>
        <numerusform>{number} more object</numerusform>
        <numerusform>{number} more objects</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Sent to {destination}</source>
      <translation>Sent to {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} did not come:</source>
      <translation>{objects} did not come:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} came that nobody asked for, stored as well:</source>
      <translation>{objects} came that nobody asked for, stored as well:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} completed</source>
      <translation>{number:,} completed</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} with warnings</source>
      <translation>{number:,} with warnings</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} remaining</source>
      <translation>{number:,} remaining</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Asked for {wanted} on {moment} {time_zone}</source>
      <translation>Asked for {wanted} on {moment} {time_zone}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Time: {duration}</source>
      <translation>Time: {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Last status of {node}: {status}</source>
      <translation>Last status of {node}: {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{node} counts: {numbers}</source>
      <translation>{node} counts: {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Open qrstation</source>
      <translation>Open qrstation</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Choose another folder…</source>
      <translation>Choose another folder…</translation>
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
      <translation>YYYY</translation>
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
      <translation>DICOM attribute</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Close this message</source>
      <translation>Close this message</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{words}.</source>
      <translation>{words}.</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{names} and {others} more</source>
      <translation>{names} and {others} more</translation>
    </message>
  </context>
</TS>
