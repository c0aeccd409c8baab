<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>qrstation</name>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} is not a Specific Character Set</source>
      <translation>{term!r} は Specific Character Set の値ではありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{given!r} is read as {term!r}</source>
      <translation>{given!r} を {term!r} として読み込みました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not encoded in {character_set}</source>
      <translation>{character_set} で符号化されていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>the default character repertoire</source>
      <translation>既定の文字レパートリ</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>{term!r} stands alone, without the set that it extends</source>
      <translation>{term!r} が、拡張元の文字セットなしで単独で指定されています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as UTF-8</source>
      <translation>ASCII以外の文字があり Specific Character Set がないため、UTF-8として読み込みました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/character_sets.py" />
      <source>not ASCII and without a Specific Character Set: read as Latin-1</source>
      <translation>ASCII以外の文字があり Specific Character Set がないため、Latin-1として読み込みました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>{where} says {announced:,} bytes, {there:,} are there</source>
      <translation>{where} は {announced:,} バイトと記載されていますが、実際は {there:,} バイトです</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>it ends within {attribute}</source>
      <translation>{attribute} の途中で終わっています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>a part of {attribute}</source>
      <translation>{attribute} の一部</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/completeness.py" />
      <source>the attribute {tag}</source>
      <translation>属性 {tag}</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keywords} or {last}?</source>
      <translation>{keywords} または {last} の間違いではありませんか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Give a keyword of PS3.6, such as PatientName, or a tag, such as 0010,0010.</source>
      <translation>PatientName のようなPS3.6のキーワード、または 0010,0010 のようなタグを入力してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>Did you mean {keyword}?</source>
      <translation>{keyword} の間違いではありませんか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/dictionary.py" />
      <source>{name!r} is no attribute of DICOM.</source>
      <translation>{name!r} はDICOMの属性ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>time</source>
      <translation>時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>date and time</source>
      <translation>日付と時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a date as 20261121 or 2026-11-21; a range as 20261101-20261130, 20261101- or -20261130.</source>
      <translation>日付は 20261121 または 2026-11-21、範囲は 20261101-20261130、20261101-、または -20261130 の形式で入力してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write a time as 071500 or 07:15; a range as 0700-0930, 0700- or -0930.</source>
      <translation>時刻は 071500 または 07:15、範囲は 0700-0930、0700-、または -0930 の形式で入力してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Write it as 20261121071500 or 2026-11-21 07:15; a range with a hyphen between.</source>
      <translation>20261121071500 または 2026-11-21 07:15 の形式で入力してください。範囲はハイフンで区切ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {wrong!r}: a UID has digits and points only, 64 of them at most.</source>
      <translation>{keyword} に {wrong!r} は指定できません。UIDに使えるのは数字とピリオドだけで、最大64文字です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: that is no {kind}.</source>
      <translation>{keyword} に {value!r} は指定できません。{kind} ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>{keyword} cannot be {value!r}: the range ends before it begins.</source>
      <translation>{keyword} に {value!r} は指定できません。範囲の終わりが始まりより前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Copy it whole from where it stands.</source>
      <translation>元の場所から全体をコピーしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/key_values.py" />
      <source>Give the earlier end first.</source>
      <translation>早いほうを先に指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>{announced} bytes were announced, {came} came</source>
      <translation>{announced} バイトのはずが、{came} バイトしかありませんでした</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>An item stands outside of any sequence.</source>
      <translation>シーケンスの外に項目があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>it has more attributes than are looked at</source>
      <translation>属性の数が読み取りの上限を超えています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its sequences are nested more than {deepest} deep</source>
      <translation>シーケンスの入れ子が {deepest} 段を超えています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>A sequence has no end.</source>
      <translation>シーケンスの終わりがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value of {length} bytes was left out</source>
      <translation>{length} バイトの値は省略しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>an item was expected, {tag} came</source>
      <translation>項目があるべき位置に {tag} がありました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/reading.py" />
      <source>its value in fragments was left out</source>
      <translation>フラグメント化された値は省略しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a time (TM)</source>
      <translation>時刻ではありません (TM)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date and time (DT)</source>
      <translation>日付と時刻ではありません (DT)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not an age (AS)</source>
      <translation>年齢ではありません (AS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a UID (UI)</source>
      <translation>UIDではありません (UI)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{vr} holds other than ASCII characters</source>
      <translation>{vr} にASCII以外の文字が含まれています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of {vr} values</source>
      <translation>{bytes} バイトは {vr} の値の長さの整数倍ではありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>{bytes} bytes are not a whole number of tags</source>
      <translation>{bytes} バイトはタグの長さの整数倍ではありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a date (DA)</source>
      <translation>日付ではありません (DA)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a whole number (IS)</source>
      <translation>整数ではありません (IS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/values.py" />
      <source>not a number (DS)</source>
      <translation>数値ではありません (DS)</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>value representation {name!r} does not exist</source>
      <translation>値表現 {name!r} は存在しません</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set cannot be read beyond byte {position}: {reason}.</source>
      <translation>データセットの {position} バイト目より先を読み取れません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in explicit VR; its transfer syntax says implicit VR.</source>
      <translation>データセットは明示的VRで書かれていますが、転送構文では暗黙的VRとされています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>The data set is written in implicit VR; its transfer syntax says explicit VR.</source>
      <translation>データセットは暗黙的VRで書かれていますが、転送構文では明示的VRとされています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it has more than {most:,} elements</source>
      <translation>要素の数が {most:,} を超えています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>it ends in the middle of an element</source>
      <translation>要素の途中で終わっています</translation>
    </message>
    <message>
      <location filename="../../qrstation/datasets/walking.py" />
      <source>a sequence has no end</source>
      <translation>シーケンスの終わりがありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it proposed a context without a syntax</source>
      <translation>構文を指定しないコンテキストを提案</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it sent an instance in the midst of a retrieval</source>
      <translation>取得の途中でインスタンスを送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it used presentation context {number}, which was not accepted</source>
      <translation>受諾していないプレゼンテーションコンテキスト {number} を使用</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/acceptor.py" />
      <source>it asked for what is not served here</source>
      <translation>ここでは提供していない処理を要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it is not among the callers that are let in</source>
      <translation>許可された接続元に含まれていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/admission.py" />
      <source>it may send, but is not among the callers that may search or fetch</source>
      <translation>送信は許可されていますが、検索・取得を許可された接続元に含まれていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>Images are not converted for another view.</source>
      <translation>別のビュー用の画像変換には対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The SOP Class is not that of the presentation context.</source>
      <translation>SOP Classがプレゼンテーションコンテキストのものと異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The Move Destination is missing.</source>
      <translation>Move Destinationがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>The identifier cannot be read.</source>
      <translation>Identifierを読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/archive_scp.py" />
      <source>No instance with this SOP Instance UID is held here.</source>
      <translation>このSOP Instance UIDのインスタンスは保管していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source> and </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Presentation context: {results}.</source>
      <translation>プレゼンテーションコンテキスト: {results}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} fell silent: nothing came for {seconds:g} s.</source>
      <translation>{node}からの通信が途絶えました。{seconds:g}秒間何も届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>{node} does not offer {services}.</source>
      <translation>{node}は {services} に対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Correct our own AE title.</source>
      <translation>自局のAEタイトルを修正してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association.py" />
      <source>Choose another query model or retrieve method, or ask its administrator to permit it to us.</source>
      <translation>別のクエリモデルまたは取得方法を選択するか、ノードの管理者に許可を依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/association_control.py" />
      <source>a PDU came out of turn</source>
      <translation>PDUの順序が不正</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) cannot be matched by a text.</source>
      <translation>{keyword} ({vr}) は文字列で照合できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{name!r} cannot be a key of a query.</source>
      <translation>{name!r} はクエリのキーにできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave its value empty to ask for it.</source>
      <translation>値を返すよう求めるだけなら、値は空にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} takes ASCII characters only, and “{value}” has others.</source>
      <translation>{keyword} に使えるのはASCII文字だけですが、「{value}」にはそれ以外の文字が含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>{keyword} ({vr}) takes a number, not {text!r}.</source>
      <translation>{keyword} ({vr}) には数値を指定します。{text!r} は数値ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave it out.</source>
      <translation>このキーを外してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Leave them out, or put ? in their place.</source>
      <translation>その文字を省くか、? に置き換えてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/attributes.py" />
      <source>Give a number, or nothing.</source>
      <translation>数値を入力するか、空にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Check that host and port are those of the node's DICOM service, and that it lets us in.</source>
      <translation>ホストとポートがノードのDICOMサービスのものであること、ノード側でこちらからの接続が許可されていることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Try again; if it happens again, ask the administrator of the node to look into its log.</source>
      <translation>もう一度試してください。再び起きる場合は、ログの確認をノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} accepted the association, but its answer cannot be read.</source>
      <translation>{node} はアソシエーションを受諾しましたが、その応答を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} {instead}.</source>
      <translation>{node}: {where} は{instead}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} began to answer and stopped.</source>
      <translation>{node}: {where} は応答を始めましたが、途中で止まりました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may want a certificate of ours.</source>
      <translation>自局の証明書を求めている可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>Ask its vendor: the answer does not keep to the DICOM standard.</source>
      <translation>製造元に問い合わせてください。応答がDICOM規格に従っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} does not answer as DICOM asks.</source>
      <translation>{node}: {where} の応答がDICOMの規定に沿っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>It may expect TLS, which is off for this node.</source>
      <translation>TLSを要求している可能性がありますが、このノードではTLSがオフです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} released the association in the middle of an operation.</source>
      <translation>{node}が処理の途中でアソシエーションを解放しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} closed the connection without answering.</source>
      <translation>{node}: {where} は応答せずに接続を閉じました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node}: {where} took the connection but did not answer in {seconds:g} s.</source>
      <translation>{node}: {where} は接続を受け付けましたが、{seconds:g}秒以内に応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} stopped in the middle of a message: the rest did not come within {seconds:g} s.</source>
      <translation>{node}からのメッセージが途中で止まりました。残りは{seconds:g}秒以内に届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} announced a message that is too large to be taken.</source>
      <translation>{node}が、受け取れる大きさを超えるメッセージを送ろうとしました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>The connection to {node} was lost.</source>
      <translation>{node}との接続が失われました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/broken_off.py" />
      <source>{node} sent what is no valid DICOM.</source>
      <translation>{node}がDICOMとして正しくないデータを送ってきました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>relational</source>
      <translation>リレーショナル</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>combined date and time</source>
      <translation>日付と時刻の結合</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>fuzzy person names</source>
      <translation>人名のあいまい検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>time zone</source>
      <translation>タイムゾーン</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>enhanced multi-frame conversion</source>
      <translation>Enhanced multi-frame変換</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} bytes</source>
      <translation>{number:,} バイト</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>could not be found out</source>
      <translation>判定できませんでした</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Probed</source>
      <translation>調査日時</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Implementation</source>
      <translation>実装</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Largest PDU</source>
      <translation>最大PDU長</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Further services</source>
      <translation>その他のサービス</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for queries</source>
      <translation>クエリのネゴシエーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Negotiated for retrievals</source>
      <translation>取得のネゴシエーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Asked in</source>
      <translation>調査に使ったモデル</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Levels answered</source>
      <translation>応答したレベル</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Lists of UIDs</source>
      <translation>UIDのリスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Stops at</source>
      <translation>応答の上限</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Matched</source>
      <translation>照合される</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Passed over</source>
      <translation>無視される</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Returned</source>
      <translation>返される</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>Left out</source>
      <translation>返されない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>matched</source>
      <translation>照合される</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>not matched</source>
      <translation>照合されない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/card_words.py" />
      <source>{number:,} matches</source>
      <translation>{number:,}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set names no command</source>
      <translation>コマンドセットにコマンドの指定がない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set does not say whether a data set follows</source>
      <translation>コマンドセットにデータセットの有無が示されていない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set is cut short</source>
      <translation>コマンドセットが途中で切れている</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/command_sets.py" />
      <source>a command set cannot be read</source>
      <translation>コマンドセットを読み取れない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The system says: {reason}.</source>
      <translation>システムのメッセージ: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>connected in {seconds:.0f} ms</source>
      <translation>{seconds:.0f} msで接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>refused: nothing listens there</source>
      <translation>拒否: 待ち受けているプログラムなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no answer in {seconds:.1f} s</source>
      <translation>{seconds:.1f}秒間応答なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>no way through the network</source>
      <translation>ネットワーク経路なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>{where} could not be reached.</source>
      <translation>{where} に接続できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address and the network.</source>
      <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The name {host} could not be looked up in {seconds:g} s.</source>
      <translation>ホスト名 {host} を{seconds:g}秒以内に名前解決できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the network, or give the node's IP address instead of its name.</source>
      <translation>ネットワークを確認するか、ノードのホスト名の代わりにIPアドレスを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>The host name {host} is unknown.</source>
      <translation>ホスト名 {host} が見つかりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check its spelling, or give the node's IP address.</source>
      <translation>綴りを確認するか、ノードのIPアドレスを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Nothing is listening at {where}.</source>
      <translation>{where} で待ち受けているプログラムがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the port, and that the node's DICOM service is running.</source>
      <translation>ポート番号と、ノードのDICOMサービスが動作していることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>No answer from {where} in {seconds:g} s.</source>
      <translation>{where} から{seconds:g}秒以内に応答がありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check the address, that the node is switched on, and that no firewall stands between.</source>
      <translation>アドレスと、ノードの電源が入っていること、途中にファイアウォールがないことを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>There is no way through the network to {where}.</source>
      <translation>{where} へのネットワーク経路がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/connection.py" />
      <source>Check this computer's network connection (cable, VPN) and the address.</source>
      <translation>このコンピューターのネットワーク接続(ケーブル、VPN)とアドレスを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is missing.</source>
      <translation>Identifierがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is cut short.</source>
      <translation>Identifierが途中で切れています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier is too long.</source>
      <translation>Identifierが長すぎます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>A response cannot be encoded.</source>
      <translation>応答を符号化できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended before the request was answered.</source>
      <translation>要求に応答する前にアソシエーションが終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The identifier cannot be decoded.</source>
      <translation>Identifierを復号できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>it could not be answered</source>
      <translation>応答できませんでした</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/exchange.py" />
      <source>The association ended while something was sent.</source>
      <translation>送信中にアソシエーションが終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>in the node's settings, or by: {command}</source>
      <translation>設定はノードの設定画面、または次のコマンドで行えます: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>A Query/Retrieve View needs the extended negotiation enhanced-multi-frame, which {node} is not offered.</source>
      <translation>Query/Retrieve Viewには拡張ネゴシエーション enhanced-multi-frame が必要ですが、{node}には提案していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>{node} does not convert between classic and enhanced images.</source>
      <translation>{node}は従来形式とEnhanced形式の画像を相互に変換しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Offer it {where_and_how}</source>
      <translation>これを提案するように設定してください。{where_and_how}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/extended_negotiation.py" />
      <source>Leave out the Query/Retrieve View: what is there comes as it is.</source>
      <translation>Query/Retrieve Viewを外してください。画像は保存されている形式のまま届きます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>Status {code:04X} ({category}){remarks}.</source>
      <translation>ステータス {code:04X} ({category}){remarks}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>The node sent a match without an identifier.</source>
      <translation>ノードがIdentifierのない一致結果を送ってきました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} could not answer the query: {meaning}.</source>
      <translation>{node}はクエリに応答できませんでした: {meaning}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/find_scu.py" />
      <source>{node} was not asked</source>
      <translation>{node}には問い合わせていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance has no pixel data.</source>
      <translation>インスタンスに画素データがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance is not a multi-frame image.</source>
      <translation>インスタンスはマルチフレーム画像ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>Some tiles alone would have no positions: they follow from all of them being there.</source>
      <translation>一部のタイルだけでは位置が決まりません。位置はすべてのタイルが揃っていることを前提に定まります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The instance does not tell the times of its frames.</source>
      <translation>インスタンスにフレームの時刻が記録されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the new instance cannot be encoded.</source>
      <translation>新しいインスタンスの属性を符号化できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes before the pixel data are too large.</source>
      <translation>画素データより前の属性が大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/extraction.py" />
      <source>The attributes of the instance cannot be changed as its frames are.</source>
      <translation>取り出すフレームに合わせてインスタンスの属性を変更できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frames are taken from one instance: give one SOP Instance UID.</source>
      <translation>フレームは1つのインスタンスから取り出します。SOP Instance UIDを1つだけ指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must start at 1 and rise.</source>
      <translation>フレーム番号は1以上の昇順で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>First, last and increment must be given of each sub-range.</source>
      <translation>各サブ範囲について、最初、最後、増分を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>A sub-range goes from 1 or above up to its last, by 1 or more.</source>
      <translation>サブ範囲は、1以上の番号から最後の番号まで、増分1以上で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Sub-ranges must rise and not overlap.</source>
      <translation>サブ範囲は昇順で、重ならないように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>Frame numbers must be numbers.</source>
      <translation>フレーム番号は数値で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/frame_list.py" />
      <source>The Time Range must be a start and an end, in seconds.</source>
      <translation>Time Rangeは開始と終了を秒単位で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The length of the pixel data is not that of whole frames.</source>
      <translation>画素データの長さがフレームの整数倍ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The frames do not begin at whole words.</source>
      <translation>フレームの先頭がワード境界に揃っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The pixel data has no fragments.</source>
      <translation>画素データにフラグメントがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/frames/pixel_data.py" />
      <source>The fragments of the pixel data do not tell where frames begin.</source>
      <translation>画素データのフラグメントからはフレームの先頭が分かりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The query is at {level} level, and its key {keyword} says {value}.</source>
      <translation>クエリは{level}レベルですが、キー {keyword} には {value} が指定されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Query/Retrieve Level {value!r} is none of {levels}.</source>
      <translation>Query/Retrieve Level {value!r} は {levels} のいずれでもありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>The {model} model has no {level} level.</source>
      <translation>{model}モデルに{level}レベルはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Specific Character Set {character_set} has no {characters}.</source>
      <translation>Specific Character Set {character_set} では {characters} を表せません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>A {level} cannot be retrieved without its {keywords}.</source>
      <translation>{level}レベルの取得には {keywords} が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Choose one of {levels}, or another model.</source>
      <translation>{levels} のいずれか、または別のモデルを選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Leave the character set out of the query: one that fits is then chosen.</source>
      <translation>クエリから文字セットの指定を外してください。適切なものが自動的に選ばれます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/identifiers.py" />
      <source>Give it, or retrieve at another level or by another model.</source>
      <translation>指定するか、別のレベルまたは別のモデルで取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose another port, or stop that program; searching works without receiving.</source>
      <translation>別のポートを選ぶか、そのプログラムを停止してください。検索は受信なしでも利用できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} is in use by another program, so nothing can be received.</source>
      <translation>ポート{port}は別のプログラムが使用中のため、受信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>It may be another qrstation, in a second window or as a server: stop it, or fetch by C-GET. Another port helps only where the node is told of it; searching works without receiving.</source>
      <translation>2つ目のウィンドウやサーバーなど、別のqrstationが使用している可能性があります。それを停止するか、C-GETで取得してください。ポートを変える場合は、ノード側の登録も変更する必要があります。検索は受信なしでも利用できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>the receiver is being stopped</source>
      <translation>受信機能を停止中</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} needs administrator rights, as all below {least} do, so nothing can be received.</source>
      <translation>ポート{port}は、{least}未満のポートと同様に管理者権限が必要なため、受信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose a port of {least} or above, such as {port}.</source>
      <translation>{least}以上のポート(例: {port})を選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>The system does not allow port {port} to be opened, so nothing can be received.</source>
      <translation>システムの制限によりポート{port}を開けないため、受信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>{host} is not an address of this machine, so nothing can be received.</source>
      <translation>{host} はこのコンピューターのアドレスではないため、受信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Choose 0.0.0.0 to listen on all addresses, or one that this machine has.</source>
      <translation>すべてのアドレスで受信する 0.0.0.0、またはこのコンピューターのアドレスを選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/listener.py" />
      <source>Port {port} cannot be opened, so nothing can be received.</source>
      <translation>ポート{port}を開けないため、受信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>it was silent for {seconds:g} s</source>
      <translation>{seconds:g}秒間無通信</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>of a message came less than {least:,} bytes in {seconds:g} s</source>
      <translation>{seconds:g} 秒間に届いたメッセージは {least:,} バイト未満でした</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a fragment of a message came out of turn</source>
      <translation>メッセージのフラグメントの順序が不正</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message was interrupted by another one</source>
      <translation>メッセージの途中に別のメッセージが割り込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message is longer than {most} bytes</source>
      <translation>メッセージが {most} バイトを超過</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>the file became shorter</source>
      <translation>ファイルが途中で短くなった</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/messages.py" />
      <source>a message consists of empty fragments</source>
      <translation>メッセージが空のフラグメントだけで構成されている</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>{service} as {encodings}</source>
      <translation>{service}（{encodings}）</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/negotiation.py" />
      <source>an invalid UID</source>
      <translation>無効なUID</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>{node} did not stop within {seconds:g} s, so the association was cut.</source>
      <translation>{node}が{seconds:g}秒以内に停止しなかったため、アソシエーションを切断しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/operation.py" />
      <source>A message came that does not belong to a {service}.</source>
      <translation>{service} に属さないメッセージが届きました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>The file of instance {uid} cannot be sent.</source>
      <translation>インスタンス {uid} のファイルを送信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it has no File Meta Information</source>
      <translation>File Meta Informationがありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it cannot be put into another transfer syntax</source>
      <translation>別の転送構文に変換できません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>it was found to be changed since it was received</source>
      <translation>受信後に変更されていることが検出されています</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/outgoing.py" />
      <source>inflated it is too large</source>
      <translation>展開後のサイズが大きすぎます</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent several answers, and the standard allows one: only the first is shown.</source>
      <translation>規格では応答は1件のみですが、ノードが複数の応答を送ってきました。最初の1件だけを表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node sent an answer without an identifier.</source>
      <translation>ノードがIdentifierのない応答を送ってきました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered for Patient ID {answered!r}; it was asked for {asked!r}.</source>
      <translation>ノードは患者ID {answered!r} について応答しました。問い合わせたのは {asked!r} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>The node answered with template {template}; it was asked for {asked}.</source>
      <translation>ノードはテンプレート {template} で応答しました。問い合わせたのは {asked} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>{node} could not tell: {meaning}.</source>
      <translation>{node}は回答できませんでした: {meaning}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info.py" />
      <source>Few systems answer it: ask another node, or its administrator whether it can be switched on.</source>
      <translation>これに応答するシステムは多くありません。別のノードに問い合わせるか、有効にできるかどうかをノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Several patients have this Patient ID.</source>
      <translation>この患者IDの患者が複数います。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>A Patient ID must be given.</source>
      <translation>患者IDの指定が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Content Template Sequence must have one item.</source>
      <translation>Content Template Sequenceの項目は1つでなければなりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/patient_info_scp.py" />
      <source>Mapping Resource and Template Identifier must be given.</source>
      <translation>Mapping ResourceとTemplate Identifierの指定が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>what it sent was no DICOM</source>
      <translation>送られてきたデータがDICOMではない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is empty</source>
      <translation>PDUが空</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>a PDU is longer than its parts</source>
      <translation>PDUが各部分の合計より長い</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/pdu_reader.py" />
      <source>the parts of a PDU are longer than it is</source>
      <translation>PDUの各部分の合計がPDUより長い</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Our certificate cannot be used, so nothing is received.</source>
      <translation>自局の証明書を使用できないため、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>it holds no certificate in PEM form</source>
      <translation>PEM形式の証明書が含まれていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>The certificates of callers in {file} cannot be read.</source>
      <translation>{file} にある接続元の証明書を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads it says: {reason}.</source>
      <translation>読み取り時のメッセージ: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Import it again, with its key, in the settings or by: qrstation certificate import</source>
      <translation>鍵とともに証明書をインポートし直してください。設定画面、または次のコマンドで行えます: qrstation certificate import</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>What reads them says: {reason}.</source>
      <translation>読み取り時のメッセージ: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>Name a file of certificates in PEM form in the settings, under TLS.</source>
      <translation>設定の「TLS」で、PEM形式の証明書ファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/receiving_tls.py" />
      <source>So nothing is received.</source>
      <translation>このため、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is a web server, not a DICOM service</source>
      <translation>Webサーバーで、DICOMサービスではありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>is an SSH server, not a DICOM service</source>
      <translation>SSHサーバーで、DICOMサービスではありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>accepted without a transfer syntax</source>
      <translation>転送構文なしで受諾</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected by its user</source>
      <translation>相手のサービスユーザーが拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>rejected without a reason</source>
      <translation>理由を示さずに拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>abstract syntax not supported</source>
      <translation>抽象構文に非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transfer syntaxes not supported</source>
      <translation>転送構文に非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name</source>
      <translation>ユーザー名</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>user name or the passcode</source>
      <translation>ユーザー名またはパスコード</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Kerberos service ticket</source>
      <translation>Kerberosサービスチケット</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>SAML assertion</source>
      <translation>SAMLアサーション</translation>
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
      <translation>未定義の結果 {result} を返しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>of an undefined kind</source>
      <translation>種別未定義</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>without a reason</source>
      <translation>理由を示さずに</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a message of the protocol</source>
      <translation>プロトコルのメッセージを認識できないという理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect that message at that moment</source>
      <translation>その時点で想定していないメッセージだったという理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not recognise a parameter of a message</source>
      <translation>メッセージのパラメーターを認識できないという理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because it did not expect a parameter of a message</source>
      <translation>想定していないパラメーターがメッセージにあったという理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>because a parameter of a message had an invalid value</source>
      <translation>メッセージのパラメーターの値が無効だったという理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association {why} {numbers}.</source>
      <translation>{node}が{why}アソシエーションを中断しました {numbers}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again; if it happens again, give this sentence to its administrator, whose log says more.</source>
      <translation>もう一度試してください。再び起きる場合は、この文を管理者に伝えてください。ノードのログに詳細があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>expects TLS, and TLS is off for this node</source>
      <translation>TLSを要求していますが、このノードではTLSがオフです</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}.</source>
      <translation>A-ASSOCIATE-RJ, {kind}: result {result}, source {source}, reason {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say why {numbers}.</source>
      <translation>{node}がアソシエーションを中断しました。理由は示されていません {numbers}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may have been stopped or restarted: try again. Its administrator finds more in its log of this time.</source>
      <translation>停止または再起動した可能性があります。もう一度試してください。管理者は、ノードのこの時刻のログで詳細を確認できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} broke off the association and did not say properly who did {numbers}.</source>
      <translation>{node}がアソシエーションを中断しました。中断元が正しく示されていません {numbers}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to look into its log at this time.</source>
      <translation>ノードの管理者に、この時刻のログの確認を依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association, most likely because of the {identity}.</source>
      <translation>{node}がアソシエーションを拒否しました。原因は{identity}と考えられます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check it in the settings of {node}; its administrator knows which users it lets in, and how they must be named.</source>
      <translation>{node}の設定で確認してください。許可されているユーザーとその指定方法は、ノードの管理者に問い合わせてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association without giving a reason.</source>
      <translation>{node}が理由を示さずにアソシエーションを拒否しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support the DICOM application context.</source>
      <translation>{node}はDICOMのアプリケーションコンテキストに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Check that {host}:{port} is the DICOM port of {node}.</source>
      <translation>{host}:{port} が{node}のDICOMポートであることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not know our AE title {calling}.</source>
      <translation>{node}には自局のAEタイトル {calling} が登録されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Ask its administrator to register AE title {calling} with this computer's IP address and port, or give the AE title under which we are registered.</source>
      <translation>AEタイトル {calling} を、このコンピューターのIPアドレスとポートで登録するようノードの管理者に依頼するか、登録済みの自局のAEタイトルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} answers, but its AE title is not {ae_title}.</source>
      <translation>{node}は応答しますが、AEタイトルが {ae_title} ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Correct the AE title of the node; upper and lower case matter.</source>
      <translation>ノードのAEタイトルを修正してください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association at protocol level without giving a reason.</source>
      <translation>{node}が理由を示さずに、プロトコルレベルでアソシエーションを拒否しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>It may expect a user name or a certificate: ask its administrator.</source>
      <translation>ユーザー名または証明書を求めている可能性があります。ノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} does not support our version of the DICOM protocol.</source>
      <translation>{node}は、こちらが使うDICOMプロトコルのバージョンに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Its software may be very old, or it is no DICOM node: ask its administrator.</source>
      <translation>ソフトウェアが非常に古いか、DICOMノードではない可能性があります。ノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} is congested for the moment.</source>
      <translation>{node}は一時的に混雑しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute.</source>
      <translation>1分ほど待ってから、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} has as many associations as it allows.</source>
      <translation>{node}のアソシエーション数が上限に達しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>Try again in a minute, or close other programs that are connected to it.</source>
      <translation>1分ほど待ってからもう一度試すか、このノードに接続しているほかのプログラムを終了してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>{node} refused the association for a reason that the standard does not define (source {source}, reason {reason}).</source>
      <translation>{node}が、規格に定義されていない理由でアソシエーションを拒否しました (source {source}, reason {reason})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>permanent</source>
      <translation>恒久的</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>transient</source>
      <translation>一時的</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/rejections.py" />
      <source>for a reason that the standard does not define</source>
      <translation>規格に定義されていない理由で</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scp.py" />
      <source>The association ended before its C-MOVE did.</source>
      <translation>C-MOVEが終わる前にアソシエーションが終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} does not do relational retrievals: it needs the unique keys of all levels above.</source>
      <translation>{node}はリレーショナル取得に対応していません。上位レベルすべてのユニークキーが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>{node} was not asked for it</source>
      <translation>{node}には要求していません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/retrieve_scu.py" />
      <source>Give the Study Instance UID too, and in the patient model the Patient ID.</source>
      <translation>Study Instance UIDも指定してください。患者モデルでは患者IDも必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} answered the C-ECHO with {status}.</source>
      <translation>{node}はC-ECHOに {status} で応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>{node} offers C-GET, but accepted none of the SOP Classes that it was to send: {sop_classes}.</source>
      <translation>{node}はC-GETに対応していますが、送信対象のSOP Classを1つも受諾しませんでした: {sop_classes}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>Retrieve by C-MOVE, or ask its administrator to permit C-GET of these SOP Classes to us.</source>
      <translation>C-MOVEで取得するか、これらのSOP ClassのC-GETを許可するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/scu.py" />
      <source>The Move Destination is no AE title: {problem}</source>
      <translation>Move DestinationがAEタイトルではありません: {problem}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations</source>
      <translation>アソシエーションが多すぎる</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/server.py" />
      <source>there were too many associations from its address</source>
      <translation>同じアドレスからのアソシエーションが多すぎる</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to look into its log.</source>
      <translation>ログの確認をノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query, or try again when the node has less to do.</source>
      <translation>クエリの条件を絞り込むか、ノードの負荷が低いときにもう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again later, or in smaller parts; the node was short of something.</source>
      <translation>ノードの資源が不足しています。後でもう一度試すか、小さく分けて実行してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the unique keys of the levels above, leave out keys that the node does not know, or try another query model.</source>
      <translation>上位レベルのユニークキーを指定するか、ノードが対応していないキーを外すか、別のクエリモデルを試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask the administrator of the node to permit this to our AE title.</source>
      <translation>自局のAEタイトルにこれを許可するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Choose another query model, or another method of retrieval, for this node.</source>
      <translation>このノードには、別のクエリモデルまたは別の取得方法を選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retrieve the whole object instead of frames of it.</source>
      <translation>フレームではなくオブジェクト全体を取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the values given; the node could not use one of them.</source>
      <translation>指定した値を確認してください。ノードが使用できない値が含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Leave out keys that the node does not know.</source>
      <translation>ノードが対応していないキーを外してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node stopped by itself: try again, or ask its administrator why.</source>
      <translation>ノードが自ら処理を中止しました。もう一度試すか、理由をノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Data set does not match SOP Class</source>
      <translation>データセットとSOP Classが不一致</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>処理不能(ノードがpynetdicomの場合: ハンドラーがステータスを返さず)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>処理不能(ノードがpynetdicomの場合: ハンドラーが無効なステータスを返却)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not decode our identifier)</source>
      <translation>処理不能(ノードがpynetdicomの場合: こちらのIdentifierを復号できず)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: its handler failed)</source>
      <translation>処理不能(ノードがpynetdicomの場合: ハンドラーの失敗)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid number of sub-operations)</source>
      <translation>処理不能(ノードがpynetdicomの場合: サブオペレーション数が無効)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown failure, not defined for this service</source>
      <translation>不明な失敗(このサービスでは未定義)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown status, defined by nobody and taken as final</source>
      <translation>不明なステータス(どこにも定義がなく、最終応答として扱う)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Success</source>
      <translation>成功</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Requested optional attributes are not supported</source>
      <translation>要求されたオプション属性に非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such attribute</source>
      <translation>該当する属性なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid attribute value</source>
      <translation>属性値が無効</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute list error</source>
      <translation>属性リストのエラー</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Processing failure</source>
      <translation>処理の失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate SOP Instance</source>
      <translation>SOP Instanceの重複</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Instance</source>
      <translation>該当するSOP Instanceなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Search again: what was chosen may no longer be there.</source>
      <translation>もう一度検索してください。選択したものはもう存在しない可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such event type</source>
      <translation>該当するイベントタイプなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such argument</source>
      <translation>該当する引数なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid argument value</source>
      <translation>引数の値が無効</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Attribute value out of range</source>
      <translation>属性値が範囲外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid SOP Instance</source>
      <translation>SOP Instanceが無効</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check the UIDs given.</source>
      <translation>指定したUIDを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such SOP Class</source>
      <translation>該当するSOP Classなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Class-instance conflict</source>
      <translation>クラスとインスタンスの不整合</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute</source>
      <translation>属性の欠落</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give the attribute that the node asks for.</source>
      <translation>ノードが求めている属性を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Missing attribute value</source>
      <translation>属性値の欠落</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Give a value for the attribute that the node asks for.</source>
      <translation>ノードが求めている属性の値を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: SOP Class not supported</source>
      <translation>拒否: SOP Classに非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>No such action</source>
      <translation>該当するアクションなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: not authorised</source>
      <translation>拒否: 権限なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Duplicate invocation</source>
      <translation>呼び出しの重複</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again.</source>
      <translation>もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unrecognised operation</source>
      <translation>認識できない操作</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Mistyped argument</source>
      <translation>引数の型の誤り</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Resource limitation</source>
      <translation>資源の制限</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Terminated by a C-CANCEL request</source>
      <translation>C-CANCEL要求により終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources</source>
      <translation>拒否: 資源不足</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid prior record key</source>
      <translation>前回のレコードキーが無効</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Start the query anew.</source>
      <translation>クエリを最初からやり直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching reached the response limit; there may be more matches</source>
      <translation>照合が応答の上限に到達(ほかにも一致するものがある可能性あり)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Narrow the query.</source>
      <translation>クエリの条件を絞り込んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: it could not encode a match)</source>
      <translation>処理不能(ノードがpynetdicomの場合: 一致結果を符号化できず)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matching terminated due to Cancel request</source>
      <translation>キャンセル要求により照合を終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing</source>
      <translation>照合を継続中</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Matches are continuing; one or more optional keys were not supported</source>
      <translation>照合を継続中(1つ以上のオプションキーに非対応)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Try again when the node has less to do.</source>
      <translation>ノードの負荷が低いときにもう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask with the Patient ID as the node writes it, or leave the template to the kind of information.</source>
      <translation>ノードに登録されたとおりの患者IDで問い合わせるか、テンプレートを情報の種類に応じた自動選択にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>More than one match found</source>
      <translation>2件以上の一致あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node knows several patients of that Patient ID: give its issuer, too.</source>
      <translation>ノードにはこの患者IDの患者が複数います。発行者(Issuer of Patient ID)も指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to support requested template</source>
      <translation>要求されたテンプレートに非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for another kind of information or another template.</source>
      <translation>別の種類の情報または別のテンプレートで問い合わせてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Current match is supplied</source>
      <translation>現在の一致結果を返却</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to calculate number of matches</source>
      <translation>拒否: 資源不足のため一致件数を計算できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: out of resources, unable to perform sub-operations</source>
      <translation>拒否: 資源不足のためサブオペレーションを実行できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Check that the node can reach the receiver, that both have space, and try again later.</source>
      <translation>ノードから送信先に接続できること、両方に空き容量があることを確認し、後でもう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>None of the frames requested were found in the SOP Instance</source>
      <translation>要求されたフレームがSOP Instanceに存在せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Ask for frames that the object has: its Number of Frames tells how many there are.</source>
      <translation>オブジェクトに含まれるフレームを指定してください。フレーム数はNumber of Framesで確認できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to create new object for this SOP Class</source>
      <translation>このSOP Classの新しいオブジェクトを作成できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to extract frames</source>
      <translation>フレームを取り出せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Time-based request received for a non-time-based original SOP Instance</source>
      <translation>時間に基づかないSOP Instanceに対して時間による指定を受信</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Name the frames by their numbers instead of by times.</source>
      <translation>フレームを時間ではなく番号で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Invalid request</source>
      <translation>無効な要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations complete; one or more failures or warnings</source>
      <translation>サブオペレーション完了(1件以上の失敗または警告あり)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Retry: only what is missing is asked for again.</source>
      <translation>再試行してください。不足しているものだけを再度要求します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations terminated due to Cancel Indication</source>
      <translation>キャンセル要求によりサブオペレーションを終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Sub-operations are continuing</source>
      <translation>サブオペレーションを継続中</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>It may not have what it lists, or not be able to send it by C-GET: so it can send only the kinds of objects that were agreed on, which is no limit to C-MOVE.</source>
      <translation>一覧に示したものを実際には保管していないか、C-GETで送信できない可能性があります。C-GETで送信できるのは合意した種類のオブジェクトだけです。C-MOVEにはこの制限がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Refused: Move Destination unknown</source>
      <translation>拒否: Move Destinationが不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>The node has no entry for that AE title: ask its administrator to add the AE title, IP address and port of the receiver.</source>
      <translation>ノードにこのAEタイトルが登録されていません。送信先のAEタイトル、IPアドレス、ポートを登録するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: no address or number of sub-operations)</source>
      <translation>処理不能(ノードがpynetdicomの場合: アドレスまたはサブオペレーション数なし)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process (if the node runs pynetdicom: invalid address of the destination)</source>
      <translation>処理不能(ノードがpynetdicomの場合: 送信先のアドレスが無効)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Coercion of data elements</source>
      <translation>データ要素の強制変換</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Elements discarded</source>
      <translation>要素の破棄</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave no status)</source>
      <translation>解釈不能(ノードがpynetdicomの場合: ハンドラーがステータスを返さず)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler gave an invalid status)</source>
      <translation>解釈不能(ノードがpynetdicomの場合: ハンドラーが無効なステータスを返却)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: it could not decode the data set)</source>
      <translation>解釈不能(ノードがpynetdicomの場合: データセットを復号できず)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand (if the node runs pynetdicom: its handler failed)</source>
      <translation>解釈不能(ノードがpynetdicomの場合: ハンドラーの失敗)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unable to process</source>
      <translation>処理不能</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Unknown warning, not defined for this service</source>
      <translation>不明な警告(このサービスでは未定義)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/status.py" />
      <source>Cannot understand</source>
      <translation>解釈不能</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>The Affected SOP Class or Instance UID is missing.</source>
      <translation>Affected SOP Class UIDまたはAffected SOP Instance UIDがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scp.py" />
      <source>a data set does not end</source>
      <translation>データセットが終わらない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The connection to the destination was lost.</source>
      <translation>送信先との接続が失われました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>{sop_class} was not accepted in a usable transfer syntax.</source>
      <translation>{sop_class} が、使用可能な転送構文で受諾されませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination did not answer in time.</source>
      <translation>送信先が時間内に応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>The destination aborted the association.</source>
      <translation>送信先がアソシエーションを中断しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>Something else came where the response to an instance was due.</source>
      <translation>インスタンスへの応答の代わりに、別のものが届きました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storage_scu.py" />
      <source>A file could not be read to its end while it was sent.</source>
      <translation>送信中にファイルを最後まで読み取れませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>{node} does not take {sop_class} in {transfer_syntax}, in which it is held.</source>
      <translation>{node}は、保管時の形式 {transfer_syntax} での {sop_class} を受け付けません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>Ask its administrator to permit these objects to us.</source>
      <translation>これらのオブジェクトを許可するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/storing.py" />
      <source>It is tried again by itself; if it happens again, ask the administrator of the node to look into it.</source>
      <translation>自動的に再試行されます。再び起きる場合は、ノードの管理者に調査を依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it sent what is no TLS</source>
      <translation>TLSではないデータを送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it did not finish setting up TLS in time</source>
      <translation>TLSの確立が時間内に完了せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>its certificate is not trusted here: {reason}</source>
      <translation>証明書がここでは信頼されていない: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it speaks no version of TLS, or no cipher, that is safe</source>
      <translation>安全なTLSバージョンまたは暗号スイートに対応していない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it showed no certificate</source>
      <translation>証明書を提示せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it broke TLS off; it may not trust our certificate</source>
      <translation>TLSを中断。自局の証明書を信頼していない可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it closed the connection while TLS was being set up</source>
      <translation>TLSの確立中に接続を切断</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls.py" />
      <source>it does not speak TLS</source>
      <translation>TLSで通信していない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Nothing was sent to it: it may be somebody else. Ask its administrator whether the certificate was renewed.</source>
      <translation>何も送信していません。別のものがなりすましている可能性があります。証明書が更新されたかどうかをノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Accepted: {fingerprint}.</source>
      <translation>承認済み: {fingerprint}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is for {names}, not for {host}.</source>
      <translation>{where} の証明書は {names} のもので、{host} のものではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} ended the connection while TLS was being set up.</source>
      <translation>{where} がTLSの確立中に接続を切断しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; it may also want a certificate of ours.</source>
      <translation>このポートがTLSに対応していることを確認してください。自局の証明書を求めている可能性もあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} wants a certificate of ours, and was shown none.</source>
      <translation>{where} は自局の証明書を求めていますが、提示していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have our own certificate shown to it, in the node's TLS settings; its administrator must trust it.</source>
      <translation>ノードのTLS設定で、自局の証明書を提示するようにしてください。ノードの管理者側で信頼する設定も必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} is to be reached by TLS, and nothing says whom to trust there.</source>
      <translation>{where} にはTLSで接続することになっていますが、何を信頼するかが設定されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Add it to the node book, with its TLS settings.</source>
      <translation>TLS設定とともにノード一覧に追加してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} shows another certificate than the one that was accepted.</source>
      <translation>{where} が、承認済みのものとは異なる証明書を提示しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is signed by itself, not by an authority.</source>
      <translation>{where} の証明書は自己署名で、認証局が発行したものではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not trusted here.</source>
      <translation>{where} の証明書は、ここでは信頼されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator what is wrong with it.</source>
      <translation>何が問題かをノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check this computer's clock, and that of the node.</source>
      <translation>このコンピューターとノードの時計を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>another host</source>
      <translation>別のホスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that this computer trusts.</source>
      <translation>{where} の証明書を信頼できません。発行者 {issuer} は、このコンピューターが信頼する認証局に含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that this computer trusts.</source>
      <translation>{where} の証明書を信頼できません。発行元の認証局は、このコンピューターが信頼する認証局に含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by {issuer}, which is none that the node's CA file names.</source>
      <translation>{where} の証明書を信頼できません。発行者 {issuer} は、ノードのCAファイルにある認証局に含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was issued by an authority that is none that the node's CA file names.</source>
      <translation>{where} の証明書を信頼できません。発行元の認証局は、ノードのCAファイルにある認証局に含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then accept it in the node's TLS settings ({command}).</source>
      <translation>証明書のSHA-256フィンガープリントをノードの管理者の示す値と照合し、一致したらノードのTLS設定で承認してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Compare its SHA-256 fingerprint with what its administrator says, then add it to the node book ({adding}) and accept it in the node's TLS settings ({command}).</source>
      <translation>証明書のSHA-256フィンガープリントをノードの管理者の示す値と照合し、一致したらノード一覧に追加し ({adding})、ノードのTLS設定で承認してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>What checked it says: {reason}.</source>
      <translation>検証時のメッセージ: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>It shows: {facts}.</source>
      <translation>提示された証明書: {facts}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The reason in the terms of TLS: {reason}.</source>
      <translation>TLS上の理由: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not speak TLS.</source>
      <translation>{where} はTLSに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give the port on which it speaks TLS (often 2762), or switch TLS off for this node.</source>
      <translation>TLSに対応したポート(多くは2762)を指定するか、このノードのTLSをオフにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} has only versions of TLS, or ciphers, that are not safe or not permitted for this node.</source>
      <translation>{where} が対応しているTLSバージョンや暗号スイートは、安全でないか、このノードでは許可されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Have its administrator switch TLS 1.2 or 1.3 on; what is older is never spoken here.</source>
      <translation>TLS 1.2または1.3を有効にするようノードの管理者に依頼してください。それより古いものは使用しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} took the connection but did not answer in TLS in {seconds:g} s.</source>
      <translation>{where} は接続を受け付けましたが、{seconds:g}秒以内にTLSで応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Check that it speaks TLS on this port; the port for TLS is often 2762.</source>
      <translation>このポートがTLSに対応していることを確認してください。TLSのポートは多くの場合2762です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} does not accept our certificate.</source>
      <translation>{where} は自局の証明書を受け入れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Give our certificate to its administrator, who has to trust it, and check that it is still valid.</source>
      <translation>自局の証明書をノードの管理者に渡し、信頼するよう設定してもらってください。証明書が有効期間内であることも確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>{where} speaks TLS, and refused ours.</source>
      <translation>{where} はTLSに対応していますが、こちらのTLSを拒否しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} was not accepted here yet.</source>
      <translation>{where} の証明書は、まだ承認されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} has a key or a signature that is too weak.</source>
      <translation>{where} の証明書の鍵または署名の強度が不足しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one.</source>
      <translation>新しい証明書をノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for a new one, and check this computer's clock.</source>
      <translation>新しい証明書をノードの管理者に依頼し、このコンピューターの時計も確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid yet.</source>
      <translation>{where} の証明書はまだ有効期間に入っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} is not valid before {date:%Y-%m-%d}.</source>
      <translation>{where} の証明書は{date:%Y-%m-%d}より前は有効ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, give it in the node's TLS settings ({command}).</source>
      <translation>証明書に記載された名前でノードに接続してください。それができず、ノードの管理者がその名前を確認した場合は、ノードのTLS設定でその名前を指定してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Reach the node by the name in its certificate. Where that is impossible, and its administrator confirms the name, add it to the node book ({adding}) and give it in the node's TLS settings ({command}).</source>
      <translation>証明書に記載された名前でノードに接続してください。それができず、ノードの管理者がその名前を確認した場合は、ノード一覧に追加し ({adding})、ノードのTLS設定でその名前を指定してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and name its file in the node's TLS settings ({command}).</source>
      <translation>認証局の証明書をノードの管理者から入手し、ノードのTLS設定でそのファイルを指定してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator for the certificate of that authority, and add it to the node book ({adding}) and name its file in the node's TLS settings ({command}).</source>
      <translation>認証局の証明書をノードの管理者から入手し、ノード一覧に追加して ({adding})、ノードのTLS設定でそのファイルを指定してください ({command})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes.</source>
      <translation>対応しているTLSバージョンと暗号スイートをノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>Ask its administrator which versions of TLS and ciphers it takes, and whether it wants a certificate of ours.</source>
      <translation>対応しているTLSバージョンと暗号スイート、および自局の証明書を求めているかどうかをノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired already.</source>
      <translation>{where} の証明書はすでに有効期限が切れています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/tls_faults.py" />
      <source>The certificate of {where} expired on {date:%Y-%m-%d}.</source>
      <translation>{where} の証明書は{date:%Y-%m-%d}に有効期限が切れました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/transport.py" />
      <source>it asked for another version of the protocol</source>
      <translation>別のバージョンのプロトコルを要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>requests arrive without waiting for their responses</source>
      <translation>応答を待たずに要求を送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>the rest of a PDU did not arrive in time</source>
      <translation>PDUの残りが時間内に届かず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its association request cannot be read</source>
      <translation>アソシエーション要求を読み取れない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>its answer to our association request cannot be read</source>
      <translation>こちらのアソシエーション要求への応答を読み取れない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a PDU cannot be read</source>
      <translation>PDUを読み取れない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>a message of {length:,} bytes was announced; at most {most:,} are taken</source>
      <translation>{length:,} バイトのメッセージの通知あり。受け取れるのは {most:,} バイトまで</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/upper_layer.py" />
      <source>Not taken: {reason}.</source>
      <translation>受け付けなかった理由: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it began with TLS, which is not spoken here</source>
      <translation>ここで使用していないTLSで開始</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>its request could not be read to its end</source>
      <translation>要求を最後まで読み取れない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it called us {called!r}, and our AE title is {ae_title}</source>
      <translation>相手が指定した呼び出し先は {called!r}、自局のAEタイトルは {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/visit_record.py" />
      <source>it was not accepted here</source>
      <translation>ここでは受諾されず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its icon image is compressed</source>
      <translation>アイコン画像が圧縮されています</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>it is too large to be put into another transfer syntax</source>
      <translation>大きすぎて別の転送構文に変換できません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dicom/without_bulk_data.py" />
      <source>its data set cannot be read: {reason}</source>
      <translation>データセットを読み取れません: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is missing</source>
      <translation>ありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>there is no such field</source>
      <translation>この項目は存在しません</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a whole number is needed</source>
      <translation>整数が必要です</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number is needed</source>
      <translation>数値が必要です</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number above {gt} is needed</source>
      <translation>{gt} より大きい数値が必要です</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at least {ge} is needed</source>
      <translation>{ge} 以上の数値が必要です</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a number of at most {le} is needed</source>
      <translation>{le} 以下の数値が必要です</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} could not be used and is kept as {aside}; {used} until one is saved.</source>
      <translation>{name} {path} は使用できなかったため、{aside} として保管されています。次に保存されるまで、{used}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is left as it is until something is changed here, and {used}.</source>
      <translation>{name} {path} を使用できません: {problem}。こちらで何かを変更するまでそのまま残し、{used}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used: {problem}. It is kept as {aside}, and {used}.</source>
      <translation>{name} {path} を使用できません: {problem}。{aside} として保管し、{used}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a new one is used</source>
      <translation>新しいものを使用します</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>the last good one is used</source>
      <translation>最後の正常なものを使用します</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>a newer qrstation wrote it, in format {version}</source>
      <translation>新しいバージョンのqrstationが形式 {version} で書き込んだものです</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>; and {more} more</source>
      <translation>、ほか{more}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} cannot be saved in {path}.</source>
      <translation>{name}を {path} に保存できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} in {path} cannot be read.</source>
      <translation>{path} の{name}を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>it is no JSON ({problem})</source>
      <translation>JSONではありません ({problem})</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} was gone; the last good one, {backup}, is used.</source>
      <translation>{name} {path} がなくなっていたため、最後の正常なもの {backup} を使用します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>The {name} {path} cannot be used, and cannot be moved aside either.</source>
      <translation>{name} {path} を使用できず、別の場所に移すこともできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make room on the disk, or make the file writable for you.</source>
      <translation>ディスクの空きを増やすか、ファイルに書き込めるようにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Make the file readable for you, or move it away to start with a new one.</source>
      <translation>ファイルを読み取れるようにするか、別の場所に移して新しいものから始めてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/documents.py" />
      <source>Move it away by hand.</source>
      <translation>手動で移動してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor images{hint}</source>
      <translation>RDSRも画像もなし{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Neither an RDSR nor an Enhanced SR{hint}</source>
      <translation>RDSRもEnhanced SRもなし{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: all images are needed{hint}</source>
      <translation>RDSRがないため、すべての画像が必要{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>The node lists no objects of an SR series, so that it may be a dose report</source>
      <translation>ノードがSRシリーズのオブジェクトを一覧に示さないため、線量レポートの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>No RDSR: image headers tell the dose</source>
      <translation>RDSRがないため、画像ヘッダーから線量を取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/branches.py" />
      <source>Modality {modality} has no images as they were acquired</source>
      <translation>モダリティ {modality} に収集時のままの画像なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>dose report</source>
      <translation>線量レポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>Enhanced SR</source>
      <translation>Enhanced SR</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>screen capture</source>
      <translation>画面キャプチャ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>images only</source>
      <translation>画像のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/coverage.py" />
      <source>{first} to {last}</source>
      <translation>{first}～{last}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, no descriptions, and no small series{hint}</source>
      <translation>線量レポートも記述もなく、小さなシリーズもなし{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and no series named Dose Info{hint}</source>
      <translation>線量レポートも、Dose Infoという名前のシリーズもなし{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but a series named Dose Info</source>
      <translation>線量レポートはないが、Dose Infoという名前のシリーズあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report: dose screens and one image of each series</source>
      <translation>線量レポートがないため、線量画面と各シリーズの画像1枚を取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, and the node lists no objects of any series{hint}</source>
      <translation>線量レポートがなく、ノードはどのシリーズのオブジェクトも一覧に示さない{hint}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>First image of the series: {sop_class}</source>
      <translation>シリーズの最初の画像: {sop_class}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/ct.py" />
      <source>{number} objects</source>
      <translation>
        <numerusform>{number}件のオブジェクト</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions: small series may be Dose Info</source>
      <translation>線量レポートも記述もないため、小さなシリーズがDose Infoの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Dose Info present: other series not needed</source>
      <translation>Dose Infoがあるため、ほかのシリーズは不要</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node lists no objects of it</source>
      <translation>ノードがオブジェクトを一覧に示さない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>Secondary captures, which may be dose screens</source>
      <translation>線量画面の可能性があるセカンダリキャプチャ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report and no descriptions; {objects}, more than {most}</source>
      <translation>線量レポートも記述もなし。{objects}で、{most}件を超過</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions; {objects} only: it may be Dose Info</source>
      <translation>記述なし。{objects}のみのため、Dose Infoの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No dose report, but this series is named Dose Info</source>
      <translation>線量レポートはないが、このシリーズの名前はDose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>The node did not tell its first image</source>
      <translation>ノードが最初の画像を回答せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/ct.py" />
      <source>No descriptions, and no number of objects: it may be Dose Info</source>
      <translation>記述もオブジェクト数もないため、Dose Infoの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before, as a whole, with {objects}</source>
      <translation>{objects}の全体が処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; {number:,} of {objects} processed before</source>
      <translation>{reason}。{objects}のうち{number:,}件が処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; could not compare it with what was processed before</source>
      <translation>{reason}。処理済みのものと比較できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>{reason}; sent before with {objects}, which cannot be told from the others</source>
      <translation>{reason}。以前に{objects}を送信済みだが、ほかと区別できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>Processed before</source>
      <translation>処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/duplicates.py" />
      <source>All {objects} processed before</source>
      <translation>{objects}がすべて処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, include terms</source>
      <translation>{attribute}、含む語</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} has none of the include terms {terms}</source>
      <translation>{attribute} {value} は、含む語 {terms} のいずれも含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Study description</source>
      <translation>検査記述</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>Station name</source>
      <translation>ステーション名</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute}, exclude terms</source>
      <translation>{attribute}、除外する語</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/filters.py" />
      <source>{attribute} {value} matches the exclude term “{term}”</source>
      <translation>{attribute} {value} は除外する語「{term}」に該当</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/listing.py" />
      <source>The node lists {listed:,} of the {objects} that it counts in series {series}.</source>
      <translation>ノードはシリーズ {series} を{objects}としていますが、一覧に示したのは{listed:,}件です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/marking.py" />
      <source>{sop_class}: no report that is used here</source>
      <translation>{sop_class}: ここで使用するレポートではない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First PET image of the series, which tells the administered activity</source>
      <translation>投与放射能の情報を含む、シリーズの最初のPET画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>First NM image, which tells the administered activity as all of them do</source>
      <translation>投与放射能の情報を含む最初のNM画像(情報はどの画像も同じ)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Not needed: the administered activity is told elsewhere in the study</source>
      <translation>不要: 投与放射能の情報は検査内の別のオブジェクトにあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Neither a radiopharmaceutical dose report nor a PET or NM image</source>
      <translation>放射性医薬品の線量レポートでも、PET・NM画像でもない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Holds Radiopharmaceutical Radiation Dose SR</source>
      <translation>Radiopharmaceutical Radiation Dose SR を含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>Its first image is none that tells the administered activity</source>
      <translation>最初の画像に投与放射能の情報なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node does not tell what it holds, so it may be a dose report</source>
      <translation>ノードが内容を回答しないため、線量レポートの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>{modality} tells no activity</source>
      <translation>{modality} には放射能の情報なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/nuclear.py" />
      <source>The node did not tell whether a better source is in the study</source>
      <translation>検査により適切な情報源があるかどうかをノードが回答せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Changed by hand; the rule said: {reason}</source>
      <translation>手動で変更。ルールの判定: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Kept by hand; the rule said: {reason}</source>
      <translation>手動で採用。ルールの判定: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/overriding.py" />
      <source>Dropped by hand; the rule said: {reason}</source>
      <translation>手動で除外。ルールの判定: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Not looked into: the query was stopped.</source>
      <translation>クエリが停止されたため、確認していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/questions.py" />
      <source>Without a last day it goes on to today, {today}, which lies before the first day, {first}.</source>
      <translation>最後の日を指定しないと今日 {today} までとなりますが、これは最初の日 {first} より前です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node passes over the modality: asked for {modality}, it told studies without it, and so all that it has. {not_asked_for}.</source>
      <translation>ノードはモダリティの条件を無視しています。{modality} を指定して問い合わせたところ、該当しない検査も含めて、保管しているすべての検査を返しました。{not_asked_for}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies lie</source>
      <translation>
        <numerusform>{number}件の検査</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>study {number:,} of {total:,}</source>
      <translation>{total:,}件中{number:,}件目の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modalities} and {last} were not asked for</source>
      <translation>{modalities}、{last} は問い合わせていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {study}</source>
      <translation>{study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>in {number:,} studies, the first of them {study}</source>
      <translation>{number:,}件の検査、最初は{study}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} series</source>
      <translation>
        <numerusform>{number}件のシリーズ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{modality} was not asked for</source>
      <translation>{modality} は問い合わせていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node told {series} without a Modality, {where}. They are taken for modality OT.</source>
      <translation>ノードが返した{series}にはModalityがありません({where})。モダリティをOTとみなします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>The node lists no objects in {series} of modality SR, {where}. The option ‘{option}’ takes them for dose reports where a study has no other.</source>
      <translation>モダリティSRの{series}について、ノードがオブジェクトを一覧に示しません({where})。オプション「{option}」を選ぶと、ほかに線量レポートのない検査ではこれらを線量レポートとみなします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{not_asked_for}: the node told {studies} without naming their modalities, and was taken for one that tells studies of all modalities at once. But all that it told have {modality}. If it does find studies by modality, mark it in its settings as a node that does not name the modalities of studies (qrstation nodes edit … --modality-tag), and ask again.</source>
      <translation>{not_asked_for}。ノードは{studies}をモダリティなしで返したため、全モダリティの検査を一度に返すノードとみなしました。しかし、返された検査はすべて {modality} を含んでいます。ノードがモダリティで検査を検索できる場合は、ノードの設定で「検査のモダリティを返さない」ノードとして登録し(qrstation nodes edit … --modality-tag)、もう一度問い合わせてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the days asked for: the node seems to pass over Study Date.</source>
      <translation>{studies}が、問い合わせた日付の範囲外です。ノードは Study Date を無視していると思われます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{studies} outside the times asked for: the node seems to pass over Study Time.</source>
      <translation>{studies}が、問い合わせた時刻の範囲外です。ノードは Study Time を無視していると思われます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/remarks.py" />
      <source>{number} studies</source>
      <translation>
        <numerusform>{number}件の検査</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Left out, since the node did not tell what its SR series hold</source>
      <translation>ノードがSRシリーズの内容を回答しなかったため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the node lists no objects of an SR series, which the option for empty SR series would fetch</source>
      <translation>。ノードがオブジェクトを一覧に示さないSRシリーズあり(空のSRシリーズ用のオプションで取得対象となる)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>; the option for empty SR series would take an SR of unknown content for a dose report</source>
      <translation>。空のSRシリーズ用のオプションを使うと、内容不明のSRを線量レポートとみなす</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>{report} present: other series not needed</source>
      <translation>{report} があるため、ほかのシリーズは不要</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}</source>
      <translation>{sop_classes} を含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>Holds {sop_classes}: no report that is used here</source>
      <translation>{sop_classes} を含むが、ここで使用するレポートではない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>SR series of unknown content present: other series not needed</source>
      <translation>内容不明のSRシリーズがあるため、ほかのシリーズは不要</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node did not tell all that it holds</source>
      <translation>ノードが保管内容の一部しか回答せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node cannot tell what it holds</source>
      <translation>ノードが内容を回答できない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node lists no objects of it, so it may be a dose report</source>
      <translation>ノードがオブジェクトを一覧に示さないため、線量レポートの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/reports.py" />
      <source>The node tells no SOP Class, so it may be a dose report</source>
      <translation>ノードがSOP Classを回答しないため、線量レポートの可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not SR only: the study has {modalities}</source>
      <translation>SRのみではない: 検査に {modalities} を含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>None of the modalities asked for: the study has {modalities}</source>
      <translation>指定したモダリティなし: 検査に含まれるのは {modalities}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{series} left out: {reasons}</source>
      <translation>{series}が対象外: {reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Told twice or without a UID</source>
      <translation>重複して返されたもの、またはUIDのないもの</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities</source>
      <translation>別のモダリティのため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as without series told</source>
      <translation>シリーズが返されなかったため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as of other modalities, by the series</source>
      <translation>シリーズが別のモダリティのため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as not needed</source>
      <translation>不要のため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as processed before</source>
      <translation>処理済みのため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Left out as more than SR</source>
      <translation>SRのみではないため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node told {series} of the study without a UID.</source>
      <translation>ノードが検査の{series}をUIDなしで返しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>{modality}, without anything to fetch</source>
      <translation>{modality}、取得対象なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>All that is wanted was processed before</source>
      <translation>必要なものはすべて処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>Not looked into: the query was stopped</source>
      <translation>クエリの停止により未確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/selection.py" />
      <source>The node tells no series of it</source>
      <translation>ノードがシリーズを返さない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/sop_classes.py" />
      <source>an object of a class that the node does not tell</source>
      <translation>ノードがSOP Classを回答しないオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series includes: {terms}</source>
      <translation>シリーズのステーション名に含む: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study includes: {terms}</source>
      <translation>検査のステーション名に含む: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series includes: {terms}</source>
      <translation>検査とシリーズのステーション名に含む: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the series excludes: {terms}</source>
      <translation>シリーズのステーション名に含まない: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of the study excludes: {terms}</source>
      <translation>検査のステーション名に含まない: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Station name of study and series excludes: {terms}</source>
      <translation>検査とシリーズのステーション名に含まない: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>by hand</source>
      <translation>手動</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>SR, not listed</source>
      <translation>SR(一覧なし)</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info</source>
      <translation>Dose Info</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>dose screen</source>
      <translation>線量画面</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>first image</source>
      <translation>最初の画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>small series</source>
      <translation>小さなシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report: images</source>
      <translation>レポートなし: 画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>report present</source>
      <translation>レポートあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not a dose report</source>
      <translation>線量レポート以外</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no report</source>
      <translation>レポートなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Dose Info present</source>
      <translation>Dose Infoあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>large series</source>
      <translation>大きなシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>no images</source>
      <translation>画像なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>nothing told</source>
      <translation>情報なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>one is enough</source>
      <translation>1つで十分</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>other modality</source>
      <translation>別のモダリティ</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>not SR only</source>
      <translation>SRのみではない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: description</source>
      <translation>絞り込み: 検査記述</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>filter: station name</source>
      <translation>絞り込み: ステーション名</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>processed before</source>
      <translation>処理済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>undecided</source>
      <translation>未判定</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/dose/telling.py" />
      <source>{number} objects were processed before, are no longer here and are not handed on</source>
      <translation>
        <numerusform>{number}件のオブジェクトは処理済みでアーカイブにないため引き渡しません</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{begin:%H:%M} to {end:%H:%M}</source>
      <translation>{begin:%H:%M}～{end:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} in {series} of {studies}</source>
      <translation>{studies}・{series}の{objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>all dates</source>
      <translation>すべての日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>This workstation</source>
      <translation>このワークステーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>{objects} or more</source>
      <translation>{objects}以上</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description includes: {terms}</source>
      <translation>検査記述に含む: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>Description excludes: {terms}</source>
      <translation>検査記述に含まない: {terms}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>folder {folder}</source>
      <translation>フォルダー {folder}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>node {node}</source>
      <translation>ノード {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>, then </source>
      <translation>、続いて </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has none of {terms}</source>
      <translation>検査記述に {terms} のいずれも含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>description has {terms}</source>
      <translation>検査記述に {terms} を含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source> or </source>
      <translation> または </translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has none of {terms}</source>
      <translation>ステーション名に {terms} のいずれも含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>station name has {terms}</source>
      <translation>ステーション名に {terms} を含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>any day</source>
      <translation>指定なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/telling.py" />
      <source>today</source>
      <translation>今日</translation>
    </message>
    <message>
      <location filename="../../qrstation/dose/verdict.py" />
      <source>Left out, since the node did not tell all of its series</source>
      <translation>ノードがシリーズの一部しか回答しなかったため対象外</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>{name} (message left out: it may name a patient)</source>
      <translation>{name} (患者名を含む可能性があるため、メッセージは省略)</translation>
    </message>
    <message>
      <location filename="../../qrstation/errors.py" />
      <source>Stopped.</source>
      <translation>停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>The log {log_file} cannot be written.</source>
      <translation>ログ {log_file} に書き込めません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/logs.py" />
      <source>Make it writable for you, or name another folder with --home.</source>
      <translation>書き込めるようにするか、--homeで別のフォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{ae_title} at {host}</source>
      <translation>{ae_title}({host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was not allowed to search the archive or fetch from it: it is not in the list of callers.</source>
      <translation>{who}によるアーカイブの検索・取得を拒否しました。接続元リストに含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>anybody</source>
      <translation>任意の接続元</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at {network}</source>
      <translation>{whoever}({network})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{whoever} at any address</source>
      <translation>{whoever}(任意のアドレス)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller without an AE title</source>
      <translation>AEタイトルのない接続元</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{who} was refused: it is not in the list of callers.</source>
      <translation>{who}の接続を拒否しました。接続元リストに含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>A caller needs an AE title, or an address.</source>
      <translation>接続元にはAEタイトルまたはアドレスが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>An AE title in this list stands for itself, without * and ?. Leave it out to mean any.</source>
      <translation>このリストのAEタイトルは文字どおりに扱われ、* と ? は使えません。任意のAEタイトルとする場合は、指定しないでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/access.py" />
      <source>{text!r} is no IP address or network, such as 10.1.2.3 or 10.0.0.0/8.</source>
      <translation>{text!r} は、10.1.2.3 や 10.0.0.0/8 のようなIPアドレスまたはネットワークではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>missing</source>
      <translation>ファイルなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>changed</source>
      <translation>変更あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>not indexed</source>
      <translation>インデックス未登録</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>unreadable</source>
      <translation>読み取り不可</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/archive.py" />
      <source>misplaced</source>
      <translation>内容が別のインスタンス</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>started</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>begun anew</source>
      <translation>新規に開始</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>configured</source>
      <translation>設定変更</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>queried</source>
      <translation>問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>retrieved</source>
      <translation>取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>received</source>
      <translation>受信</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>sent</source>
      <translation>送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>exported</source>
      <translation>エクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>imported</source>
      <translation>インポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>removed</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>rejected</source>
      <translation>接続拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>refused</source>
      <translation>要求拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>in part</source>
      <translation>一部のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{node}, to {destination}</source>
      <translation>{node}、送信先 {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>files</source>
      <translation>ファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} matches</source>
      <translation>
        <numerusform>{number}件の一致</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>a folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Record {number} was changed, or one before it was put in or taken out.</source>
      <translation>記録{number}が変更されたか、その前に記録が挿入または削除されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>Records at the end were taken out.</source>
      <translation>末尾の記録が削除されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>An earlier trail was damaged, or changed otherwise than by this program, and was put aside: {names}. What is in it is not checked. Find out why, and move it elsewhere.</source>
      <translation>以前の監査証跡が破損しているか、このプログラム以外によって変更されていたため、別に保管しました: {names}。その内容は検証されていません。原因を調べ、ほかの場所に移してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>{records}, as they were written.</source>
      <translation>{records}は、書き込まれたときのままです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/audit.py" />
      <source>The last seal is {seal}.</source>
      <translation>最後のシール: {seal}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/audit.py" />
      <source>{number} records</source>
      <translation>
        <numerusform>{number}件の記録</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Accession Number</source>
      <translation>アクセッション番号</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Patient ID</source>
      <translation>患者ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date</source>
      <translation>検査日</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>Study Date until</source>
      <translation>検査日(終了日)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>found</source>
      <translation>該当あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>nothing matched</source>
      <translation>該当なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>too much matched</source>
      <translation>該当多数</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>cannot be read</source>
      <translation>読み取り不可</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>node failed</source>
      <translation>ノードのエラー</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>same as another row</source>
      <translation>別の行と同じ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>not asked</source>
      <translation>未照会</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/batch.py" />
      <source>List {name}: {found}</source>
      <translation>リスト {name}: {found}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>birth date</source>
      <translation>生年月日</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>sex</source>
      <translation>性別</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} says: {values}.</source>
      <translation>{node}の回答: {values}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/copies.py" />
      <source>{node} also says: {values}.</source>
      <translation>{node}の別の回答: {values}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Name of the host</source>
      <translation>ホスト名</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>TCP connection</source>
      <translation>TCP接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Association</source>
      <translation>アソシエーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-GET of one object</source>
      <translation>C-GETによるオブジェクト1件の取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Our receiver</source>
      <translation>自局の受信機能</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>C-MOVE of one object to us</source>
      <translation>C-MOVEによる自局へのオブジェクト1件の取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>passed</source>
      <translation>正常</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>not tried</source>
      <translation>未実施</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{modality} of {date}</source>
      <translation>{modality}({date})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>about {size:,} kB</source>
      <translation>約{size:,} kB</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Stopped: not everything was tried.</source>
      <translation>停止しました。一部は試していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Everything that was tried works{attention}{untried}.</source>
      <translation>試した項目はすべて正常です{attention}{untried}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>object of unknown modality</source>
      <translation>モダリティ不明のオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>one step is marked</source>
      <translation>1つの手順</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>{warnings} steps are marked</source>
      <translation>{warnings}つの手順</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>, but {steps} for your attention</source>
      <translation>。ただし、{steps}に要確認の印があります</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>; retrieval was not tried</source>
      <translation>。取得は試していません</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/diagnosis.py" />
      <source>Objects can be fetched by C-GET all the same.</source>
      <translation>オブジェクトはC-GETで取得できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>The archive takes objects again: {refused}.</source>
      <translation>アーカイブへの保存を再開しました。{refused}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>Only {room} are left on {disk}.</source>
      <translation>{disk}の空きは残り{room}です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{refused} had been refused</source>
      <translation>これまでに{refused}を拒否しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>none was refused</source>
      <translation>拒否したものはありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble}: {objects} refused, nothing already received was affected.</source>
      <translation>{trouble}。{objects}を拒否しました。受信済みのデータに影響はありません。</translation>
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
      <translation>アーカイブのディスク</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>the disk that the archive's index lies on</source>
      <translation>アーカイブのインデックスがあるディスク</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/disk.py" />
      <source>{trouble} {objects} refused, nothing already received was affected.</source>
      <translation>{trouble} {objects}を拒否しました。受信済みのデータに影響はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>this workstation</source>
      <translation>このワークステーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Take SR series that list no objects</source>
      <translation>オブジェクトの一覧がないSRシリーズを取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Ask again for fewer days.</source>
      <translation>日数を減らして、もう一度問い合わせてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>mammography</source>
      <translation>マンモグラフィ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>fluoroscopy</source>
      <translation>透視</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>planar X-ray</source>
      <translation>一般撮影</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>nuclear medicine</source>
      <translation>核医学</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only</source>
      <translation>SRのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Mammography</source>
      <translation>マンモグラフィ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Fluoroscopy</source>
      <translation>透視</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Planar X-ray</source>
      <translation>一般撮影</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Nuclear medicine</source>
      <translation>核医学</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Choose at least one modality.</source>
      <translation>モダリティを1つ以上選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>SR only stands alone: it cannot be combined with a modality.</source>
      <translation>「SRのみ」は、ほかのモダリティと組み合わせることはできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Give dates, or ask for all dates: not both.</source>
      <translation>日付を指定するか、すべての日付を選択してください。両方は指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Without a date a node would be asked for everything that it has.</source>
      <translation>日付を指定しないと、ノードにあるすべてのものを問い合わせることになります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The last day, {last}, lies before the first, {first}.</source>
      <translation>最後の日 {last} が最初の日 {first} より前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>Times can be given for a single day only.</source>
      <translation>時刻は、1日だけを指定するときに使えます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose.py" />
      <source>The time {until:%H:%M} lies before {start:%H:%M}.</source>
      <translation>時刻 {until:%H:%M} が {start:%H:%M} より前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>running</source>
      <translation>実行中</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>done, but not all handed on</source>
      <translation>完了、引き渡しは一部未完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>incomplete</source>
      <translation>不完全</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>left out</source>
      <translation>見送り</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>broken off</source>
      <translation>中断</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>today as of an hour ago</source>
      <translation>当日分(1時間前の時点)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{first} until {last}</source>
      <translation>{first}から{last}まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>not by itself</source>
      <translation>自動実行なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>daily at {time:%H:%M}</source>
      <translation>毎日 {time:%H:%M}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} is no time of the day such as 02:30.</source>
      <translation>{text!r} は、02:30 のような時刻ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>Days are counted back from today, the earlier one first, so its number is the larger; at most {most:,}.</source>
      <translation>日数は今日からさかのぼって数えます。早いほうの日を先に指定するため、最初の数のほうが大きくなります。上限は{most:,}です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{text!r} are no days: write today, yesterday, hour-ago, or how many days ago they begin and end, such as 7-1.</source>
      <translation>{text!r} は日付の指定として正しくありません。today、yesterday、hour-ago、または 7-1 のように何日前から何日前までかを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number:,} days ago</source>
      <translation>{number:,}日前</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every so many minutes or daily at a time: not both.</source>
      <translation>クエリの実行は、一定間隔(分)か毎日決まった時刻のどちらかです。両方は指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A query runs every 1 to {most:,} minutes, not every {minutes:,}.</source>
      <translation>クエリの実行間隔は1～{most:,}分です。{minutes:,}分は指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A daily time is one of hours and minutes, such as 02:30.</source>
      <translation>毎日の実行時刻は、02:30 のように時と分で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every minute</source>
      <translation>1分ごと</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>every {minutes}</source>
      <translation>{minutes}ごと</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>A saved query has a name on one line.</source>
      <translation>保存済みクエリの名前は1行で入力してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>The name of a saved query has no blanks around it.</source>
      <translation>保存済みクエリの名前の前後に空白は使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>fetched all, but not all was handed on</source>
      <translation>すべて取得、引き渡しは一部未完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>ended {state}</source>
      <translation>終了({state})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>yesterday</source>
      <translation>昨日</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/dose_schedule.py" />
      <source>{number} minutes</source>
      <translation>
        <numerusform>{number}分</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>info</source>
      <translation>情報</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/events.py" />
      <source>error</source>
      <translation>エラー</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>the folder {place}</source>
      <translation>フォルダー {place}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is a folder that depends on where qrstation is started: give its whole path.</source>
      <translation>{text!r} は、qrstationを起動した場所によって変わるフォルダーです。完全なパスを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{done:,} of {total} handed on to {target}</source>
      <translation>{total}のうち{done:,}件を{target}へ引き渡し済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} waiting{due}</source>
      <translation>{number:,}件は待機中{due}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} failed</source>
      <translation>{number:,}件は失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{number:,} no longer here</source>
      <translation>{number:,}件はアーカイブになし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/handing_on.py" />
      <source>{text!r} is in the folder of a user whom this computer does not know.</source>
      <translation>{text!r} は、このコンピューターに登録されていないユーザーのフォルダーにあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>The file with the token is needed.</source>
      <translation>トークンのファイルが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/identity.py" />
      <source>A user name is needed.</source>
      <translation>ユーザー名が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>patients</source>
      <translation>患者</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/information_model.py" />
      <source>{number} patients</source>
      <translation>
        <numerusform>{number}人の患者</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>study</source>
      <translation>検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>studies</source>
      <translation>検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>series</source>
      <translation>シリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>object</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/information_model.py" />
      <source>objects</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no bandwidth: write 20MB/s or 800kB/s, or none.</source>
      <translation>{text!r} は帯域幅の指定として正しくありません。20MB/s、800kB/s、または none のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} is no weekday and no range of them, such as mon or mon-fri.</source>
      <translation>{text!r} は曜日または曜日の範囲ではありません。mon や mon-fri のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours are times of a day, from 00:00 to 24:00.</source>
      <translation>転送休止時間帯は、00:00～24:00 の範囲の時刻で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>Quiet hours end at another time than they start; a whole day is 00:00-24:00.</source>
      <translation>転送休止時間帯の開始と終了には、異なる時刻を指定してください。1日全体は 00:00-24:00 です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>{text!r} are no quiet hours: write 07:00-18:00 or 22:00-06:00,mon-fri.</source>
      <translation>{text!r} は転送休止時間帯の指定として正しくありません。07:00-18:00 や 22:00-06:00,mon-fri のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A retrieval takes from 1 to {most} associations, not {associations}.</source>
      <translation>1回の取得で使えるアソシエーションは1～{most}本です。{associations}本は指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>A bandwidth of less than {least} kB/s would run transfers into their time limits.</source>
      <translation>帯域幅を{least} kB/s未満にすると、転送が制限時間を超えてしまいます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/limits.py" />
      <source>These quiet hours fill the whole week: nothing would ever be retrieved.</source>
      <translation>この転送休止時間帯は1週間すべてを占めるため、何も取得できなくなります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>This is qrstation {ours}. There is no newer version.</source>
      <translation>このqrstationは {ours} です。新しいバージョンはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/newest.py" />
      <source>qrstation {newest} is published; this is {ours}.</source>
      <translation>qrstation {newest} が公開されています。現在のバージョンは {ours} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{node} ({ae_title} at {host})</source>
      <translation>{node} ({ae_title}、{host})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Imported {nodes} from {kind}.</source>
      <translation>{kind} から{nodes}をインポートしました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>Not everybody may send to this computer, but from now on this may, as a node: {nodes}.</source>
      <translation>このコンピューターへの送信は登録済みのものに限られていますが、今後はノードとして次も送信できます: {nodes}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{number} nodes</source>
      <translation>
        <numerusform>{number}件のノード</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The token file of {nodes} was left out: whoever wrote the list must not choose which file of this computer is sent.</source>
      <translation>{nodes} のトークンファイルは取り込みませんでした。このコンピューターのどのファイルを送信するかを、リストの作成者に決めさせないためです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} may not search here, though the list says so: whoever wrote it must not open this archive.</source>
      <translation>リストでは {nodes} にここでの検索が許可されていますが、許可しません。リストの作成者にこのアーカイブを開放させないためです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>{nodes} is still reached by TLS, and in no other way, though the list has it without.</source>
      <translation>リストではTLSなしになっていますが、{nodes} には引き続きTLSのみで接続します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/node_lists.py" />
      <source>The TLS settings of {nodes} are as they were, not as in the list: whoever wrote it must not choose whose certificate is believed.</source>
      <translation>{nodes} のTLS設定はリストの内容にせず、元のままにしました。どの証明書を信頼するかを、リストの作成者に決めさせないためです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title needs at least one character.</source>
      <translation>AEタイトルは1文字以上必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has at most 16 characters; {ae_title!r} has {length}.</source>
      <translation>AEタイトルは最大16文字です。{ae_title!r} は{length}文字あります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>An AE title has only the letters, digits and signs of ASCII, without a backslash: {ae_title!r} does not.</source>
      <translation>AEタイトルに使えるのはASCIIの文字、数字、記号のみで、バックスラッシュは使えません。{ae_title!r} は使用できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A host name or an IP address is needed.</source>
      <translation>ホスト名またはIPアドレスが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{host!r} is no host name and no IP address.</source>
      <translation>{host!r} はホスト名でもIPアドレスでもありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A port is a number from 1 to 65535, not {port}.</source>
      <translation>ポートは1～65535の数値です。{port} は指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{text!r} is not an address of the form AET@host:port.</source>
      <translation>{text!r} は AET@host:port の形式のアドレスではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>A node needs a name.</source>
      <translation>ノードには名前が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>The {model} model only retrieves; choose one that can be searched.</source>
      <translation>{model}モデルでは取得しか行えません。検索のできるモデルを選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/nodes.py" />
      <source>{name} must be asked or stored to, or it serves nothing.</source>
      <translation>{name} は、問い合わせ先または送信先のいずれかに設定してください。どちらでもない場合、このノードは使われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>success</source>
      <translation>成功</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>failure</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>pending</source>
      <translation>継続中</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>unknown</source>
      <translation>不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{code} {category}: {meaning}</source>
      <translation>{code} {category}：{meaning}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Left out: {matches} to another entity than the one that {node} was asked about.</source>
      <translation>対象外: {node}に問い合わせた対象とは別のものに属する、{matches}がありました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>Offending Element: {keywords}</source>
      <translation>Offending Element: {keywords}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{node} ended with {status}.</source>
      <translation>{node}は {status} で終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date and a time</source>
      <translation>日付と時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/outcomes.py" />
      <source>a date</source>
      <translation>日付</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/outcomes.py" />
      <source>{number} matches belong</source>
      <translation>
        <numerusform>{number}件の一致結果</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>its passphrase is in the keyring</source>
      <translation>パスフレーズはキーリングに保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>in a file that you alone can read</source>
      <translation>本人だけが読み取れるファイルに保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expired on {not_after:%Y-%m-%d}: peers that check it refuse to talk to us.</source>
      <translation>自局の証明書は{not_after:%Y-%m-%d}に有効期限が切れました。証明書を検証する相手からは通信を拒否されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate is valid from {not_before:%Y-%m-%d} on: check the clock of this computer.</source>
      <translation>自局の証明書の有効期間は{not_before:%Y-%m-%d}からです。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate expires on {not_after:%Y-%m-%d}: ask for a new one now.</source>
      <translation>自局の証明書の有効期限は{not_after:%Y-%m-%d}です。今のうちに新しい証明書を申請してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Our certificate names no host: peers that check names refuse to talk to us.</source>
      <translation>自局の証明書にホスト名がありません。名前を検証する相手からは通信を拒否されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Subject</source>
      <translation>サブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Issued by</source>
      <translation>発行者</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>For</source>
      <translation>対象ホスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Valid</source>
      <translation>有効期間</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>{not_before:%Y-%m-%d} to {not_after:%Y-%m-%d}</source>
      <translation>{not_before:%Y-%m-%d}～{not_after:%Y-%m-%d}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>Key</source>
      <translation>鍵</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>itself</source>
      <translation>自己署名</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/own_tls.py" />
      <source>no host by name</source>
      <translation>ホスト名なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>A Patient ID is needed.</source>
      <translation>患者IDが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>{template!r} is no Template Identifier such as {example}.</source>
      <translation>{template!r} は、{example} のようなTemplate Identifierではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/patient_info.py" />
      <source>One patient is asked about, so {value!r} must be given without * ? and \.</source>
      <translation>問い合わせの対象は1人の患者のため、{value!r} は * ? \ を含まない値で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>The node answered at {answered} level; it was asked at {asked} level.</source>
      <translation>ノードは{answered}レベルで応答しました。問い合わせたのは{asked}レベルです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/query.py" />
      <source>{keyword} is missing, so this cannot be opened or retrieved.</source>
      <translation>{keyword} がないため、展開も取得もできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, or not to the end, because the retrieval was stopped.</source>
      <translation>取得が停止されたため、要求していないか、最後まで要求していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Not asked for, because a request failed twice in succession.</source>
      <translation>要求が2回続けて失敗したため、要求していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>complete</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>partial</source>
      <translation>一部完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>cancelled</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>unverified</source>
      <translation>未検証</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames from {first:g} s to {last:g} s</source>
      <translation>{first:g}秒～{last:g}秒のフレーム</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frame {numbers}</source>
      <translation>フレーム {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>frames {numbers}</source>
      <translation>フレーム {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frames are named by their numbers, by ranges or by times: by one of these.</source>
      <translation>フレームは、番号、範囲、時間のいずれか1つの方法で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Frame numbers start at 1 and rise.</source>
      <translation>フレーム番号は1以上の昇順で指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of frames goes from its first number, 1 or above, up to its last.</source>
      <translation>フレームの範囲は、1以上の最初の番号から最後の番号までを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>Ranges of frames rise and do not overlap.</source>
      <translation>フレームの範囲は昇順で、重ならないように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>A range of times goes from its start to its end.</source>
      <translation>時間の範囲は、開始から終了までを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no range of seconds: write 0.5-2.</source>
      <translation>{text!r} は秒数の範囲ではありません。0.5-2 のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>headers only</source>
      <translation>ヘッダーのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>{text!r} is no frame number and no range: write 1-5,8 or 1-100/10.</source>
      <translation>{text!r} はフレーム番号または範囲ではありません。1-5,8 や 1-100/10 のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/retrieve.py" />
      <source>More than {most:,} ranges of frames cannot be asked for at once.</source>
      <translation>一度に要求できるフレームの範囲は{most:,}個までです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>{text!r} is no fingerprint: the SHA-256 of a certificate has 64 hexadecimal digits, such as AB:CD:….</source>
      <translation>{text!r} はフィンガープリントではありません。証明書のSHA-256は、AB:CD:… のような64桁の16進数です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>not readable</source>
      <translation>読み取り不可</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expired on {not_after:%Y-%m-%d}.</source>
      <translation>{not_after:%Y-%m-%d}に有効期限が切れました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It is not valid before {not_before:%Y-%m-%d}: check this computer's clock.</source>
      <translation>{not_before:%Y-%m-%d}より前は有効ではありません。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>It expires soon, on {not_after:%Y-%m-%d}.</source>
      <translation>まもなく有効期限が切れます({not_after:%Y-%m-%d})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>The file with the certificate of the authority is needed.</source>
      <translation>認証局の証明書のファイルが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/tls.py" />
      <source>A fingerprint is the SHA-256 of a certificate: 64 hexadecimal digits.</source>
      <translation>フィンガープリントは証明書のSHA-256で、64桁の16進数です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>it said nothing</source>
      <translation>相手からの送信なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>there were too many connections</source>
      <translation>接続が多すぎる</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>turned away</source>
      <translation>接続打ち切り</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>connected</source>
      <translation>接続のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>If {who} is to send to us: “{section}” in the settings, or {command}</source>
      <translation>{who} からの送信を許可する場合：設定の「{section}」、または {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>: {reason}</source>
      <translation>: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>Who may come in</source>
      <translation>接続の許可</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was turned away{because}.</source>
      <translation>{who}の接続を打ち切りました{because}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} was rejected{because}.</source>
      <translation>{who}のアソシエーションを拒否しました{because}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} connected and asked for no association{because}.</source>
      <translation>{who}が接続しましたが、アソシエーションを要求しませんでした{because}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} asked only for what is not offered here: {services}.</source>
      <translation>{who}が要求したのは、ここで提供していないものだけでした：{services}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>{who} {doings}.</source>
      <translation>{who}: {doings}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked whether we answer (C-ECHO)</source>
      <translation>応答を確認 (C-ECHO)</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects}, safe now</source>
      <translation>{objects}を送信、保存済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>sent {objects} that could not be kept ({reasons})</source>
      <translation>{objects}を送信、保存できず ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was not allowed to search the archive or fetch from it: it is not among the callers that may</source>
      <translation>アーカイブの検索・取得を拒否、許可された接続元に含まれていないため</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was refused ({reasons})</source>
      <translation>拒否 ({reasons})</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>was cut off: {reason}</source>
      <translation>切断: {reason}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/model/visits.py" />
      <source>{number} queries</source>
      <translation>
        <numerusform>{number}件のクエリ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>asked {queries}, answered with {matches}</source>
      <translation>{queries}を送信、応答は{matches}</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>did not get {objects} that it asked for</source>
      <translation>要求した{objects}を取得できず</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>opened an association and completed no request</source>
      <translation>アソシエーションを開始、完了した要求なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>had {objects} sent to {destinations}</source>
      <translation>{objects}を {destinations} へ送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/model/visits.py" />
      <source>fetched {objects}</source>
      <translation>{objects}を取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>The folder {folder} cannot be made.</source>
      <translation>フォルダー {folder} を作成できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/paths.py" />
      <source>Make it writable for you, or name another folder with --home or {home_variable}.</source>
      <translation>書き込めるようにするか、--homeまたは {home_variable} で別のフォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>The practice PACS cannot be kept in {folder}.</source>
      <translation>{folder} に練習用PACSのデータを置くことができません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/practice/generation.py" />
      <source>Make the folder writable, or choose another with --home.</source>
      <translation>フォルダーに書き込めるようにするか、--homeで別のフォルダーを選んでください。</translation>
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
      <translation>アーカイブのインデックスが破損していたため、ファイルから作り直しました。古いものは {file} として保管されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>This computer's address is {addresses} now. A PACS that was told another one sends elsewhere: tell it this one.</source>
      <translation>このコンピューターの現在のアドレスは {addresses} です。PACSに以前のものが登録されている場合、送信先が異なってしまいます。これを登録し直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s</source>
      <translation>{level}レベル、{matches}({seconds:.1f}秒)</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{matches} at {level} level in {seconds:.1f} s, asked in {parts:,} parts</source>
      <translation>{level}レベル、{matches}({seconds:.1f}秒)、{parts:,}分割で問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Retrieval {verdict}: {received:,} received in {seconds:.1f} s. {explanation}</source>
      <translation>取得の結果: {verdict}。{received:,}件を受信({seconds:.1f}秒)。{explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{found:,} of {rows:,} rows of a list found in {seconds:.1f} s.</source>
      <translation>リストの{rows:,}行のうち{found:,}行が見つかりました({seconds:.1f}秒)。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: stopped.</source>
      <translation>患者情報を問い合わせました({seconds:.1f}秒): 停止。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: an answer.</source>
      <translation>患者情報を問い合わせました({seconds:.1f}秒): 応答あり。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Asked for patient information in {seconds:.1f} s: no such patient.</source>
      <translation>患者情報を問い合わせました({seconds:.1f}秒): 該当する患者なし。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{uid} came with other bytes than the object held: both are kept.</source>
      <translation>届いた {uid} は、保管済みのオブジェクトと内容が異なります。両方を保管しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Answered a C-ECHO in {milliseconds:.0f} ms.</source>
      <translation>C-ECHOに{milliseconds:.0f} msで応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}.</source>
      <translation>{search}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped at the limit.</source>
      <translation>{search}、上限で停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Probed: {services} offered.</source>
      <translation>対応機能を調査しました。対応: {services}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}, with TLS.</source>
      <translation>{where} として受信待機中、TLSあり。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Listening as {where}.</source>
      <translation>{where} として受信待機中。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}, stopped.</source>
      <translation>{search}、停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>Not listening any more.</source>
      <translation>受信待機を終了しました。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/announcements.py" />
      <source>{number} services</source>
      <translation>
        <numerusform>{number}件のサービス</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/announcements.py" />
      <source>{search}; there may be more.</source>
      <translation>{search}。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>qrstation is being closed.</source>
      <translation>qrstationを終了しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit.py" />
      <source>The audit trail cannot be written, so what is done now is missing there. {fault}</source>
      <translation>監査証跡に書き込めないため、現在の操作は記録されません。{fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} is there already.</source>
      <translation>{file} はすでに存在します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>It may hold records that the trail has forgotten. Give another name, or --replace to lose it.</source>
      <translation>監査証跡から消えた記録が残っている可能性があります。別の名前を指定するか、失ってもよければ --replace を付けてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>{file} could not be written.</source>
      <translation>{file} に書き込めませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/audit_reports.py" />
      <source>Choose another folder, or look whether the file is open elsewhere.</source>
      <translation>別のフォルダーを選ぶか、ファイルがほかで開かれていないか確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It asks for the same as row {number:,}: {state}.</source>
      <translation>行{number:,}と同じ問い合わせです: {state}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>It cannot be checked: {node} does not tell the {keywords} of what it found, and may pass over it.</source>
      <translation>検証できません。{node}が検索結果の {keywords} を返さないため、条件を無視している可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} answered with what does not fit: it seems to pass over what it was asked.</source>
      <translation>{node}は条件に合わない結果を返しました。問い合わせの条件を無視していると思われます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} seems to stop at {limit:,} answers: there may be more.</source>
      <translation>{node}は{limit:,}件で応答を打ち切っていると思われます。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} or more match, and at most {most:,} may.</source>
      <translation>{number:,}件以上が一致しました。上限は{most:,}件です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{number:,} match, and at most {most:,} may.</source>
      <translation>{number:,}件が一致しました。上限は{most:,}件です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{node} also answered with {number:,} that do not fit; they are left out.</source>
      <translation>{node}は条件に合わない{number:,}件も返しました。これらは除外しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/asking.py" />
      <source>{ending} There may be more. {advice}</source>
      <translation>{ending} ほかにもある可能性があります。{advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Divide it into several lists, or leave out what is not needed.</source>
      <translation>複数のリストに分けるか、不要なものを除いてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} rows.</source>
      <translation>{file} の行数が{most:,}行を超えています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} has more than {most:,} columns in row {row:,}.</source>
      <translation>{file} の行{row:,}の列数が{most:,}列を超えています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is too large for a list.</source>
      <translation>{file} はリストとして大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>{file} is no list that can be read.</source>
      <translation>{file} はリストとして読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/bounds.py" />
      <source>Save it as CSV (text with commas, semicolons or tabs) or as an Excel workbook (.xlsx).</source>
      <translation>CSV(カンマ、セミコロン、タブ区切りのテキスト)またはExcelブック(.xlsx)として保存してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>column {letter}</source>
      <translation>列{letter}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{table} has no column {heading!r}.</source>
      <translation>{table} に列 {heading!r} がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It is not known which column of {table} holds accession numbers, Patient IDs or UIDs.</source>
      <translation>{table} のどの列がアクセッション番号、患者ID、UIDなのか判別できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>It has: {columns}.</source>
      <translation>存在する列: {columns}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Its columns are: {columns}.</source>
      <translation>列は次のとおりです: {columns}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Say what a column holds.</source>
      <translation>列の内容を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>{choice!r} does not say what a column holds.</source>
      <translation>{choice!r} では列の内容を指定できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/columns.py" />
      <source>Write one of {fields}, an equals sign, and the column's heading.</source>
      <translation>{fields} のいずれか、等号、列の見出しの順に指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{text} is no date: write 2026-11-19.</source>
      <translation>{text} は日付ではありません。2026-11-19 のように指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>In {date}, day and month cannot be told apart: say which comes first.</source>
      <translation>{date} は日と月を区別できません。どちらが先かを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/dates.py" />
      <source>{days} ends before it starts.</source>
      <translation>{days} は終わりが始まりより前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It has control characters, which text has not.</source>
      <translation>テキストには含まれない制御文字が含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>It is not UTF-8; it was read as Windows-1252. Look whether letters with accents are right.</source>
      <translation>UTF-8ではないため、Windows-1252として読み込みました。アクセント付きの文字などが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>A cell in or after line {number:,} does not end: is a quotation mark missing?</source>
      <translation>行{number:,}以降のセルが終わっていません。引用符が抜けていませんか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/delimited.py" />
      <source>Its bytes are no text.</source>
      <translation>テキストとして読み取れないバイト列です。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{number} rows with # were taken for comments and passed over.</source>
      <translation>
        <numerusform># で始まる{number}行をコメントとみなし、無視しました。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no sheets: it is text.</source>
      <translation>{file} はテキストのため、シートがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>It is an old Excel workbook (.xls), or one that a password protects.</source>
      <translation>古い形式のExcelブック(.xls)か、パスワードで保護されたブックです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>What stands above the headings in row {number:,} is passed over.</source>
      <translation>行{number:,}の見出しより上にある内容は無視します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} has no rows.</source>
      <translation>{file} に行がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Leave out the sheet.</source>
      <translation>シートの指定を外してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>{file} cannot be read.</source>
      <translation>{file} を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Choose another file or sheet.</source>
      <translation>別のファイルまたはシートを選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/reading.py" />
      <source>Look whether it is there, and whether another program has it open.</source>
      <translation>ファイルが存在するか、ほかのプログラムで開かれていないか確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is no {field}.</source>
      <translation>{text} は {field} ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is what a spreadsheet made of a long number: its digits are lost.</source>
      <translation>{text} は、長い数字が表計算ソフトで変換されたものです。元の桁が失われています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is an error of the spreadsheet.</source>
      <translation>{text} は表計算ソフトのエラー値です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Its last day, {last}, is before its first, {first}.</source>
      <translation>最後の日 {last} が最初の日 {first} より前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} is a number with a fraction: a spreadsheet may have changed it.</source>
      <translation>{text} は小数です。表計算ソフトで変更された可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has a sign that stands for others (* ? \): it could match what is not meant.</source>
      <translation>{text} にワイルドカードとして働く文字(* ? \)が含まれています。意図しないものに一致する可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text!r} cannot be asked for: it is too long, or has signs that do not print.</source>
      <translation>{text!r} は問い合わせに使えません。長すぎるか、印字できない文字が含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} characters, and an accession number {most} at most: the column may hold something else.</source>
      <translation>{text} は{length}文字ですが、アクセッション番号は最大{most}文字です。列の内容が別のものである可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>{text} has {length} digits and most others have {usual}: a spreadsheet drops zeros in front. Format the column as text and write the zeros, or write ="{text}" in a CSV file where it is right.</source>
      <translation>{text} は{length}桁で、ほかの多くは{usual}桁です。表計算ソフトでは先頭のゼロが失われます。列の書式を文字列にしてゼロを入力してください。このままで正しい場合は、CSVファイルに ="{text}" と記載してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>A date alone would be everybody's of that day: a number or UID is missing.</source>
      <translation>日付だけではその日の全患者が対象になります。番号またはUIDが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>Nothing stands in the columns that are used.</source>
      <translation>使用する列に値がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>It has a last day and no first one.</source>
      <translation>最後の日だけがあり、最初の日がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/rows.py" />
      <source>So many days before or after it there is no date.</source>
      <translation>指定した日数を前後に加えると、有効な日付になりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged, or no Excel workbook.</source>
      <translation>破損しているか、Excelブックではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It is damaged.</source>
      <translation>破損しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>{file} has no sheet {sheet!r}.</source>
      <translation>{file} にシート {sheet!r} がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/batch/workbooks.py" />
      <source>It has: {sheets}.</source>
      <translation>存在するシート: {sheets}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>list of callers</source>
      <translation>接続元リスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>{ae_title} at {network} is not in the list of callers.</source>
      <translation>{ae_title}({network})は接続元リストにありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>`qrstation callers list` shows who is.</source>
      <translation>登録内容は `qrstation callers list` で確認できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>This caller cannot be kept.</source>
      <translation>この接続元を登録できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>Anybody</source>
      <translation>任意の接続元</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/callers.py" />
      <source>any address</source>
      <translation>任意のアドレス</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} is empty.</source>
      <translation>{node}用のトークンのファイル {file} が空です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The file {file} with the token for {node} has more than {most:,} bytes, which no association can carry.</source>
      <translation>{node}用のトークンのファイル {file} が{most:,} バイトを超えており、アソシエーションで送信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The user name for {node} is too long to be sent.</source>
      <translation>{node}用のユーザー名が長すぎて送信できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>The token for {node} cannot be read from {file}.</source>
      <translation>{node}用のトークンを {file} から読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Check that it is the token itself.</source>
      <translation>ファイルの内容がトークンそのものであることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Shorten it to {most:,} bytes in the node's settings.</source>
      <translation>ノードの設定で、{most:,} バイト以内に短縮してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/calling.py" />
      <source>Let the token be written there, or name another file in the node's settings.</source>
      <translation>トークンがそこに書き込まれるようにするか、ノードの設定で別のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it offers</source>
      <translation>対応しているサービスを問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take all services at once, so each was asked for by itself: {reason}</source>
      <translation>すべてのサービスを一度に提案すると受け付けられなかったため、1つずつ問い合わせました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>{node} did not say in {seconds:g} s what it offers.</source>
      <translation>{node}から{seconds:g}秒以内に、対応サービスの回答が得られませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>asking what it would send by C-GET</source>
      <translation>C-GETで送信できるものを問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>Try again when it has less to do, or ask its administrator to look into its log.</source>
      <translation>ノードの負荷が低いときにもう一度試すか、ログの確認を管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It offers no C-FIND, so its keys could not be found out.</source>
      <translation>C-FINDに対応していないため、キーについて判定できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>The probe was ended after {seconds:g} s, before all was asked.</source>
      <translation>調査は{seconds:g}秒で打ち切られ、一部は問い合わせていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/capabilities.py" />
      <source>It did not take {number} storage SOP Classes at once for a C-GET: {reason}</source>
      <translation>C-GETで{number}件のストレージSOP Classを一度に受け付けませんでした: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give it, too: on the command line, --passphrase asks for it.</source>
      <translation>パスフレーズも指定してください。コマンドラインでは、--passphrase を付けると入力を求められます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>{name!r} is no host name and no IP address.</source>
      <translation>{name!r} はホスト名でもIPアドレスでもありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>elliptic curve, {bits:,} bits</source>
      <translation>楕円曲線、{bits:,}ビット</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>RSA, {bits:,} bits</source>
      <translation>RSA、{bits:,}ビット</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Only RSA and elliptic curve keys can be used.</source>
      <translation>使用できる鍵はRSAと楕円曲線のみです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is too weak: it has {bits:,} bits, and {least:,} are the least.</source>
      <translation>鍵の強度が不足しています。{bits:,}ビットですが、{least:,}ビット以上が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file.</source>
      <translation>このファイルには証明書がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Key and certificate do not belong together.</source>
      <translation>鍵と証明書が対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key cannot be read: the passphrase is wrong, or it is no private key.</source>
      <translation>鍵を読み取れません。パスフレーズが違うか、秘密鍵ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The organization's name has at most 64 characters.</source>
      <translation>組織名は最大64文字です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>There is no certificate in this file, or it is damaged.</source>
      <translation>このファイルには証明書がないか、破損しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file cannot be read: the passphrase is wrong, or it holds no certificate.</source>
      <translation>ファイルを読み取れません。パスフレーズが違うか、証明書が含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Give the key that the certificate was asked for with.</source>
      <translation>証明書の申請に使った鍵を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The file is protected by a passphrase.</source>
      <translation>ファイルはパスフレーズで保護されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>Certificates come as PEM, DER, PKCS#7 or PKCS#12 (.pem, .crt, .cer, .p7b, .p12, .pfx).</source>
      <translation>証明書の形式はPEM、DER、PKCS#7、PKCS#12です(.pem、.crt、.cer、.p7b、.p12、.pfx)。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/certificates.py" />
      <source>The key is protected by a passphrase.</source>
      <translation>鍵はパスフレーズで保護されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/contents.py" />
      <source>The node answered about something else than it was asked about.</source>
      <translation>ノードが、問い合わせたものとは別のものについて応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space, or choose another folder in the settings: on a full disk nothing can be kept.</source>
      <translation>空きを増やすか、設定で別のフォルダーを選んでください。ディスクに空きがないと、何も保管できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space there: on a full disk nothing can be kept.</source>
      <translation>そのディスクの空きを増やしてください。ディスクに空きがないと、何も保管できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Free some space: receiving goes on by itself, and a transfer that stopped can be retried.</source>
      <translation>空きを増やしてください。受信は自動的に再開され、停止した転送は再試行できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Other users of this computer may look into the archive's folder {folder}, or change what is in it, as its permissions are. If they should not: chmod 700 {quoted}</source>
      <translation>現在のアクセス権では、このコンピューターのほかのユーザーがアーカイブのフォルダー {folder} の内容を閲覧または変更できる可能性があります。許可しない場合: chmod 700 {quoted}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>The program's own files are on a network drive, {folder}: the index of the archive and the list of transfers are not safe there, and may be damaged when the connection is lost or two computers use them. Keep them on a disk of this computer (--home), and choose the network folder as archive folder in the settings.</source>
      <translation>プログラムのファイルがネットワークドライブ {folder} にあります。アーカイブのインデックスと転送リストはそこでは安全ではなく、接続が切れたり2台のコンピューターから使用したりすると破損するおそれがあります。これらはこのコンピューターのディスクに置き(--home)、ネットワークフォルダーは設定でアーカイブのフォルダーとして選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/disk_watch.py" />
      <source>Disk full.</source>
      <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Many nodes do so to an AE title or IP address that they do not know: ask its administrator to register ours.</source>
      <translation>登録されていないAEタイトルやIPアドレスに対して、多くのノードがこのような動作をします。自局のものを登録するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>We are {calling_ae_title}, and called it {called_ae_title}.</source>
      <translation>自局は {calling_ae_title}、呼び出し先は {called_ae_title} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The node accepted none of our services.</source>
      <translation>ノードは、こちらのサービスを1つも受諾しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted the association.</source>
      <translation>{node}がアソシエーションを受諾しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Status {status}.</source>
      <translation>ステータス {status}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>There is no association with the node.</source>
      <translation>ノードとのアソシエーションがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} accepted none of the services that we asked for.</source>
      <translation>{node}は、要求したサービスを1つも受諾しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Its program: {program}</source>
      <translation>ノードのプログラム: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node}: {where} expects TLS.</source>
      <translation>{node}: {where} はTLSを要求しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked without TLS: {fault}</source>
      <translation>TLSなしで問い合わせた結果: {fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Asked to begin a TLS handshake, it answered in TLS.</source>
      <translation>TLSハンドシェイクの開始に、TLSで応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with a message of DICOM: it speaks DICOM without TLS.</source>
      <translation>TLSハンドシェイクの開始に、DICOMのメッセージで応答しました。TLSなしのDICOMで通信しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>The start of a TLS handshake was not answered either.</source>
      <translation>TLSハンドシェイクの開始にも応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>It answered the start of a TLS handshake with something else.</source>
      <translation>TLSハンドシェイクの開始に、別のもので応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>C-ECHO: offered</source>
      <translation>C-ECHO: 対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} does not offer C-ECHO.</source>
      <translation>{node}はC-ECHOに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{node} answered in {milliseconds:.0f} ms.</source>
      <translation>{node}は{milliseconds:.0f} msで応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Check that this is the port of its query and retrieve service, and ask its administrator to permit these services to our AE title.</source>
      <translation>これがクエリ・取得サービスのポートであることを確認し、自局のAEタイトルにこれらのサービスを許可するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Switch TLS on in the node's settings ({command}; or ca, or pinned), or ask for a port without TLS.</source>
      <translation>ノードの設定でTLSをオンにするか({command}、またはca、pinned)、TLSを使わないポートを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: offered in {models}</source>
      <translation>{service}: {models} で対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>Nothing depends on it; every node should offer it all the same.</source>
      <translation>これがなくても動作しますが、本来はすべてのノードが対応すべきものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/associating.py" />
      <source>{service}: not offered. {reasons}</source>
      <translation>{service}: 非対応。{reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/case.py" />
      <source>There is no object that it could be tried with.</source>
      <translation>試験に使うオブジェクトがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped before.</source>
      <translation>その前に停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/examination.py" />
      <source>It was stopped.</source>
      <translation>停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>DICOM connection from {calling_ae_title} to {address}</source>
      <translation>{calling_ae_title} から {address} へのDICOM接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Dear colleague,</source>
      <translation>ご担当者様</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Thank you very much.</source>
      <translation>よろしくお願いいたします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>not known: the node was not reached</source>
      <translation>不明(ノードに接続できませんでした)</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>AE title</source>
      <translation>AEタイトル</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>IP address</source>
      <translation>IPアドレス</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Port</source>
      <translation>ポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Computer</source>
      <translation>コンピューター</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Program</source>
      <translation>プログラム</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>with TLS</source>
      <translation>TLSあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>without TLS</source>
      <translation>TLSなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>our IP address</source>
      <translation>自局のIPアドレス</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Associations from our AE title {our_ae_title} at {our_host} to AE title {ae_title}, {host} port {port}{tls}.</source>
      <translation>自局のAEタイトル {our_ae_title}({our_host})から、AEタイトル {ae_title}、{host} ポート{port}{tls} へのアソシエーション。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>On them: C-ECHO, and C-FIND, C-GET and C-MOVE of the {model} Query/Retrieve Information Model ({services}).</source>
      <translation>上記のアソシエーションで: C-ECHO、および{model} Query/Retrieve Information ModelのC-FIND、C-GET、C-MOVE({services})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>An entry for us as a destination of C-MOVE: AE title {our_ae_title}, host {our_host}, port {our_port}, {with_tls_or_not}. Capital and small letters matter in the AE title.</source>
      <translation>C-MOVEの送信先としての自局の登録: AEタイトル {our_ae_title}、ホスト {our_host}、ポート{our_port}、{with_tls_or_not}。AEタイトルの大文字と小文字は区別されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Firewalls: TCP from {our_host} to {host} port {port}, and from the computers of {node} that send to {our_host} port {our_port}.</source>
      <translation>ファイアウォール: {our_host} から {host} ポート{port} へのTCP、および送信を行う{node}のコンピューターから {our_host} ポート{our_port} へのTCP。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>we would like to search {node} and retrieve from it with qrstation, a DICOM query and retrieve workstation of medical physics. Would you please check what is listed here, and set up what is missing?</source>
      <translation>医学物理業務用のDICOMクエリ・取得ワークステーションであるqrstationから、{node}の検索とデータの取得を行いたいと考えております。下記の内容をご確認のうえ、不足している設定がございましたらご対応をお願いいたします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>Who we are</source>
      <translation>接続元の情報</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What we need</source>
      <translation>必要な設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/page.py" />
      <source>What was seen on {begun:%Y-%m-%d (%Z)}</source>
      <translation>診断結果 {begun:%Y-%m-%d (%Z)}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Without C-FIND no object is known that it could be tried with.</source>
      <translation>C-FINDが使えないため、試験に使うオブジェクトがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} did not answer a few small queries in {seconds:g} s.</source>
      <translation>{node}は小さなクエリ数件に{seconds:g}秒以内に応答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no study, so there is no object to try it with.</source>
      <translation>{node}が検査を返さなかったため、試験に使うオブジェクトがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} told of no single object that it could be tried with.</source>
      <translation>{node}は、試験に使えるオブジェクトを1つも返しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries.</source>
      <translation>{node}はクエリに応答します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} in {milliseconds:.0f} ms, status {status}</source>
      <translation>{level}レベル、{asked_for}: {number}件({milliseconds:.0f} ms)、ステータス {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: {number} or more in {milliseconds:.0f} ms</source>
      <translation>{level}レベル、{asked_for}: {number}件以上({milliseconds:.0f} ms)</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of any day</source>
      <translation>全期間の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of the last {days} days</source>
      <translation>過去{days}日間の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of today</source>
      <translation>当日の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not offer C-FIND.</source>
      <translation>{node}はC-FINDに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no study.</source>
      <translation>{node}はクエリに応答しますが、検査を返しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} does not answer queries in the {model} model, which the node book names, but in the {other_model} model.</source>
      <translation>{node}は、ノード一覧に設定された{model}モデルではクエリに応答せず、{other_model}モデルで応答します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{node} answers queries, but told of no single object.</source>
      <translation>{node}はクエリに応答しますが、オブジェクトを1つも返しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>studies of one patient</source>
      <translation>1人の患者の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Ask its administrator to permit queries (Study Root Query/Retrieve) to our AE title.</source>
      <translation>自局のAEタイトルにクエリ(Study Root Query/Retrieve)を許可するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>No object is known that it could be tried with, because the queries failed.</source>
      <translation>クエリに失敗したため、試験に使うオブジェクトがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>It may be empty, or show nothing to our AE title: ask its administrator.</source>
      <translation>検査が保管されていないか、自局のAEタイトルには何も公開していない可能性があります。ノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Choose the {model} model for this node.</source>
      <translation>このノードには{model}モデルを選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>Whether retrievals are complete cannot be checked with such a node. Ask its administrator whether it answers queries at IMAGE level.</source>
      <translation>このようなノードでは、取得したものが揃っているかを検証できません。IMAGEレベルのクエリに応答できるか、ノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>any patients</source>
      <translation>任意の患者</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>series of one study</source>
      <translation>1件の検査のシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>{level} level, {asked_for}: failed after {milliseconds:.0f} ms</source>
      <translation>{level}レベル、{asked_for}: {milliseconds:.0f} msで失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/querying.py" />
      <source>objects of one series</source>
      <translation>1件のシリーズのオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from an authority that this computer trusts.</source>
      <translation>{where} はTLSに対応しています。証明書は、このコンピューターが信頼する認証局のものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is from the authority in its CA file.</source>
      <translation>{where} はTLSに対応しています。証明書は、ノードのCAファイルにある認証局のものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{where} speaks TLS, and its certificate is the one that was accepted.</source>
      <translation>{where} はTLSに対応しています。証明書は、承認済みのものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has {number} addresses.</source>
      <translation>{host} のアドレスは{number}個です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{version}, cipher {cipher}</source>
      <translation>{version}、暗号スイート {cipher}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Our own address towards it: {address}</source>
      <translation>ノードに対する自局のアドレス: {address}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no connection to the node.</source>
      <translation>ノードへの接続がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections.</source>
      <translation>{endpoint} は接続を受け付けています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>The address of the node is not known.</source>
      <translation>ノードのアドレスが分かりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} is an IP address: there is no name to look up.</source>
      <translation>{host} はIPアドレスのため、名前解決は不要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{host} has one address.</source>
      <translation>{host} のアドレスは1個です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{endpoint} takes connections, but {silent} does not answer.</source>
      <translation>{endpoint} は接続を受け付けていますが、{silent} は応答しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>{node} is reached without TLS, as its address says.</source>
      <translation>{node}には、アドレスの設定どおりTLSなしで接続します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>There is no TLS with the node.</source>
      <translation>ノードとのTLS接続がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Every connection may first wait for it in vain: give the node the address {endpoint} instead of its name, or have the name corrected.</source>
      <translation>接続のたびに応答のないアドレスを待つ可能性があります。ノードのアドレスに名前ではなく {endpoint} を指定するか、名前の登録を修正してもらってください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/reaching.py" />
      <source>Ask its administrator for a new one in time.</source>
      <translation>余裕をもって、新しい証明書をノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>See to what the reason says, and try again.</source>
      <translation>示された理由に対処してから、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Nothing to do if C-GET works; without both nothing can be retrieved.</source>
      <translation>C-GETが使えるなら対処は不要です。両方とも使えない場合は取得できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must not.</source>
      <translation>ノードでの自局の登録がTLSを使う設定になっているか、ノードの管理者に確認してください。TLSを使わない設定が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to check its entry for {ae_title}: it must name {place}; and whether a firewall lets connections from {node} in to port {port} of this computer.</source>
      <translation>ノードの管理者に、{ae_title} の登録が {place} になっていること、およびファイアウォールが{node}からこのコンピューターのポート{port}への接続を許可していることを確認してもらってください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>No connection came to our receiver.</source>
      <translation>受信機能への接続はありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came</source>
      <translation>{host} から接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored.</source>
      <translation>{who}: 受諾、{objects}を保存。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}.</source>
      <translation>{ae_title} として {where} で受信待機中です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens as {ae_title} at {where}, with TLS.</source>
      <translation>{ae_title} として {where} で、TLSを使って受信待機中です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Another qrstation on this computer listens on port {port} already.</source>
      <translation>このコンピューターの別のqrstationが、すでにポート{port}で受信待機中です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The program there: {program}</source>
      <translation>待ち受けているプログラム: {program}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The node book says C-MOVE for this node: choose C-GET, or leave the choice to qrstation.</source>
      <translation>ノード一覧では、このノードの取得方法はC-MOVEです。C-GETを選ぶか、qrstationによる自動選択にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sent the object to us by C-MOVE.</source>
      <translation>{node}はC-MOVEでオブジェクトを送信してきました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Other objects that came meanwhile: {number}.</source>
      <translation>その間に届いたほかのオブジェクト: {number}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and brought an object, but we refused it: {reason}</source>
      <translation>{host} からの接続でオブジェクトが送られましたが、こちらで拒否しました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator whether its entry for us asks for TLS: it must, and it has to trust our certificate.</source>
      <translation>ノードでの自局の登録がTLSを使う設定になっているか、ノードの管理者に確認してください。TLSを使い、自局の証明書を信頼する設定が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>None of these connections is one of {node}, as far as addresses and AE titles tell.</source>
      <translation>アドレスとAEタイトルから判断する限り、これらの接続はいずれも{node}のものではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that it sent the object, but nothing came: its entry for our AE title points elsewhere.</source>
      <translation>{node}はオブジェクトを送信したと回答しましたが、何も届きませんでした。{node}での自局のAEタイトルの登録が、別の宛先になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{host} came as {calling_ae_title}, calling us {called_ae_title}</source>
      <translation>{host} から接続 (呼び出し元 {calling_ae_title}、呼び出し先 {called_ae_title})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{who}: accepted, {objects} stored, refused some ({reasons}).</source>
      <translation>{who}: 受諾、{objects}を保存、一部を拒否 ({reasons})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>the address of this computer</source>
      <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listened already.</source>
      <translation>すでに受信待機中でした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It did not listen; it was started for this.</source>
      <translation>受信待機中ではなかったため、この診断のために開始しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens on {host} alone, but the node sees us as {address}.</source>
      <translation>{host} だけで受信待機していますが、ノードから見た自局のアドレスは {address} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It speaks TLS, which nodes that send to us have to speak, too; we did not call ourselves.</source>
      <translation>受信にはTLSを使用します。こちらに送信するノードもTLSを使う必要があります。自局への接続試験は行っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Run the doctor in that window, or end that program first: what is sent to this port comes to it.</source>
      <translation>そのウィンドウで接続診断を実行するか、先にそのプログラムを終了してください。このポートへの送信はそちらに届きます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Our receiver does not listen, so nothing could come.</source>
      <translation>受信機能が動作していないため、何も受信できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} does not offer C-MOVE.</source>
      <translation>{node}はC-MOVEに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but from {host}, which is not an address of {node}.</source>
      <translation>オブジェクトはC-MOVEで届きましたが、送信元 {host} は{node}のアドレスではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} called us {called_ae_title}, and we are {ae_title}.</source>
      <translation>オブジェクトはC-MOVEで届きましたが、{node}の指定した呼び出し先は {called_ae_title} でした。自局は {ae_title} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>The object came by C-MOVE, but {node} did not end well.</source>
      <translation>オブジェクトはC-MOVEで届きましたが、{node}の処理が正常に終了しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} has no entry for our AE title {ae_title}.</source>
      <translation>{node}に自局のAEタイトル {ae_title} が登録されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but proposed no kind of object that we take: {services}.</source>
      <translation>{host} からの接続がありましたが、こちらで受け付ける種類のオブジェクトは提案されませんでした：{services}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host} and was accepted, but the object was not sent.</source>
      <translation>{host} からの接続を受諾しましたが、オブジェクトは送信されませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we rejected it: {reason}.</source>
      <translation>{host} からの接続がありましたが、こちらで拒否しました: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, and we closed it: {reason}.</source>
      <translation>{host} からの接続がありましたが、こちらで接続を閉じました: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Try again when less is being received.</source>
      <translation>受信中のものが少ないときに、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A connection came from {host}, but no association was asked for on it{because}.</source>
      <translation>{host} からの接続がありましたが、アソシエーションは要求されませんでした{because}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} says that all went well, but sent nothing, and nothing came.</source>
      <translation>{node}は正常に終了したと回答しましたが、送信した数は0件で、何も届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Let it listen on 0.0.0.0, which is all addresses, in the settings; the node cannot come otherwise.</source>
      <translation>設定で、すべてのアドレスを表す 0.0.0.0 で受信待機するようにしてください。そうしないと、ノードから接続できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It lets in only callers that you named, and this computer is none of them; we did not call ourselves.</source>
      <translation>登録された接続元だけを許可しており、このコンピュータは含まれていません。自局への接続試験は行っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>our own port</source>
      <translation>自局のポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} sends from another computer, or through a router: firewalls must let {host} in, too.</source>
      <translation>{node}は別のコンピューターから、またはルーター経由で送信しています。ファイアウォールで {host} からの接続も許可する必要があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It is taken all the same; ask its administrator to correct the AE title in its entry for us.</source>
      <translation>それでも受信はできますが、自局の登録のAEタイトルを修正するようノードの管理者に依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to add {ae_title} at {place}. Some nodes say the same when they have an entry for us and do not reach what it names.</source>
      <translation>{ae_title}({place})の登録をノードの管理者に依頼してください。ノードによっては、自局が登録済みでも、登録された宛先に接続できないときに同じ応答を返します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Ask its administrator to correct its entry for us: our AE title is {ae_title}, in these letters.</source>
      <translation>ノードの管理者に自局の登録の修正を依頼してください。自局のAEタイトルは、大文字と小文字も含めて {ae_title} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{node} could not send the object, and nothing came: it does not reach us.</source>
      <translation>{node}はオブジェクトを送信できず、何も届きませんでした。自局に接続できていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It listens, but does not answer ourselves at {where}.</source>
      <translation>受信待機中ですが、{where} で自局からの接続に応答しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>It answered our own C-ECHO at {where}; whether others get there only a C-MOVE shows.</source>
      <translation>{where} で自局からのC-ECHOに応答しました。ほかから接続できるかどうかは、C-MOVEでしか分かりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came.</source>
      <translation>{ending} 何も届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>Many nodes say so when they have no entry for our AE title, or do not reach what it names. {check}</source>
      <translation>自局のAEタイトルが登録されていない場合や、登録された宛先に接続できない場合に、多くのノードがこのように応答します。{check}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>A firewall on this computer may stand before it: let connections in to this port.</source>
      <translation>このコンピューターのファイアウォールに遮られている可能性があります。このポートへの接続を許可してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/receiving.py" />
      <source>{ending} Nothing came: it seems to try in vain to reach us.</source>
      <translation>{ending} 何も届きませんでした。自局への接続を試み続けていると思われます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. It is kept in the archive, like every object that arrives.</source>
      <translation>{size:,} バイトを受信しました。届いたほかのオブジェクトと同様に、アーカイブに保管されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive held it already.</source>
      <translation>{size:,} バイトを受信しました。アーカイブにはすでに保管済みでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{size:,} bytes came. The archive holds another object of the same UID: both are kept.</source>
      <translation>{size:,} バイトを受信しました。アーカイブには同じUIDの別のオブジェクトがあり、両方を保管しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The node book says C-GET for this node: choose C-MOVE, or leave the choice to qrstation.</source>
      <translation>ノード一覧では、このノードの取得方法はC-GETです。C-MOVEを選ぶか、qrstationによる自動選択にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} did not end in {seconds:g} s.</source>
      <translation>{node}の処理が{seconds:g}秒以内に終わりませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} does not offer C-GET.</source>
      <translation>{node}はC-GETに対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} sent the object by C-GET.</source>
      <translation>{node}はC-GETでオブジェクトを送信しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>The object came by C-GET, but {node} did not end well.</source>
      <translation>オブジェクトはC-GETで届きましたが、{node}の処理が正常に終了しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{node} says that all went well, but sent no object.</source>
      <translation>{node}は正常に終了したと回答しましたが、オブジェクトを送信しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Nothing to do if C-MOVE works; without both nothing can be retrieved.</source>
      <translation>C-MOVEが使えるなら対処は不要です。両方とも使えない場合は取得できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} sent</source>
      <translation>{number}件を送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} failed</source>
      <translation>{number}件は失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>{number} with warnings</source>
      <translation>{number}件は警告あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/doctor/retrieving.py" />
      <source>Objects that it counted: {counts}.</source>
      <translation>ノードが数えたオブジェクト: {counts}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{reason} It was tried {times}.</source>
      <translation>{reason} 試行回数: {times}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>{number} times</source>
      <translation>
        <numerusform>{number}回</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/delivery.py" />
      <source>The node answered {status}. {advice}</source>
      <translation>ノードは {status} で応答しました。{advice}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file in the archive cannot be read. Verify the archive.</source>
      <translation>アーカイブにあるファイルを読み取れません。アーカイブを検証してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} did not take a file. {reason} Check the disk.</source>
      <translation>フォルダー {folder} にファイルを書き込めませんでした。{reason} ディスクを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Another file had that name already, so it was kept apart as {file}.</source>
      <translation>同じ名前の別のファイルがすでにあったため、{file} として分けて保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The disk of the folder {folder} is full. {reason} Free some space.</source>
      <translation>フォルダー {folder} のディスクに空きがありません。{reason} 空きを増やしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Writing into the folder {folder} is not allowed. {reason} Check its permissions.</source>
      <translation>フォルダー {folder} への書き込みが許可されていません。{reason} アクセス権を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>The folder {folder} is not there. {reason} Check that its disk or network drive is connected.</source>
      <translation>フォルダー {folder} がありません。{reason} ディスクまたはネットワークドライブが接続されているか確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>There is no folder {folder}.</source>
      <translation>フォルダー {folder} がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Make it first, or name one that is there.</source>
      <translation>先に作成するか、既存のフォルダーを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>It was removed from the archive before it was handed on.</source>
      <translation>引き渡す前にアーカイブから削除されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/handing_on.py" />
      <source>Its file cannot be found in the archive, or has changed. Verify the archive.</source>
      <translation>ファイルがアーカイブに見つからないか、変更されています。アーカイブを検証してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>{node} lists objects of SR series without their SOP Class, and did not send them to be looked at: {reason}</source>
      <translation>{node}はSRシリーズのオブジェクトをSOP Classなしで一覧に示し、確認のための送信にも応じませんでした: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>The option ‘{option}’ takes them for dose reports.</source>
      <translation>オプション「{option}」を選ぶと、これらを線量レポートとみなします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/looking.py" />
      <source>Ask again later; or the option ‘{option}’ takes them for dose reports.</source>
      <translation>後でもう一度問い合わせるか、オプション「{option}」を選んで、これらを線量レポートとみなしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Study {uid}: {problem}</source>
      <translation>検査 {uid}: {problem}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers were</source>
      <translation>
        <numerusform>{number}件の応答</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told more than {most:,}; the rest was not taken.</source>
      <translation>{node}が返したのは{most:,}件を超えており、残りは取り込みませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{status} Its limit was reached at {number}.</source>
      <translation>{status} {number}で上限に達しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {number}, the number at which it stops by its capability card.</source>
      <translation>{node}は{number}を返しました。対応機能カードによると、この数で応答を打ち切ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {uid}</source>
      <translation>検査 {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>study {number:,} of {total:,} ({uid})</source>
      <translation>{total:,}件中{number:,}件目の検査 ({uid})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>It was the second time in succession, in the query for: {about}.</source>
      <translation>連続2回目です。該当するクエリ: {about}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} told {studies} for {modality}, a round number, at which some nodes stop without a word. Ask again for fewer days if any are missing.</source>
      <translation>{node}は {modality} について{studies}を返しました。切りのよい数で、ノードによっては通知なしにこの数で打ち切ることがあります。不足がある場合は、日数を減らして問い合わせ直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{answers} of {node} could not be read, or had no valid UID.</source>
      <translation>{node}の{answers}は、読み取れないか、有効なUIDがありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{modality} studies</source>
      <translation>{modality} の検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series of {study}</source>
      <translation>{study}のシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Series {uid} of {study}</source>
      <translation>{study}のシリーズ {uid}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for the series of study {number:,} of {total:,}</source>
      <translation>検査のシリーズを問い合わせ中({number:,}/{total:,})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Looking into a series of study {number:,} of {total:,}</source>
      <translation>検査のシリーズの内容を確認中({number:,}/{total:,})</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Before that it told {number}.</source>
      <translation>その前に{number}を返しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{node} answered about something else than it was asked about.</source>
      <translation>{node}が、問い合わせたものとは別のものについて応答しました。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>{number} answers</source>
      <translation>
        <numerusform>{number}件の応答</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/querying.py" />
      <source>Asking for {modality} studies</source>
      <translation>{modality} の検査を問い合わせ中</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/reports.py" />
      <source>{number} responses</source>
      <translation>
        <numerusform>{number}件の応答</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{verdict}: {numbers}, in {seconds:.1f} s.</source>
      <translation>{verdict}: {numbers}({seconds:.1f}秒)。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>The saved query {name} {came_to}. {words}</source>
      <translation>保存済みクエリ「{name}」: {came_to}。{words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>What job {number} fetched could not be noted, which is tried again later. {fault}</source>
      <translation>ジョブ{number}で取得したものを記録できませんでした。後で再試行します。{fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{state} before it came to an end.</source>
      <translation>終了前の状態: {state}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} sent before</source>
      <translation>{number:,}件は送信済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} held before</source>
      <translation>{number:,}件は保管済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>it answered.</source>
      <translation>応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} is not ready, so nothing was asked.</source>
      <translation>{node}の準備ができていないため、問い合わせませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{node} and {store} are not ready, so nothing was asked.</source>
      <translation>{node}と{store}の準備ができていないため、問い合わせませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} sent to {destination}</source>
      <translation>{objects}を {destination} に送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{objects} received</source>
      <translation>{objects}を受信</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>{number:,} not asked for</source>
      <translation>{number:,}件は要求せず</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Dose objects of {studies}</source>
      <translation>{studies}の線量オブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Nothing was to be fetched.</source>
      <translation>取得するものはありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>Its address is not known here: it was not asked.</source>
      <translation>アドレスが登録されていないため、問い合わせませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/retrieval.py" />
      <source>It was taken off the list of transfers.</source>
      <translation>転送リストから外されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is no saved dose query called {name!r}.</source>
      <translation>{name!r} という保存済み線量クエリはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>list of saved dose queries</source>
      <translation>保存済み線量クエリのリスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>qrstation schedule list shows them.</source>
      <translation>qrstation schedule list で一覧を確認できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>These are kept: {known}.</source>
      <translation>保存済みのもの: {known}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>None is kept yet.</source>
      <translation>まだ保存されているものはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>There is already a saved query called {name}.</source>
      <translation>保存済みクエリ「{name}」はすでに存在します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>Choose another name, or replace that one.</source>
      <translation>別の名前を選ぶか、既存のものを置き換えてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved.py" />
      <source>This query cannot be saved.</source>
      <translation>このクエリは保存できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/saved_entries.py" />
      <source>Two saved queries are called {name}.</source>
      <translation>{name} という保存済みクエリが2つあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}</source>
      <translation>{node}の{branches}、{days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{branches} of {days} from {node}, sent to {store}</source>
      <translation>{node}の{branches}、{days}、{store}へ送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Then its own days were asked for alone, {days}:</source>
      <translation>続いて、本来の日付 {days} だけを問い合わせました:</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>{studies} found, {kept:,} to fetch from.</source>
      <translation>{studies}、うち取得対象{kept:,}件。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was stopped.</source>
      <translation>取得は停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was paused; it goes on when it is resumed.</source>
      <translation>取得は一時停止されました。再開すると続行されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Retrieval {summary}</source>
      <translation>取得: {summary}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again.</source>
      <translation>転送{number}を再試行します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The retrieval was left unfinished; it goes on with the next start.</source>
      <translation>取得は未完了です。次回の起動時に続行されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} of this query is paused: nothing was asked. Resume or cancel it.</source>
      <translation>このクエリの転送{number}が一時停止中のため、問い合わせませんでした。転送を再開またはキャンセルしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Nothing to fetch.</source>
      <translation>取得するものはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>The days from {first} on make up for runs that were missed or did not end well.</source>
      <translation>{first}以降の日付は、実行されなかった回や正常に終わらなかった回の補完分です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Transfer {number} is tried again at {time:%Y-%m-%d %H:%M}.</source>
      <translation>転送{number}を再試行します({time:%Y-%m-%d %H:%M})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>A fault in qrstation itself ended it; see the log.</source>
      <translation>qrstation自体の不具合により終了しました。ログを参照してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>asking whether both nodes answer</source>
      <translation>両方のノードの応答を確認中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>fetching, as transfer {number}</source>
      <translation>転送{number}として取得中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>handing on</source>
      <translation>引き渡し中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/schedules.py" />
      <source>Stopped before anything was fetched.</source>
      <translation>取得を始める前に停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{step}: {before} before, {after:,} after.</source>
      <translation>{step}: 適用前 {before}、適用後 {after:,}件。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Ended after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>終了({seconds:.1f}秒): {answers}、{studies}。うち取得対象は{kept:,}件の検査、{series}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Stopped after {seconds:.1f} s: {answers} about {studies}, of which {kept:,} with {series} are to be fetched.</source>
      <translation>停止({seconds:.1f}秒): {answers}、{studies}。うち取得対象は{kept:,}件の検査、{series}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Asking {node} for dose objects of {branches}, for {store}.</source>
      <translation>{node}に {branches} の線量オブジェクトを問い合わせ中(保存先: {store})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Studies of {days}.</source>
      <translation>検査の日付: {days}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Toshiba dose screens</source>
      <translation>東芝製CTの線量画面</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>objects processed before</source>
      <translation>処理済みのオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>SR series that are told to be empty</source>
      <translation>空と回答されたSRシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>answers by Modality</source>
      <translation>Modalityによる応答の判定</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Also: {options}.</source>
      <translation>その他の条件: {options}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Left out, {rule}: {studies}.</source>
      <translation>対象外({rule}): {studies}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>To be fetched, {rule}: {studies}.</source>
      <translation>取得対象({rule}): {studies}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/dose/story.py" />
      <source>Incomplete: {queries} not answered to the end.</source>
      <translation>不完全: {queries}に最後まで応答がありませんでした。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/dose/story.py" />
      <source>{number} queries were</source>
      <translation>
        <numerusform>{number}件のクエリ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, a firewall that is on must let this port (TCP) in: ufw allow {port}/tcp, or firewall-cmd --permanent --add-port={port}/tcp, with administrator rights. Many computers have none.</source>
      <translation>検索とC-GETによる取得では、何も設定する必要はありません。C-MOVEや、ほかから送られてくるものを受信する場合は、有効なファイアウォールでこのポート(TCP)への接続を許可する必要があります。管理者権限で ufw allow {port}/tcp または firewall-cmd --permanent --add-port={port}/tcp を実行してください。ファイアウォールのないコンピューターも多くあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, Windows asks once whether qrstation may receive: allow it for the networks of your hospital. If it does not ask, somebody with administrator rights has to allow port {port} (TCP) in its firewall.</source>
      <translation>検索とC-GETによる取得では、何も設定する必要はありません。C-MOVEや、ほかから送られてくるものを受信する場合は、qrstationの受信を許可するか、Windowsが一度だけ確認します。院内のネットワークについて許可してください。確認が表示されない場合は、管理者権限のある人がファイアウォールでポート{port} (TCP) を許可する必要があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Searching, and retrieving by C-GET, need nothing. For C-MOVE, and for what others send, macOS asks once whether qrstation may accept connections: press Allow.</source>
      <translation>検索とC-GETによる取得では、何も設定する必要はありません。C-MOVEや、ほかから送られてくるものを受信する場合は、qrstationへの接続を許可するか、macOSが一度だけ確認します。「許可」を押してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Nothing can be kept there. The system says: {reason}. Choose another folder.</source>
      <translation>そこには何も保存できません。システムのメッセージ：{reason}。別のフォルダを選んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Made of the name of this computer.</source>
      <translation>このコンピューターの名前から作成されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/first_start.py" />
      <source>Port {port} is used by another program.</source>
      <translation>ポート{port}は別のプログラムが使用中です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>The frames came as a new object of the same series: SOP Instance UID {uids}.</source>
      <translation>フレームは同じシリーズの新しいオブジェクトとして届きました。SOP Instance UID: {uids}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/frames.py" />
      <source>{came:,} of {asked:,} frames came: the object has no others of these numbers.</source>
      <translation>{asked:,}個のうち{came:,}個のフレームが届きました。オブジェクトには、ほかに指定した番号のフレームがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} does not offer C-GET.</source>
      <translation>{node}がC-GETに対応していないため、C-MOVEを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/getting.py" />
      <source>C-MOVE because {node} would send none of these objects by C-GET.</source>
      <translation>{node}がこれらのオブジェクトをC-GETで送信しないため、C-MOVEを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>The file {file} cannot be read.</source>
      <translation>ファイル {file} を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/held.py" />
      <source>Verify the archive to see what is wrong with its files.</source>
      <translation>アーカイブを検証して、ファイルの問題を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Another running qrstation has job {number}.</source>
      <translation>ジョブ{number}は、実行中の別のqrstationにあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>There is no job {number}.</source>
      <translation>ジョブ{number}はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>Pause, stop or resume it there, or close that one.</source>
      <translation>そちらで一時停止、停止、または再開するか、そちらを終了してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/job_list.py" />
      <source>See the list of jobs for their numbers.</source>
      <translation>番号はジョブの一覧で確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>{node} is in its quiet hours; after them it goes on with what is missing.</source>
      <translation>{node}は転送休止時間帯です。終了後に、不足しているものの取得を続行します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>This retrieval has not ended.</source>
      <translation>この取得はまだ終わっていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>What kept it from being complete may pass by itself, so it is tried again.</source>
      <translation>完了できなかった原因は自然に解消する可能性があるため、再試行します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Cancel it first.</source>
      <translation>先にキャンセルしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/jobs.py" />
      <source>Stopped before anything was asked for.</source>
      <translation>要求を送る前に停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level.</source>
      <translation>{level}レベルのクエリに応答できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>looking for a recent study</source>
      <translation>最近の検査を検索中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>asking about one study at {level} level</source>
      <translation>1件の検査について{level}レベルで問い合わせ中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query for studies.</source>
      <translation>検査のクエリに応答できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It could not answer a query at {level} level with a value for {keywords}.</source>
      <translation>{keywords} に値を指定した{level}レベルのクエリに応答できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>It told of no study, so what it returns and matches could not be found out.</source>
      <translation>検査が返されなかったため、返されるキーと照合されるキーを判定できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/key_probe.py" />
      <source>Not all queries were put. {fault}</source>
      <translation>一部のクエリは送信していません。{fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{objects_are_safe}: {late:,} of them came after the retrieval had ended.</source>
      <translation>{objects_are_safe}。うち{late:,}件は取得の終了後に届きました。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/late_arrivals.py" />
      <source>{number} objects that had arrived are gone from the archive.</source>
      <translation>
        <numerusform>届いていた{number}件のオブジェクトがアーカイブから失われています。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>The settings could not be used, so nothing is received: they may have kept others out.</source>
      <translation>設定を使用できなかったため、受信は行われません。元の設定では、ほかからの接続が制限されていた可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/listening.py" />
      <source>Look through the settings and change what is not as it was.</source>
      <translation>設定を確認し、元と異なるものを変更してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} may answer less than it has. Offer them {where}</source>
      <translation>クエリに {keywords} の指定がなく、リレーショナルクエリが必要です。{node}の応答が不足する可能性があります。リレーショナルクエリを提案してください。{where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} does not match names by likeness: it compared them letter by letter.</source>
      <translation>{node}はあいまい検索による名前の照合に対応していないため、1文字ずつ比較しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} is not offered to adjust to it. Offer that {where}</source>
      <translation>{keyword} はクエリから外しました。{node}にはタイムゾーンの調整を提案していません。これを提案してください。{where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>The query names no {keywords}, which takes relational queries: {node} does not agree to them, so it may answer less than it has.</source>
      <translation>クエリに {keywords} の指定がなく、リレーショナルクエリが必要です。{node}はこれを受諾しないため、応答が不足する可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first} to {last}</source>
      <translation>{first}から{last}まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>from {first}</source>
      <translation>{first}から</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} matched names by likeness: some may be spelt otherwise.</source>
      <translation>{node}はあいまい検索で名前を照合しました。綴りの異なるものが含まれる可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>Dates and times of {node} are in the time zone {offset}.</source>
      <translation>{node}の日付と時刻は、タイムゾーン {offset} のものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{keyword} was left out of the query: {node} does not adjust to time zones.</source>
      <translation>{keyword} はクエリから外しました。{node}はタイムゾーンの調整に対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>to {last}</source>
      <translation>{last}まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source> and no </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time as one range: {span}.</source>
      <translation>{node}は {keyword} とその時刻を1つの範囲として扱いました: {span}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/meaning.py" />
      <source>{node} took {keyword} and its time apart: each day {days}, {hours}.</source>
      <translation>{node}は {keyword} とその時刻を別々に扱いました: {days}の各日{hours}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever gave you qrstation knows whether there is a newer version.</source>
      <translation>新しいバージョンの有無は、qrstationの提供元に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>The answer could not be understood.</source>
      <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Many hospitals do not let workstations out; qrstation needs it for nothing else.</source>
      <translation>院内の端末から外部への接続が許可されていない施設は多くあります。qrstationがインターネットを使うのはこの確認だけです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It answered with HTTP status {status}.</source>
      <translation>HTTPステータス {status} が返されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>This computer did not reach the internet, or not in time.</source>
      <translation>このコンピューターからインターネットに接続できなかったか、時間内に応答がありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>It names no version.</source>
      <translation>バージョンの情報がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>No version of qrstation is published there yet.</source>
      <translation>qrstationはまだ公開されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>Whoever answered could not prove to be the right place, so nothing was read.</source>
      <translation>応答した相手が正しい接続先であることを確認できなかったため、何も読み取りませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>it took too long</source>
      <translation>時間がかかりすぎました</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/newest.py" />
      <source>A proxy of the hospital may stand between.</source>
      <translation>院内のプロキシが介在している可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>A node's name stands on one line, without control characters.</source>
      <translation>ノードの名前は、制御文字を含まない1行で入力してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>{term!r} is no Specific Character Set of DICOM, such as 'ISO_IR 100' or 'ISO_IR 192'.</source>
      <translation>{term!r} は、'ISO_IR 100' や 'ISO_IR 192' のようなDICOMのSpecific Character Setの値ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_entries.py" />
      <source>Two nodes are called {name}.</source>
      <translation>{name} というノードが2つあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>a list of qrstation</source>
      <translation>qrstationのリスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Entry {number} of {file} makes no node.</source>
      <translation>{file} の{number}番目の項目はノードとして読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} makes no node.</source>
      <translation>{file} の行{number}はノードとして読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is larger than {most} MB: it is no list of nodes.</source>
      <translation>ファイル {file} は{most} MBを超えているため、ノードリストではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The nodes in {file} cannot be used.</source>
      <translation>{file} のノードを使用できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} holds no list of nodes that can be read.</source>
      <translation>ファイル {file} には、読み取り可能なノードリストがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} cannot be written.</source>
      <translation>ファイル {file} に書き込めません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} nests too deeply to be a list of nodes.</source>
      <translation>ファイル {file} は入れ子が深すぎるため、ノードリストとして読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>A newer qrstation wrote them, in format {version}.</source>
      <translation>新しいバージョンのqrstationが形式 {version} で書き込んだものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>What is read: CSV with the columns name, ae_title, host and port, JSON of qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, and the locations that Horos and OsiriX export.</source>
      <translation>読み取れる形式は、name、ae_title、host、port列のあるCSV、qrstationのJSON、DCMTKのdcmqrscp.cfg、orthanc.json、およびHorosとOsiriXがエクスポートしたロケーションです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Line {number} of {file} is no CSV.</source>
      <translation>{file} の行{number}はCSVではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>The file {file} is no text in UTF-8.</source>
      <translation>ファイル {file} はUTF-8のテキストではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>It is no JSON: {reason}.</source>
      <translation>JSONではありません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/node_files.py" />
      <source>Save it as UTF-8.</source>
      <translation>UTF-8で保存してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Give the name of a node, or an address such as PACS@10.1.2.3:104.</source>
      <translation>ノードの名前、または PACS@10.1.2.3:104 のようなアドレスを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{ae_title} is no node of the node book and the AE title of none: it may be misspelt.</source>
      <translation>{ae_title} はノード一覧のノード名にもAEタイトルにもありません。綴りが間違っている可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is no node called {name!r}.</source>
      <translation>{name!r} というノードはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>node book</source>
      <translation>ノード一覧</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{node} is in the node book, without this passcode. {reason}</source>
      <translation>{node}は、このパスコードなしでノード一覧に登録されました。{reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{store!r} is neither a node nor an AE title.</source>
      <translation>{store!r} はノードでもAEタイトルでもありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>There is already a node called {name}.</source>
      <translation>ノード「{name}」はすでに存在します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book has {names}.</source>
      <translation>ノード一覧にあるもの: {names}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>The node book is empty.</source>
      <translation>ノード一覧は空です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>Choose another name.</source>
      <translation>別の名前を選んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>{advice} Then: {command}</source>
      <translation>{advice} その後、次を実行してください: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/nodes.py" />
      <source>This node cannot be kept.</source>
      <translation>このノードを登録できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DCMTK's host table</source>
      <translation>DCMTKのホストテーブル</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Orthanc's DicomModalities</source>
      <translation>OrthancのDicomModalities</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>the locations of Horos or OsiriX</source>
      <translation>HorosまたはOsiriXのロケーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry without a name</source>
      <translation>名前のない項目</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is switched off there.</source>
      <translation>{entry} は、元のリストで無効になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is neither searched nor sent to there.</source>
      <translation>{entry} は、元のリストで検索にも送信にも使われていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs a name, an AE title and a host, as texts.</source>
      <translation>{entry} には、名前、AEタイトル、ホストが文字列で必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} has no port from 1 to 65535.</source>
      <translation>{entry} に1～65535のポートがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>There is no node that can be used in {list}.</source>
      <translation>{list} に使用できるノードがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>DicomModalities holds no entries by name.</source>
      <translation>DicomModalitiesに名前の付いた項目がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The file is no property list that can be read.</source>
      <translation>ファイルはプロパティリストとして読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>The property list has no SERVERS, under which Horos and OsiriX keep their locations.</source>
      <translation>プロパティリストに、HorosとOsiriXがロケーションを保存するSERVERSがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Only the first {number} entries were read.</source>
      <translation>最初の{number}項目だけを読み取りました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} is no entry of a host table.</source>
      <translation>{entry} はホストテーブルの項目ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} only stands for other entries.</source>
      <translation>{entry} は、ほかの項目をまとめた名前にすぎません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>Export the locations again, in the preferences of Horos or OsiriX.</source>
      <translation>HorosまたはOsiriXの環境設定から、ロケーションをもう一度エクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>An entry is no location.</source>
      <translation>ロケーションではない項目があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It is empty.</source>
      <translation>空です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>{entry} needs an AE title, a host and a port.</source>
      <translation>{entry} にはAEタイトル、ホスト、ポートが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/other_lists.py" />
      <source>It declares entities, which no program needs there.</source>
      <translation>実体宣言が含まれています。ここで実体宣言を必要とするプログラムはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>passphrase of our certificate's key</source>
      <translation>自局の証明書の鍵のパスフレーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} is far too large to be a certificate.</source>
      <translation>{file} は証明書としては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The certificate expired on {day:%Y-%m-%d}.</source>
      <translation>証明書は{day:%Y-%m-%d}に有効期限が切れています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>There is no key for this certificate.</source>
      <translation>この証明書の鍵がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The keyring has no passphrase for the key of our certificate.</source>
      <translation>キーリングに、自局の証明書の鍵のパスフレーズがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Name the file that whoever issued it sent you.</source>
      <translation>発行者から送られてきたファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The key of our certificate cannot be read.</source>
      <translation>自局の証明書の鍵を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>{file} cannot be written.</source>
      <translation>{file} に書き込めません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Ask for a new one; ours stays as it is.</source>
      <translation>新しい証明書を申請してください。自局の証明書は現在のままです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Give the file with its private key, too. Only of a certificate that was requested here the key is here already.</source>
      <translation>秘密鍵のファイルも指定してください。鍵がすでにここにあるのは、ここで申請した証明書だけです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>it is damaged</source>
      <translation>破損しています</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Our certificate in {file} cannot be read.</source>
      <translation>{file} にある自局の証明書を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>It is kept for the user and the computer that made or imported it: import the certificate again, with its key.</source>
      <translation>鍵は、作成またはインポートしたユーザーとコンピューターに限定して保存されています。証明書を鍵とともにインポートし直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Check its name, and that you may read it.</source>
      <translation>名前と、読み取りが許可されていることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import the certificate again, with its key.</source>
      <translation>証明書を鍵とともにインポートし直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>The request lies in {file}.</source>
      <translation>申請書は {file} にあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Import it again, with its key.</source>
      <translation>鍵とともにインポートし直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/own_certificate.py" />
      <source>Make room on the disk, or make the folder writable for you.</source>
      <translation>ディスクの空きを増やすか、フォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>series {number:,} of {total:,}</source>
      <translation>{total:,}件中{number:,}件目のシリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/places.py" />
      <source>object {number:,} of {total:,}</source>
      <translation>{total:,}件中{number:,}件目のオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_inquiry.py" />
      <source>The node told only a part of what it has.</source>
      <translation>ノードは保管内容の一部しか回答しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not which: what arrives can be checked by number alone.</source>
      <translation>{node}が示したのは件数だけで、個々のオブジェクトは示していません。届いたものは件数でのみ照合できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} told how many objects there are, and not of all of them which: what arrives can be checked by number alone.</source>
      <translation>{node}が示したのは件数だけで、一部については個々のオブジェクトを示していません。届いたものは件数でのみ照合できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed</source>
      <translation>非圧縮で約{size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen was not found on {node}.</source>
      <translation>選択した{chosen:,}件のうち{number:,}件は{node}に見つかりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{number:,} of {chosen:,} chosen were not found on {node}.</source>
      <translation>選択した{chosen:,}件のうち{number:,}件は{node}に見つかりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>without their pixels</source>
      <translation>画素データなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>of unknown size</source>
      <translation>サイズ不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>about {size} uncompressed, and the size of {number:,} of them is not known</source>
      <translation>非圧縮で約{size}、ほかに{number:,}件はサイズ不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>One new object is to be made of the {frames}.</source>
      <translation>{frames}から新しいオブジェクトが1件作成されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to send{sized}.</source>
      <translation>送信対象は{objects}{sized}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{objects} to fetch{sized}.</source>
      <translation>取得対象は{objects}{sized}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to fetch{sized}.</source>
      <translation>{all_objects}のうち{held:,}件は保管済み、取得対象は{objects}{sized}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>Only {destination} can tell what arrives there.</source>
      <translation>届いたかどうかを確認できるのは、送信先の{destination}だけです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>What is held of the objects that it does not name is sent again, and not stored twice.</source>
      <translation>ノードが個々に示さないオブジェクトは、保管済みでも再送されますが、重複して保存されることはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has only {size} free: unless it comes compressed there is not enough room. Free some, or choose less.</source>
      <translation>ディスクの空きは{size}しかありません。圧縮されて届かない限り容量が不足します。空きを増やすか、選択を減らしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>The disk has {size} free.</source>
      <translation>ディスクの空きは{size}です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{held:,} of {all_objects} held already, {objects} to send{sized}.</source>
      <translation>{all_objects}のうち{held:,}件は保管済み、送信対象は{objects}{sized}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>At least {objects} to fetch, {size}.</source>
      <translation>取得対象は少なくとも{objects}、{size}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} named each of them, so that what arrives can be checked object by object.</source>
      <translation>{node}が個々のオブジェクトを示したため、届いたものを1件ずつ照合できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/plan_words.py" />
      <source>{node} does not tell of everything how many objects there are: whether all come stays unverified.</source>
      <translation>{node}が件数を示さないものがあるため、すべて届いたかどうかは未検証となります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because the node book says so for {node}.</source>
      <translation>{node}のノード一覧での設定に従い、{method}を使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Headers come by C-GET alone.</source>
      <translation>ヘッダーのみの取得はC-GETでしか行えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Nothing was chosen to retrieve.</source>
      <translation>取得するものが選択されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Frames are retrieved of one object, in the composite model.</source>
      <translation>フレームの取得は、compositeモデルで1つのオブジェクトについて行います。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Relational retrieval needs it not: offer that {where}</source>
      <translation>リレーショナル取得では不要です。これを提案してください。{where}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Only C-MOVE can send instances to {destination}.</source>
      <translation>{destination} へインスタンスを送信できるのはC-MOVEだけです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET needs no connection from the node to us; C-MOVE follows if it is not offered.</source>
      <translation>C-GETにはノードから自局への接続が不要です。対応していない場合はC-MOVEを使用します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{method} because you chose it.</source>
      <translation>指定に従い、{method}を使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Objects without bulk data come by C-GET alone, and only here.</source>
      <translation>バルクデータなしのオブジェクトは、C-GETでしか取得できず、保存先はここに限られます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET, although the node book says C-MOVE for {node}: headers come only so.</source>
      <translation>{node}のノード一覧での設定はC-MOVEですが、ヘッダーのみの取得はC-GETでしか行えないため、C-GETを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>{node} names no objects under these identifiers, and by this model each must be named.</source>
      <translation>{node}はこれらの識別子に該当するオブジェクトを返しません。このモデルではオブジェクトを個々に指定する必要があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Choose one object, and leave out the model or choose composite.</source>
      <translation>オブジェクトを1つ選択し、モデルの指定を外すかcompositeを選んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>C-GET brings instances here, not to {destination}.</source>
      <translation>C-GETで取得したインスタンスはここに届き、{destination} には届きません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Leave out the other method or destination, or retrieve whole objects.</source>
      <translation>別の取得方法または送信先の指定を外すか、オブジェクト全体を取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Check the identifiers: it may know nothing of that kind. Where it does, choose single objects, or retrieve whole objects by its own model.</source>
      <translation>識別子を確認してください。該当するものがない可能性があります。ある場合は、個々のオブジェクトを選択するか、別のモデルでオブジェクト全体を取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/planning.py" />
      <source>Use C-MOVE to send them to another AE.</source>
      <translation>別のAEへ送信するにはC-MOVEを使用してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>transfer syntax not given</source>
      <translation>転送構文不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the image is compressed ({transfer_syntax}).</source>
      <translation>プレビューできません。画像が圧縮されています ({transfer_syntax})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: bytes in big endian words are not drawn.</source>
      <translation>プレビューできません。ビッグエンディアンのワードには対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file holds fewer pixels than its header says.</source>
      <translation>プレビューできません。ファイルの画素数がヘッダーの記載より不足しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is no image.</source>
      <translation>画像ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the pixel data come in fragments.</source>
      <translation>プレビューできません。画素データがフラグメント化されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {photometric} images are not drawn.</source>
      <translation>プレビューできません。{photometric} の画像には対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: images of {bits} bits a sample are not drawn.</source>
      <translation>プレビューできません。1サンプルあたり{bits}ビットの画像には対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the header contradicts itself.</source>
      <translation>プレビューできません。ヘッダーの内容が矛盾しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: the file ends within the image.</source>
      <translation>プレビューできません。ファイルが画像の途中で終わっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>This is not a DICOM file.</source>
      <translation>DICOMファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be read: {reason}.</source>
      <translation>ファイルを読み取れません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>The file cannot be understood ({fault}).</source>
      <translation>ファイルを解釈できません ({fault})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>No picture: {keyword} is missing.</source>
      <translation>プレビューできません。{keyword} がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/preview.py" />
      <source>unnamed</source>
      <translation>種類不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/progress.py" />
      <source>{activity} over {number} associations</source>
      <translation>{activity}({number}本のアソシエーション)</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>{file} is no receipt that can be used.</source>
      <translation>{file} は受領書として使用できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Job {number} has not ended.</source>
      <translation>ジョブ{number}はまだ終わっていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Of job {number} too little was kept for a receipt.</source>
      <translation>ジョブ{number}には、受領書に必要な情報が残っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is far too large for one.</source>
      <translation>受領書としては大きすぎます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is another kind of file.</source>
      <translation>別の種類のファイルです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A newer version of qrstation wrote it, in format {version}.</source>
      <translation>新しいバージョンのqrstationが形式 {version} で作成したものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Its checksum does not fit: something in it was changed after it was written.</source>
      <translation>チェックサムが一致しません。作成後に内容が変更されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Use the receipt as it was saved, or write it again with qrstation jobs receipt.</source>
      <translation>保存したままの受領書を使うか、qrstation jobs receipt で作成し直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>A receipt is written of a retrieval that ended.</source>
      <translation>受領書は、終わった取得について作成されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Retrieve the same again: what is held is not fetched twice, and the receipt has it all.</source>
      <translation>同じものをもう一度取得してください。保管済みのものは再取得されず、受領書にはすべてが記載されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>The receipt cannot be written to {file}.</source>
      <translation>受領書を {file} に書き込めません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It is no whole JSON file: it may be cut off or damaged.</source>
      <translation>JSONファイルとして不完全です。途中で切れているか、破損している可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It was cancelled before the node had said what there is.</source>
      <translation>ノードが保管内容を回答する前にキャンセルされました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>It ended before the node was asked, or an older version of qrstation ran it.</source>
      <translation>ノードに問い合わせる前に終わったか、古いバージョンのqrstationで実行されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receipts.py" />
      <source>Choose another folder, or make this one writable for you.</source>
      <translation>別のフォルダーを選ぶか、このフォルダーに書き込めるようにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Callers are to show a certificate, but no file says which, so nothing is received.</source>
      <translation>接続元に証明書の提示を求める設定ですが、そのファイルが指定されていないため、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>TLS is switched on, but there is no certificate of ours, so nothing is received.</source>
      <translation>TLSがオンですが、自局の証明書がないため、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Name the file with their certificates in the settings, under TLS, or by: qrstation settings set receiver_tls_callers FILE</source>
      <translation>接続元の証明書のファイルを指定してください。設定の「TLS」、または次のコマンドで行えます: qrstation settings set receiver_tls_callers FILE</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>{reason} So nothing is received.</source>
      <translation>{reason} このため、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/receiving_tls.py" />
      <source>Request or import one in the settings, under TLS, or by: qrstation certificate</source>
      <translation>証明書を申請またはインポートしてください。設定の「TLS」、または次のコマンドで行えます: qrstation certificate</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>Asked a second time for {objects}, {node} sent {came:,}.</source>
      <translation>{objects}を再度要求し、{node}から{came:,}件が届きました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE because {node} answered the C-GET with {status}.</source>
      <translation>{node}がC-GETに {status} で応答したため、C-MOVEを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>asking what there is</source>
      <translation>保管内容を問い合わせ中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>receiving from {node} by C-GET</source>
      <translation>{node}からC-GETで受信中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE in its place failed, too: {reason}</source>
      <translation>代わりのC-MOVEも失敗しました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>That failed, too: {reason}</source>
      <translation>これも失敗しました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for {node} to send by C-MOVE</source>
      <translation>{node}からのC-MOVEによる送信を待機中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} does not send by C-GET.</source>
      <translation>{node}がC-GETで送信しないものにC-MOVEを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>C-MOVE for what {node} did not send by C-GET.</source>
      <translation>{node}がC-GETで送信しなかったものにC-MOVEを使用。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>waiting for late arrivals</source>
      <translation>遅れて届くものを待機中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/retrieval.py" />
      <source>{activity}; it takes no more</source>
      <translation>{activity}。ノードはこれ以上受け付けません</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {node} stopped at {number:,}, and asking in parts did not bring more.</source>
      <translation>{modality}: {node}は{number:,}件で打ち切りました。分割して問い合わせても、それ以上は得られませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: {number:,} is a number at which {node} may stop, and asking in parts did not bring more.</source>
      <translation>{modality}: {number:,}件は、{node}が応答を打ち切る可能性のある件数です。分割して問い合わせても、それ以上は得られませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} and a time are here.</source>
      <translation>{modality}: {year}年以降の日付と時刻があるものをすべて表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>{modality}: all that have a date since {year} are here.</source>
      <translation>{modality}: {year}年以降の日付があるものをすべて表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} and a time are here.</source>
      <translation>{year}年以降の日付と時刻があるものをすべて表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search.py" />
      <source>All that have a date since {year} are here.</source>
      <translation>{year}年以降の日付があるものをすべて表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Date: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>一致したもののうち{number:,}件は、Study Dateのないものです。このようなものは分割してすべてを問い合わせることができないため、ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches have no Study Time: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>一致したもののうち{number:,}件は、Study Timeのないものです。このようなものは分割してすべてを問い合わせることができないため、ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{number:,} of the matches were in no part: such cannot all be asked for in parts, so there may be more of them.</source>
      <translation>一致したもののうち{number:,}件は、どの分割にも含まれないものです。このようなものは分割してすべてを問い合わせることができないため、ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}; and {number} more</source>
      <translation>{parts}、ほか{number}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: {node} did not tell all, and this cannot be divided any further.</source>
      <translation>{parts}: {node}はすべてを返さず、これ以上分割できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{parts}: asked for by modality, so a modality unheard of would be missing.</source>
      <translation>{parts}: モダリティごとに問い合わせたため、想定外のモダリティのものは抜けている可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} tells the same whatever {keys} is asked for, so the search cannot be divided by that.</source>
      <translation>{node}は {keys} の条件によらず同じ結果を返すため、この条件では検索を分割できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} went on breaking off and told nothing new, so no more was asked.</source>
      <translation>{node}は中断を繰り返し、新しい結果を返さなくなったため、問い合わせを打ち切りました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/search_in_parts.py" />
      <source>{node} answers for short spans only: days before 1970 and after tomorrow were not asked for.</source>
      <translation>{node}は短い期間にしか応答しません。1970年より前と明日より後の日付は問い合わせていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot keep the {secret}.</source>
      <translation>キーリングに{secret}を保存できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot read the {secret}.</source>
      <translation>キーリングから{secret}を読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>The keyring cannot remove the {secret}.</source>
      <translation>キーリングから{secret}を削除できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>passcode for {account}</source>
      <translation>{account} のパスコード</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>No passcode is kept for {account}.</source>
      <translation>{account} のパスコードは保存されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Give it in the node's settings, or by: {command}</source>
      <translation>ノードの設定で指定するか、次のコマンドで指定してください: {command}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/secrets.py" />
      <source>Unlock the keyring of your session. Where there is none, as on a server, start one such as GNOME Keyring or KWallet, or name another backend of Python's keyring in PYTHON_KEYRING_BACKEND.</source>
      <translation>セッションのキーリングのロックを解除してください。サーバーなどキーリングがない環境では、GNOME KeyringやKWalletなどを起動するか、環境変数PYTHON_KEYRING_BACKENDでPythonのkeyringの別のバックエンドを指定してください。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} files</source>
      <translation>
        <numerusform>{number}個のファイル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/selftest.py" />
      <source>{number} problems</source>
      <translation>
        <numerusform>{number}件の問題</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{number} further requests were not sent.</source>
      <translation>
        <numerusform>残り{number}件の要求は送信していません。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>The last request failed twice in succession.</source>
      <translation>最後の要求が2回続けて失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>A request failed twice in succession.</source>
      <translation>要求が2回続けて失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>{node} took {taken} of {number} associations: {reason}</source>
      <translation>{node}は{number}本のアソシエーションのうち{taken}本を受け付けました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/side_by_side.py" />
      <source>An association was lost, and another took over its part: {reason}</source>
      <translation>アソシエーションが1本失われ、その分は別のアソシエーションが引き継ぎました: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>the whole search</source>
      <translation>検索全体</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/splitting.py" />
      <source>up to {last}</source>
      <translation>{last}まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/standing.py" />
      <source>stopping</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>The support bundle cannot be written to {file}.</source>
      <translation>サポートバンドルを {file} に書き込めません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/support/bundle.py" />
      <source>Name another file.</source>
      <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>{node} is to be shown our own certificate, and there is none.</source>
      <translation>{node}に自局の証明書を提示する設定ですが、証明書がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>There is no certificate in PEM in it (text that begins with -----BEGIN CERTIFICATE-----).</source>
      <translation>PEM形式の証明書(-----BEGIN CERTIFICATE----- で始まるテキスト)が含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>The authority's certificate for {node} cannot be read from {file}.</source>
      <translation>{node}用の認証局の証明書を {file} から読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Make or import it first (qrstation certificate), or leave it out in the node's TLS settings.</source>
      <translation>先に証明書を作成またはインポートするか(qrstation certificate)、ノードのTLS設定で提示しないようにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Our own certificate, or its key, cannot be used.</source>
      <translation>自局の証明書またはその鍵を使用できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/tls_contexts.py" />
      <source>Name another file in the node's TLS settings.</source>
      <translation>ノードのTLS設定で別のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} reported that sending failed.</source>
      <translation>{node}が送信の失敗を報告しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} does not send {sop_class} by C-GET.</source>
      <translation>{node}は {sop_class} をC-GETで送信しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>The association was lost at this object, also when it was asked for alone: {reason}</source>
      <translation>このオブジェクトでアソシエーションが失われました。単独で要求しても同じでした：{reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>Not sent by {node}.</source>
      <translation>{node}から送信されませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict.py" />
      <source>{node} answered with {status}.</source>
      <translation>{node}が {status} で応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} object is here and safe</source>
      <translation>{expected:,}件のうち{here:,}件のオブジェクトをここに保存済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{here:,} of {expected:,} objects are here and safe</source>
      <translation>{expected:,}件のうち{here:,}件のオブジェクトをここに保存済み</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number} objects are here and safe</source>
      <translation>
        <numerusform>{number}件のオブジェクトをここに保存済み</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it has no {entities}.</source>
      <translation>{node}に次のものはありません: {entities}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>patient of that Patient ID</source>
      <translation>指定の患者IDの患者</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came and could not be kept.</source>
      <translation>{objects}が届きましたが、保存できませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing of what it was asked for.</source>
      <translation>{node} は要求されたものを何も送信しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Meanwhile, at our receiver: {told}</source>
      <translation>その間に受信機能では：{told}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It says that {objects} could not be sent, and not which.</source>
      <translation>ノードによると、{objects}を送信できませんでした。どれであるかは示されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came with other bytes than the copy held: both are kept.</source>
      <translation>届いた{objects}は、保管済みのものと内容が異なります。両方を保管しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came that nobody asked for: stored as well.</source>
      <translation>要求していない{objects}が届き、これも保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came by another transfer, or through another qrstation that uses the same archive.</source>
      <translation>{objects}は、別の転送、または同じアーカイブを使う別のqrstationによって届きました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Everything was held already.</source>
      <translation>すべて保管済みでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success.</source>
      <translation>{node}は何も送信せずに成功と回答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} sent nothing and called that a success: it may know nothing under these identifiers.</source>
      <translation>{node}は何も送信せずに成功と回答しました。これらの識別子に該当するものがない可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} called it a success, but says that it sent {sent:,} of {objects} to {destination}.</source>
      <translation>{node}は成功と回答しましたが、{destination} へ送信したのは{objects}のうち{sent:,}件と報告しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It may not know the AE title {destination}, or have another IP address or port for it.</source>
      <translation>AEタイトル {destination} が登録されていないか、登録されたIPアドレスまたはポートが異なる可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} had been sent before, and not again.</source>
      <translation>{objects}は送信済みのため、再送していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Only {destination} can tell what arrived.</source>
      <translation>届いたかどうかを確認できるのは、送信先の{destination}だけです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{number:,} more of what was asked for</source>
      <translation>ほか{number:,}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Came, and is not on the disk any more: {objects}.</source>
      <translation>受信しましたが、もうディスクにありません：{objects}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} counts {objects} as sent, but {arrived:,} arrived.</source>
      <translation>{node}は{objects}を送信したとしていますが、届いたのは{arrived:,}件です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>The association was lost again and again at {entities}: {fault}</source>
      <translation>{entities} でアソシエーションが繰り返し失われました：{fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects} to {destination}.</source>
      <translation>{node}は{objects}を {destination} に送信したと回答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Stopped, because the disk is full.</source>
      <translation>ディスクに空きがないため停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{objects} came; {node} does not tell how many there should be.</source>
      <translation>{objects}が届きました。本来の件数は{node}から示されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>, no </source>
      <translation>、</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>{node} says that it sent {objects}, but nothing reached us.</source>
      <translation>{node}は{objects}を送信したと回答しましたが、何も届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the IP address and port that it has for our AE title, and the firewall.</source>
      <translation>ノードに登録された自局のAEタイトルのIPアドレスとポート、およびファイアウォールを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Nothing reached us: it may not know our AE title, or have another IP address or port for it.</source>
      <translation>何も届きませんでした。自局のAEタイトルがノードに登録されていないか、登録されたIPアドレスまたはポートが異なる可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>It does not know the AE title {destination}.</source>
      <translation>ノードにAEタイトル {destination} が登録されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/verdict_words.py" />
      <source>Check the identifiers.</source>
      <translation>識別子を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Connection doctor: {conclusion}</source>
      <translation>接続診断: {conclusion}</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Looking up a list failed.</source>
      <translation>リストの照会に失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Asking for patient information failed.</source>
      <translation>患者情報の問い合わせに失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Probe failed.</source>
      <translation>対応機能の調査に失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Retrieval failed.</source>
      <translation>取得に失敗しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/services/workstation.py" />
      <source>Search failed. {fault}</source>
      <translation>検索に失敗しました。{fault}</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It may have kept others out: nothing is received until you looked through the settings and changed one.</source>
      <translation>元の設定では、ほかからの接続が制限されていた可能性があります。設定を確認していずれかを変更するまで、受信は行われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive was switched off: switch it on again there.</source>
      <translation>受信はオフになっています。設定でもう一度オンにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>By the settings as they are saved now others are let in again: {tls}, and {who} may {may}.</source>
      <translation>現在保存されている設定では、ほかからの接続が再び許可されます。{tls}。{who} に許可されるのは {may} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>settings file</source>
      <translation>設定ファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>It needs its whole path.</source>
      <translation>完全なパスで指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Choose at least one component group of names, and each once.</source>
      <translation>名前のコンポーネントグループを1つ以上、重複なく選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>callers have to speak TLS</source>
      <translation>接続元はTLSを使う必要があります</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>TLS is off</source>
      <translation>TLSはオフです</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send, search and fetch</source>
      <translation>送信、検索、取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>send</source>
      <translation>送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>only a node of the node book or a caller in the list</source>
      <translation>ノード一覧のノードまたは接続元リストの接続元のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>{host!r} is no IP address; 0.0.0.0 listens on all of them.</source>
      <translation>{host!r} はIPアドレスではありません。0.0.0.0 を指定すると、すべてのアドレスで受信します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/settings.py" />
      <source>Receive is off: the window receives nothing.</source>
      <translation>受信がオフのため、ウィンドウでは何も受信しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be opened</source>
      <translation>開く</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be verified</source>
      <translation>検証</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>reading</source>
      <translation>読み取り</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be measured</source>
      <translation>容量の確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/archive.py" />
      <source>be looked through</source>
      <translation>内容の確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>audit trail</source>
      <translation>監査証跡</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/audit.py" />
      <source>The audit trail was damaged and has been begun anew; the old one is kept as {kept}.</source>
      <translation>監査証跡が破損していたため、新しく始めました。古いものは {kept} として保管されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It is not in the archive.</source>
      <translation>アーカイブにありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>Its data set is not the one that the receipt speaks of.</source>
      <translation>データセットが受領書に記載されたものと異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/comparing.py" />
      <source>It cannot be read: {reason}.</source>
      <translation>読み取れません: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is damaged.</source>
      <translation>{schema} が破損しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be used.</source>
      <translation>{schema} を使用できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Damage was found when it was last used.</source>
      <translation>前回の使用時に破損が見つかりました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be kept in this folder.</source>
      <translation>このフォルダーに {schema} を置くことはできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} was made by a newer version of qrstation.</source>
      <translation>{schema} は新しいバージョンのqrstationで作成されたものです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Its tables are not those that were made.</source>
      <translation>テーブルが作成時のものと異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} has been closed.</source>
      <translation>{schema} は閉じられています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again. If it stays damaged, start the program again: it makes a new one and keeps the old one.</source>
      <translation>もう一度試してください。破損が解消しない場合は、プログラムを再起動してください。新しいものが作成され、古いものは保管されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} is in use by another program.</source>
      <translation>{schema} は別のプログラムが使用中です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The disk that the {schema} lies on is full: nothing already received was affected.</source>
      <translation>{schema} のあるディスクに空きがありません。受信済みのデータに影響はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check the disk and the permissions of the folder.</source>
      <translation>ディスクとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path}: the file system does not allow a write-ahead log.</source>
      <translation>{path}: ファイルシステムが先行書き込みログ(WAL)に対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Keep the program's data on a local disk.</source>
      <translation>プログラムのデータはローカルディスクに置いてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>{path} has version {version}; this program knows {known}.</source>
      <translation>{path} のバージョンは {version} ですが、このプログラムが対応しているのは {known} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Update qrstation, or choose another home folder.</source>
      <translation>qrstationを更新するか、別のホームフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>It holds what is no text.</source>
      <translation>テキストではないものが含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>The {schema} cannot be opened.</source>
      <translation>{schema} を開けません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Try again when the other program has finished.</source>
      <translation>ほかのプログラムの処理が終わってから、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Free some space, then start the transfer again.</source>
      <translation>空きを増やしてから、転送をもう一度開始してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database.py" />
      <source>Check that the folder exists and may be written to.</source>
      <translation>フォルダーが存在し、書き込みが許可されていることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>The damaged index cannot be put aside.</source>
      <translation>破損したインデックスを別に保管できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/database_files.py" />
      <source>Close other programs.</source>
      <translation>ほかのプログラムを終了してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>record of dose retrievals</source>
      <translation>線量オブジェクトの取得記録</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/dose_records.py" />
      <source>The record of dose retrievals was damaged and has been begun anew; the old one is kept as {kept}. What was fetched and then removed from here may be fetched once more.</source>
      <translation>線量オブジェクトの取得記録が破損していたため、新しく始めました。古いものは {kept} として保管されています。取得後にここから削除されたものが、再び取得される可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>{lost} of {asked} files could not be exported: they are gone from the archive, or damaged.</source>
      <translation>{asked}個のうち{lost}個のファイルをエクスポートできませんでした。アーカイブから失われたか、破損しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>The first one: {file}.</source>
      <translation>最初のもの: {file}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>Verify the archive to see which are concerned, then fetch them again. The others were exported.</source>
      <translation>アーカイブを検証して該当するものを確認し、もう一度取得してください。ほかのファイルはエクスポートされました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/exporting.py" />
      <source>copy files to the export folder</source>
      <translation>エクスポート先へのファイルのコピー</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>writing</source>
      <translation>書き込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}.</source>
      <translation>アーカイブの処理に失敗しました({doing})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The disk of the archive is full: nothing already received was affected.</source>
      <translation>アーカイブのディスクに空きがありません。受信済みのデータに影響はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: {tried} is not allowed there.</source>
      <translation>アーカイブの処理に失敗しました({doing})。{tried} が許可されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: the path is longer than Windows takes.</source>
      <translation>アーカイブの処理に失敗しました({doing})。Windowsで扱えるパスの長さを超えています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: a file is where a folder should be.</source>
      <translation>アーカイブの処理に失敗しました({doing})。フォルダーがあるべき場所にファイルがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>The archive could not {doing}: its folder is gone.</source>
      <translation>アーカイブの処理に失敗しました({doing})。フォルダーがなくなっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the disk.</source>
      <translation>ディスクを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Free some space, then start the transfer again; what is held is not fetched twice.</source>
      <translation>空きを増やしてから、転送をもう一度開始してください。保管済みのものは再取得されません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check the permissions of the folder, or choose another one in the settings.</source>
      <translation>フォルダーのアクセス権を確認するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Choose an archive folder with a shorter path in the settings, or have long paths enabled on this computer.</source>
      <translation>設定でより短いパスのアーカイブのフォルダーを選ぶか、このコンピューターで長いパスを有効にしてもらってください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Move that file out of the archive's folder.</source>
      <translation>そのファイルをアーカイブのフォルダーの外に移してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>Check that the disk is connected and the folder where it was.</source>
      <translation>ディスクが接続され、フォルダーが元の場所にあることを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/files.py" />
      <source>store an instance</source>
      <translation>インスタンスの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/flushing.py" />
      <source>flush what was received</source>
      <translation>受信データのディスクへの書き込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is empty.</source>
      <translation>アーカイブのフォルダー {directory} が空です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The archive's folder {directory} is gone.</source>
      <translation>アーカイブのフォルダー {directory} がなくなっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>The index says that it holds {instances}: {index}.</source>
      <translation>インデックスでは{instances}を保管していることになっています: {index}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/folders.py" />
      <source>Connect the disk or network drive that it lies on, or choose the right folder in the settings. If the images were deleted on purpose, delete the file {index} to start anew.</source>
      <translation>保存先のディスクまたはネットワークドライブを接続するか、設定で正しいフォルダーを選んでください。画像を意図的に削除した場合は、ファイル {index} を削除すると最初から始められます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/store/folders.py" />
      <source>{number} instances</source>
      <translation>
        <numerusform>{number}件のインスタンス</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>Its data set is not the one that was received.</source>
      <translation>データセットが受信したものと異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is gone.</source>
      <translation>ファイルがなくなっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/found.py" />
      <source>The file is cut off: {where}.</source>
      <translation>ファイルが途中で切れています: {where}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The link leads out of the folder that is imported.</source>
      <translation>リンク先が、インポートするフォルダーの外にあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>This is no file.</source>
      <translation>ファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read.</source>
      <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Copy it once more from where it came, or fetch the instance anew.</source>
      <translation>元の場所からもう一度コピーするか、インスタンスを取得し直してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>{path} leads to {target}.</source>
      <translation>{path} のリンク先は {target} です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>Import the file that it leads to, if you want that.</source>
      <translation>必要な場合は、リンク先のファイルをインポートしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/importing.py" />
      <source>The file cannot be read to its end.</source>
      <translation>ファイルを最後まで読み取れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>prepare its folder for what is received</source>
      <translation>受信用フォルダーの準備</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/incoming.py" />
      <source>tidy up</source>
      <translation>一時ファイルの整理</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The disk reported an error while it was written: it may not be whole.</source>
      <translation>書き込み中にディスクのエラーが発生しました。不完全な可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Its data set was no longer the one that was received, and gave way to the object that arrived again.</source>
      <translation>データセットが受信したものと異なっていたため、再び届いたオブジェクトに置き換えました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It could not be read, and gave way to the object that arrived again.</source>
      <translation>読み取れなかったため、再び届いたオブジェクトに置き換えました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>It was no longer as long as what was received, and gave way to an object that arrived.</source>
      <translation>受信時より短くなっていたため、届いたオブジェクトに置き換えました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Two different instances claim the same name in the archive.</source>
      <translation>アーカイブ内で、異なる2つのインスタンスが同じ名前になります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>The data set is another instance than was announced: its {name} differs.</source>
      <translation>データセットが通知されたインスタンスのものではありません。{name} が異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Announced {announced}, found {found}.</source>
      <translation>通知された値: {announced}、実際の値: {found}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/ingest.py" />
      <source>Ask the vendor of the sending system to mend it.</source>
      <translation>送信元システムのベンダーに修正を依頼してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The program ended in the middle of it; it goes on with what is missing.</source>
      <translation>処理の途中でプログラムが終了しました。不足しているものの取得を続行します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>list of transfers</source>
      <translation>転送リスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>keep the list of transfers</source>
      <translation>転送リストの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/jobs.py" />
      <source>The list of transfers was damaged and has been begun anew; the old one is kept as {kept}. What had arrived is still in the archive; what was waiting has to be asked for again.</source>
      <translation>転送リストが破損していたため、新しく始めました。古いものは {kept} として保管されています。届いたものはアーカイブに残っていますが、待機中だったものはもう一度要求する必要があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The instance has no {name}.</source>
      <translation>インスタンスに {name} がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} has {length} characters; a UID has at most {most}.</source>
      <translation>{name} は{length}文字あります。UIDは最大{most}文字です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>The {name} is no UID.</source>
      <translation>{name} はUIDではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/layout.py" />
      <source>Ask the vendor of the sending system to mend it: the instance cannot be filed without a valid UID.</source>
      <translation>送信元システムのベンダーに修正を依頼してください。有効なUIDがないインスタンスは保管できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/part10.py" />
      <source>This is no DICOM file.</source>
      <translation>DICOMファイルではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>It may not be whole.</source>
      <translation>不完全な可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>be exported</source>
      <translation>エクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/quarantine.py" />
      <source>delete a file</source>
      <translation>ファイルの削除</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The damaged index says that another data set was received.</source>
      <translation>破損したインデックスによると、受信したデータセットと異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>The program or the computer stopped before it was safe on the disk: it may not be whole.</source>
      <translation>ディスクへの保存が完了する前に、プログラムまたはコンピューターが停止しました。不完全な可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It is not in the index: rebuild the index to see it.</source>
      <translation>インデックスにありません。表示するにはインデックスを再構築してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>put a file aside</source>
      <translation>ファイルの隔離</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It holds another instance than its name says.</source>
      <translation>ファイル名と異なるインスタンスが含まれています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It can no longer be read as what was received.</source>
      <translation>受信したものとして読み取れなくなっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/reconcile.py" />
      <source>It has another length than received.</source>
      <translation>長さが受信時と異なります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/saved_runs.py" />
      <source>The program ended in the middle of it.</source>
      <translation>処理の途中でプログラムが終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/store/schema.py" />
      <source>index of the archive</source>
      <translation>アーカイブのインデックス</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Exporting {progress}</source>
      <translation>エクスポート中 {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Importing {progress}</source>
      <translation>インポート中 {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Removing {progress}</source>
      <translation>削除中 {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Verifying {progress}</source>
      <translation>検証中 {progress}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that came with the SOP Instance UID of another one and other bytes; both are kept: click to list.</source>
      <translation>ほかのものとSOP Instance UIDが同じで、内容の異なるファイルです。両方を保管しています。クリックすると一覧を表示します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were received and are gone. Click to verify the files and list them.</source>
      <translation>受信後に失われたファイルです。クリックすると、ファイルを検証して一覧を表示します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Files that were put aside, for they may not be whole. Click to list them.</source>
      <translation>不完全な可能性があるため隔離したファイルです。クリックすると一覧を表示します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Progress</source>
      <translation>進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{size} free</source>
      <translation>空き {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{done:,} of {total:,}</source>
      <translation>{done:,}/{total:,}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stopping…</source>
      <translation>停止しています…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} conflicts</source>
      <translation>
        <numerusform>競合{number}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{number} missing files</source>
      <translation>
        <numerusform>失われたファイル{number}個</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/disk_line.py" />
      <source>{count:,} in quarantine</source>
      <translation>隔離{count:,}個</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder on this disk</source>
      <translation>このディスク上のフォルダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>On disk</source>
      <translation>ディスク上</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/holding_panel.py" />
      <source>Stored as</source>
      <translation>保存形式</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export {selection} to a folder</source>
      <translation>{selection}をフォルダーにエクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import DICOM files</source>
      <translation>DICOMファイルのインポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder of DICOM files</source>
      <translation>DICOMファイルのフォルダーのインポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Open folder</source>
      <translation>フォルダーを開く</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Export…</source>
      <translation>エクスポート…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Files…</source>
      <translation>ファイル…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Folder…</source>
      <translation>フォルダー…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Verify files</source>
      <translation>ファイルを検証</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>More has arrived: refresh</source>
      <translation>新しく届いたものがあります: 更新</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import</source>
      <translation>インポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>The files are deleted from this disk. This cannot be undone.</source>
      <translation>ファイルはこのディスクから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing came.</source>
      <translation>結果が得られませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>What went wrong stands above.</source>
      <translation>原因は上部に示されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Nothing held matches.</source>
      <translation>保管中のものに該当がありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Only what was asked for is shown.</source>
      <translation>指定されたものだけを表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Search again</source>
      <translation>もう一度検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Show everything</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Go to Search</source>
      <translation>「検索」へ移動</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Import a folder…</source>
      <translation>フォルダーをインポート…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/page.py" />
      <source>Accept missing files</source>
      <translation>失われたファイルを了承</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Export the files in quarantine to a folder</source>
      <translation>隔離したファイルをフォルダーにエクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>Remove {files} from the quarantine?</source>
      <translation>隔離した{files}を削除しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/quarantine.py" />
      <source>They are deleted from this disk. This cannot be undone.</source>
      <translation>このディスクから削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt…</source>
      <translation>受領書を検証…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/receipt_action.py" />
      <source>Verify a receipt</source>
      <translation>受領書の検証</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Any date</source>
      <translation>すべての日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 7 days</source>
      <translation>過去7日間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 30 days</source>
      <translation>過去30日間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Last 365 days</source>
      <translation>過去365日間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient name</source>
      <translation>患者名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a name; * and ? stand for any letters</source>
      <translation>名前の一部。* と ? は任意の文字を表します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a patient ID; * and ? stand for any signs</source>
      <translation>患者IDの一部。* と ? は任意の文字を表します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Part of a study description</source>
      <translation>検査記述の一部</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Study date</source>
      <translation>検査日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What the list starts with</source>
      <translation>一覧の最上位の項目</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>What is held</source>
      <translation>保管内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Whole objects, or what was retrieved without bulk data</source>
      <translation>オブジェクト全体、またはバルクデータなしで取得したもの</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Studies</source>
      <translation>検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patients</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Objects</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Headers only</source>
      <translation>ヘッダーのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Date</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Description</source>
      <translation>記述</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/search_row.py" />
      <source>Contents</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file came cut off, or otherwise than its transfer syntax says</source>
      <translation>途中で切れて届いたか、転送構文と異なる形で届いたファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files came cut off, or otherwise than their transfer syntax says</source>
      <translation>途中で切れて届いたか、転送構文と異なる形で届いたファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files came cut off, or otherwise than their transfer syntax says</source>
      <translation>
        <numerusform>{number}個のファイルが、途中で切れて、または転送構文と異なる形で届きました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file could not be used</source>
      <translation>使用できなかったファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files could not be used</source>
      <translation>使用できなかったファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files could not be used</source>
      <translation>
        <numerusform>{number}個のファイルを使用できませんでした</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object exported</source>
      <translation>エクスポートしたオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects exported</source>
      <translation>エクスポートしたオブジェクト</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects exported</source>
      <translation>
        <numerusform>{number}件のオブジェクトをエクスポートしました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object imported</source>
      <translation>インポートしたオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects imported</source>
      <translation>インポートしたオブジェクト</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects imported</source>
      <translation>
        <numerusform>{number}件のオブジェクトをインポートしました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object removed</source>
      <translation>削除したオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects removed</source>
      <translation>削除したオブジェクト</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects removed</source>
      <translation>
        <numerusform>{number}件のオブジェクトを削除しました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>object verified</source>
      <translation>検証したオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>objects verified</source>
      <translation>検証したオブジェクト</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} objects verified</source>
      <translation>
        <numerusform>{number}件のオブジェクトを検証しました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing file taken off the list</source>
      <translation>リストから外した失われたファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>missing files taken off the list</source>
      <translation>リストから外した失われたファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} missing files taken off the list</source>
      <translation>
        <numerusform>失われたファイル{number}個をリストから外しました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file was not taken in</source>
      <translation>取り込まなかったファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files were not taken in</source>
      <translation>取り込まなかったファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files were not taken in</source>
      <translation>
        <numerusform>{number}個のファイルは取り込みませんでした</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>file is not as it should be</source>
      <translation>異常のあるファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>files are not as they should be</source>
      <translation>異常のあるファイル</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files are not as they should be</source>
      <translation>
        <numerusform>{number}個のファイルに異常があります</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} with {objects} from the archive?</source>
      <translation>{selection}({objects})をアーカイブから削除しますか?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files in quarantine: put aside because they may not be whole</source>
      <translation>
        <numerusform>隔離中のファイル: {number}個(不完全な可能性があるもの)</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{selection} of {patient}</source>
      <translation>{patient} の{selection}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Remove {selection} from the archive?</source>
      <translation>{selection}をアーカイブから削除しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing is held here yet.</source>
      <translation>まだ何も保管していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve something from a node, import files, or drop them here.</source>
      <translation>ノードから取得するか、ファイルをインポートするか、ここにドロップしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_exported} to {folder}</source>
      <translation>{objects_exported}(保存先: {folder})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{count} beside another one with the same SOP Instance UID and other bytes</source>
      <translation>うち{count}件は、SOP Instance UIDが同じで内容の異なるものと併せて保管</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The index of the archive was damaged and has been made anew from the files; the old one is kept as {path}.</source>
      <translation>アーカイブのインデックスが破損していたため、ファイルから作り直しました。古いものは {path} として保管されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>A broken-off retrieval left {files} in doubt: moved out of the way, to be retrieved again.</source>
      <translation>中断された取得により{files}の状態が不確かになったため、別の場所に移しました。もう一度取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{files_are_gone}. Verify the files on the page Archive to see which, then retrieve them again.</source>
      <translation>{files_are_gone}。「アーカイブ」ページでファイルを検証して該当するものを確認し、もう一度取得してください。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} more files</source>
      <translation>
        <numerusform>ほか{number}個のファイル</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{path}, and {more_files}</source>
      <translation>{path}、{more_files}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>The archive could not read {files}: {reason}</source>
      <translation>アーカイブで {files} を読み取れませんでした: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>No headers are held here yet.</source>
      <translation>まだヘッダーを保管していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>“Retrieve headers only” is in the menu of a row on the page Search, where its node offers that.</source>
      <translation>「ヘッダーのみ取得」は、ノードが対応している場合に「検索」ページの行のメニューから選べます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects_verified}: all files are as they were received</source>
      <translation>{objects_verified}。すべてのファイルが受信時のままです</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{objects} held with different bytes under the same SOP Instance UID.</source>
      <translation>{objects}に、SOP Instance UIDが同じで内容の異なるものがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Nothing was overwritten: compare the files to see which is right.</source>
      <translation>上書きはしていません。ファイルを比較して、どちらが正しいか確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>Retrieve the objects again; then these files can be removed.</source>
      <translation>オブジェクトをもう一度取得してください。その後、これらのファイルは削除できます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive/wording.py" />
      <source>{number} files of the archive are gone</source>
      <translation>
        <numerusform>アーカイブの{number}個のファイルが失われています</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Retrieve what is missing or changed again: it does not count as held, and gives way to what comes.</source>
      <translation>失われたもの、または変更されたものをもう一度取得してください。これらは保管済みとはみなされず、届いたものに置き換えられます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>{number} objects were held already</source>
      <translation>
        <numerusform>{number}件のオブジェクトは保管済みでした</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Nothing of this is held any more.</source>
      <translation>これに該当するものは、もう保管されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/archive_work.py" />
      <source>Search again.</source>
      <translation>もう一度検索してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>{records} saved: {file}</source>
      <translation>{records}を保存しました: {file}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/audit_work.py" />
      <source>There is nothing to save.</source>
      <translation>保存するものがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Lists (*.csv *.tsv *.txt *.xlsx *.xlsm);;All files (*)</source>
      <translation>リスト (*.csv *.tsv *.txt *.xlsx *.xlsm);;すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>A CSV file or an Excel workbook with accession numbers, Patient IDs with dates, or UIDs, one row for each.
Choose it, or drop it here.</source>
      <translation>アクセッション番号、患者IDと日付、またはUIDを1行に1件ずつ記載した、CSVファイルまたはExcelブックです。
選択するか、ここにドロップしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieve from a list</source>
      <translation>リストから取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Choose a list…</source>
      <translation>リストを選択(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Sheet</source>
      <translation>シート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Node</source>
      <translation>ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Progress of the look-up</source>
      <translation>照会の進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list</source>
      <translation>リストの選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Reading {file}…</source>
      <translation>{file} を読み込み中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asking {node}…</source>
      <translation>{node}に問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Save the report</source>
      <translation>レポートの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Comma-separated values (*.csv);;JSON (*.json)</source>
      <translation>カンマ区切り (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Retrieve {selection}</source>
      <translation>{selection}を取得(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Asks the node for each row; nothing is retrieved yet</source>
      <translation>各行についてノードに問い合わせます。まだ取得は行いません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Back to the list</source>
      <translation>リストに戻る(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Save report…</source>
      <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Puts what is ticked into the queue, as one transfer</source>
      <translation>チェックしたものを1つの転送としてキューに入れます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>S&amp;heet</source>
      <translation>シート(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Retrieving {selection}: the page Transfers shows how it goes.</source>
      <translation>{selection}を取得しています。進行状況は「転送」ページに表示されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>{done:,} of {total:,} rows…</source>
      <translation>{total:,}行中{done:,}行…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report is in {path}.</source>
      <translation>レポートを {path} に保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Choose a list…</source>
      <translation>リストを選択…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Which studies do you want?</source>
      <translation>どの検査を取得しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>There is no node to ask.</source>
      <translation>問い合わせ先のノードがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Add one with + Node.</source>
      <translation>「+ ノード」で追加してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Look up</source>
      <translation>照会(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The report would replace the list.</source>
      <translation>レポートを保存するとリストが上書きされてしまいます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>The list could not be read, because qrstation itself failed.</source>
      <translation>qrstation自体の不具合により、リストを読み取れませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>&amp;Node</source>
      <translation>ノード(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/dialog.py" />
      <source>Nothing came, because qrstation itself failed.</source>
      <translation>qrstation自体の不具合により、結果が得られませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>as the list shows it</source>
      <translation>リストから判断</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>day first</source>
      <translation>日が先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>month first</source>
      <translation>月が先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>What {column} holds</source>
      <translation>{column} の内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>not used</source>
      <translation>使用しない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days off</source>
      <translation>日付のずれ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Days that a study may lie before or after its date</source>
      <translation>検査日が指定日の前後にずれてもよい日数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates such as 03/04/2026</source>
      <translation>03/04/2026のような日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one row</source>
      <translation>1行あたりの検査数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>A row that matches more is left for you to decide</source>
      <translation>これを超えて一致した行は、どれを使うかを選択できます</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} rows can be asked for</source>
      <translation>
        <numerusform>{number}行は問い合わせ可能</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>First rows of the list</source>
      <translation>リストの最初の数行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>&amp;Days off, at most</source>
      <translation>日付のずれの上限(日)(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Dates like 03/0&amp;4/2026</source>
      <translation>03/04/2026のような日付(&amp;4)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} ask for the same as another</source>
      <translation>
        <numerusform>{number}行は別の行と同じ内容</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>{number} cannot be read and are left out</source>
      <translation>
        <numerusform>{number}行は読み取れないため対象外</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview.py" />
      <source>Studies for one &amp;row, at most</source>
      <translation>1行あたりの検査数の上限(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>Is read as</source>
      <translation>解釈</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/preview_model.py" />
      <source>{what_is_asked} (as row {row})</source>
      <translation>{what_is_asked} (行{row}と同じ)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Row</source>
      <translation>行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Asked for</source>
      <translation>要求内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Result</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/report_model.py" />
      <source>Explanation</source>
      <translation>説明</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;All</source>
      <translation>すべて(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Found</source>
      <translation>該当あり(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Nothing</source>
      <translation>該当なし(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Too much</source>
      <translation>該当多数(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>&amp;Others</source>
      <translation>その他(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{rows} of {total:,} found at {node} in {duration}: {objects_found}.</source>
      <translation>{node}で{total:,}行のうち{rows}が見つかりました({duration}): {objects_found}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Row {number}: {what_was_asked}: {result}. {explanation}</source>
      <translation>行{number}: {what_was_asked}: {result}。{explanation}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>Rows of the list and what came of them</source>
      <translation>リストの行とその結果</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/batch/results.py" />
      <source>{number} rows</source>
      <translation>
        <numerusform>{number}行</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/batch_work.py" />
      <source>The node did not react to being stopped.</source>
      <translation>ノードが停止の要求に反応しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>A fault in qrstation</source>
      <translation>qrstationの不具合</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>You can go on working; what is held in the archive is safe. Please send this report to whoever looks after qrstation for you. It holds no patient data.</source>
      <translation>作業は続けられます。アーカイブに保管されているものは安全です。このレポートを、施設のqrstationの担当者に送ってください。患者データは含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>&amp;Copy the report</source>
      <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Something in qrstation itself went wrong.</source>
      <translation>qrstation自体に問題が発生しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/crash_dialog.py" />
      <source>Go on</source>
      <translation>続行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Connection doctor: {node}</source>
      <translation>接続診断: {node}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examining {node}…</source>
      <translation>{node}を診断中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>May one small object be retrieved to try it: {object}?</source>
      <translation>試験のため、小さなオブジェクトを1つ取得してもよいですか: {object}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Steps</source>
      <translation>手順</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Page for the PACS administrator</source>
      <translation>PACS管理者向けの文書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Examine &amp;again</source>
      <translation>もう一度診断(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>By C-GET and by C-MOVE. It is kept in the archive, like every object that arrives.</source>
      <translation>C-GETとC-MOVEで取得します。届いたほかのオブジェクトと同様に、アーカイブに保管されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>It was not finished.</source>
      <translation>完了しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Retrieve it</source>
      <translation>取得する(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>&amp;Not now</source>
      <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Not yet tried</source>
      <translation>未試行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Waits for your answer</source>
      <translation>確認待ち</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/dialog.py" />
      <source>Being tried…</source>
      <translation>試行中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What was seen</source>
      <translation>確認された内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/finding_view.py" />
      <source>What to do</source>
      <translation>対処方法</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>&amp;Copy</source>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Sa&amp;ve…</source>
      <translation>保存(&amp;V)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>It names no patient.</source>
      <translation>患者名は含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Copied.</source>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Save the page</source>
      <translation>文書の保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Text (*.txt)</source>
      <translation>テキスト (*.txt)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/page_view.py" />
      <source>Saved as {file}.</source>
      <translation>{file} として保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>waits for your answer</source>
      <translation>確認待ち</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>being tried…</source>
      <translation>試行中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/step_list.py" />
      <source>not yet tried</source>
      <translation>未試行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Doctor…</source>
      <translation>接続診断…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/doctor/wiring.py" />
      <source>Try step by step what works</source>
      <translation>どこまで動作するかを段階的に試します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>CT: the dose report, else what older scanners give instead</source>
      <translation>CT: 線量レポート。ない場合は、旧型の装置が代わりに出力するもの</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Mammography: the dose report, else the images, whose headers tell the dose</source>
      <translation>マンモグラフィ: 線量レポート。ない場合は、ヘッダーに線量が記録された画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Fluoroscopy and angiography (RF, XA): the dose report</source>
      <translation>透視・血管撮影(RF、XA): 線量レポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Radiography (DX, CR, PX): the dose report, else the images, whose headers tell the dose</source>
      <translation>一般撮影(DX、CR、PX): 線量レポート。ない場合は、ヘッダーに線量が記録された画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Nuclear medicine and PET (NM, PT): the report of the radiopharmaceutical, else one image</source>
      <translation>核医学・PET(NM、PT): 放射性医薬品の線量レポート。ない場合は、画像1枚</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/branch_boxes.py" />
      <source>Studies of nothing but structured reports, such as those of a separate dose archive; stands alone</source>
      <translation>構造化レポートだけの検査(独立した線量アーカイブのものなど)。ほかとの組み合わせは不可</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Studies by kind, and the steps of the selection</source>
      <translation>種類ごとの検査数と選択の各段階</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}, before your decisions</source>
      <translation>対象外: {studies_or_series}(手動の変更前)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Left out: {studies_or_series}</source>
      <translation>対象外: {studies_or_series}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Modalities in the study</source>
      <translation>検査のモダリティ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Kept</source>
      <translation>採用</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>not told</source>
      <translation>回答なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Taken as</source>
      <translation>区分</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>Before</source>
      <translation>適用前</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/counts_view.py" />
      <source>After</source>
      <translation>適用後</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>station not told</source>
      <translation>ステーション名なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>date not told</source>
      <translation>日付なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>A cell shows its studies. Counted is what the node has, fetched or not.</source>
      <translation>セルを選ぶと該当する検査を表示します。件数は、取得したかどうかにかかわらずノードにあるものの数です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>What the node has, scanner by day</source>
      <translation>ノードの保管状況(装置・日別)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>Only days with studies: the others are too many.</source>
      <translation>検査のある日だけを表示しています。すべての日を表示するには多すぎるためです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/coverage_view.py" />
      <source>no study</source>
      <translation>検査なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>HH:MM</source>
      <translation>HH:MM</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>{name}, like 14:30; empty: open. For a single day only</source>
      <translation>{name} (例: 14:30)。空欄の場合は制限なし。1日だけを指定するときに使えます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>All dates</source>
      <translation>すべての日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Asks for everything that the node has, which may take very long</source>
      <translation>ノードにあるすべてのものを問い合わせます。非常に時間がかかることがあります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First day</source>
      <translation>最初の日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last day</source>
      <translation>最後の日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>First time</source>
      <translation>最初の時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>Last time</source>
      <translation>最後の時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;From</source>
      <translation>開始(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/days.py" />
      <source>&amp;Until</source>
      <translation>終了(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>There is no remote node to ask yet.</source>
      <translation>問い合わせ先ノードがまだありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a day like {example}.</source>
      <translation>「{text}」は {example} のような日付ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/fields.py" />
      <source>“{text}” is not a time like 14:30.</source>
      <translation>「{text}」は 14:30 のような時刻ではありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Terms divided by commas; capital letters count for nothing.</source>
      <translation>語はカンマで区切ります。大文字と小文字は区別しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Remote node</source>
      <translation>問い合わせ先ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Store node</source>
      <translation>保存先ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description contains</source>
      <translation>検査記述に含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>contains</source>
      <translation>含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Studies that have one of the terms, or none at all</source>
      <translation>いずれかの語を含む検査、または検査記述のない検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Description does not contain</source>
      <translation>検査記述に含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>does not contain</source>
      <translation>含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out studies that have one of these</source>
      <translation>いずれかの語を含む検査を除きます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name contains</source>
      <translation>ステーション名に含む</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Scanners that have one of the terms, or no name at all</source>
      <translation>いずれかの語を含む装置、または名前のない装置</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Station name does not contain</source>
      <translation>ステーション名に含まない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Leaves out scanners that have one of these</source>
      <translation>いずれかの語を含む装置を除きます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>More options</source>
      <translation>その他のオプション</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Ask</source>
      <translation>問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>&amp;Remote node</source>
      <translation>問い合わせ先ノード(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>S&amp;tore node</source>
      <translation>保存先ノード(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>D&amp;escription</source>
      <translation>検査記述(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Stat&amp;ion name</source>
      <translation>ステーション名(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/form.py" />
      <source>Submit</source>
      <translation>実行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Started</source>
      <translation>開始</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Took</source>
      <translation>所要時間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Ended</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Job</source>
      <translation>ジョブ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Came to</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs of {name}</source>
      <translation>{name} の実行履歴</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Runs</source>
      <translation>実行履歴</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Looking…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{runs}, the latest first</source>
      <translation>{runs}(新しい順)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>It has not run yet.</source>
      <translation>まだ実行されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>Asked for {query}. {what_came_of_it}</source>
      <translation>問い合わせ内容: {query}。{what_came_of_it}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/history_dialog.py" />
      <source>{number} runs</source>
      <translation>
        <numerusform>{number}回の実行</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of each series</source>
      <translation>各シリーズのステーション名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of the study</source>
      <translation>検査のステーション名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>of study and series</source>
      <translation>検査とシリーズのステーション名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station name</source>
      <translation>ステーション名の比較対象</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Some PACS name the scanner with the study only, or name studies after none</source>
      <translation>PACSによっては、装置名が検査にしかない場合や、検査に装置名がない場合があります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Dose screens of old Toshiba CTs</source>
      <translation>旧型の東芝製CTの線量画面</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Where a CT study has no dose report: fetches the dose screens, and one image of each series</source>
      <translation>CT検査に線量レポートがない場合に、線量画面と各シリーズの画像1枚を取得します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Leave out what was fetched before</source>
      <translation>取得済みのものを除く</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that are in the archive, or were processed before, are not fetched again,
even where they were removed since</source>
      <translation>アーカイブにあるオブジェクトや処理済みのオブジェクトは、
その後に削除されていても再取得しません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>For PACS that do not tell what is in a series of structured reports</source>
      <translation>構造化レポートのシリーズの内容を回答しないPACS向け</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Copy to folder</source>
      <translation>フォルダーにコピー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no folder</source>
      <translation>フォルダーなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is copied there, each file when it is complete, named by its UID</source>
      <translation>取得したものを、ファイルが揃いしだい、UIDをファイル名としてこのフォルダーにコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Choose the folder</source>
      <translation>フォルダーの選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Send on to node</source>
      <translation>別ノードへ送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>What was fetched is sent on to this node, and tried again until it has it</source>
      <translation>取得したものをこのノードへ送信します。完了するまで再試行します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Objects that go to another store do not come through here.</source>
      <translation>別の保存先に送られるオブジェクトは、ここを経由しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>no other node</source>
      <translation>送信先なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Compare the station &amp;name</source>
      <translation>ステーション名の比較対象(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then cop&amp;y to folder</source>
      <translation>その後フォルダーにコピー(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/more_options.py" />
      <source>Then send on to n&amp;ode</source>
      <translation>その後別ノードへ送信(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/node_choice.py" />
      <source>{name} is not in the node book any more. Choose another node, or add it.</source>
      <translation>{name} はノード一覧からなくなっています。別のノードを選ぶか、追加してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Stopped: what stands here is the review that was made before.</source>
      <translation>停止しました。表示しているのは前回のレビューです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that is kept went to the store since this review was made, so nothing is left to fetch.</source>
      <translation>このレビューの作成後に、採用したものはすべて保存先ノードに送信されたため、取得するものは残っていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>All that was to be handed on went there since this review was made.</source>
      <translation>引き渡すべきものは、このレビューの作成後にすべて引き渡されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>To have it sent again, submit once more with “Leave out what was fetched before” switched off.</source>
      <translation>再送信するには、「取得済みのものを除く」をオフにして、もう一度実行してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved</source>
      <translation>保存済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Saved queries, and when they run</source>
      <translation>保存済みクエリとその実行時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>No node to ask yet.</source>
      <translation>問い合わせ先のノードがまだありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add your PACS with its AE title, host and port,
or try everything out with invented patients.</source>
      <translation>AEタイトル、ホスト、ポートを指定してPACSを追加するか、
架空の患者ですべての機能を試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Remove the saved query {name}?</source>
      <translation>保存済みクエリ「{name}」を削除しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Submit again? What you decided by hand in this review is then lost.</source>
      <translation>もう一度実行しますか? このレビューで手動で変更した内容は失われます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>What it fetched stays in the archive.</source>
      <translation>取得したものはアーカイブに残ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Retrieve or export the review first where you still want it.</source>
      <translation>必要な場合は、先にレビューの内容を取得またはエクスポートしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>{node} is asked</source>
      <translation>{node}に問い合わせています</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Add a node…</source>
      <translation>ノードを追加…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Start the practice PACS</source>
      <translation>練習用PACSを起動</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>The review is in {path}.</source>
      <translation>レビューを {path} に保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/page.py" />
      <source>Hand on now</source>
      <translation>今すぐ引き渡す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>What the review keeps is fetched from here.</source>
      <translation>レビューで採用したものをここから取得します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{how_many} objects</source>
      <translation>オブジェクト {how_many}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Progress of the retrieval</source>
      <translation>取得の進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Handed on</source>
      <translation>引き渡し</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Archive</source>
      <translation>「アーカイブ」に表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Show in Transfers</source>
      <translation>「転送」に表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieving</source>
      <translation>取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>{duration} left</source>
      <translation>残り{duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve</source>
      <translation>取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Nothing is kept, so there is nothing to retrieve.</source>
      <translation>採用したものがないため、取得するものがありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieve {objects}</source>
      <translation>{objects}を取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Hand on {objects}</source>
      <translation>{objects}を引き渡す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Already in the list of transfers</source>
      <translation>すでに転送リストにあります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/retrieve_column.py" />
      <source>Retrieves {objects}</source>
      <translation>{objects}を取得します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>keep</source>
      <translation>採用</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>drop</source>
      <translation>除外</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>{part} of {whole}</source>
      <translation>{part}/{whole}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Kept: {reason}.</source>
      <translation>採用: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Dropped: {reason}.</source>
      <translation>除外: {reason}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>Its series are not known, so that nothing of it can be fetched.</source>
      <translation>シリーズが不明なため、この検査からは何も取得できません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>class not told</source>
      <translation>SOP Class不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_lines.py" />
      <source>modality not told</source>
      <translation>モダリティ不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Decision</source>
      <translation>判定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Station</source>
      <translation>ステーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Level</source>
      <translation>レベル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_model.py" />
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>All</source>
      <translation>すべて</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Dropped</source>
      <translation>除外</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>With problem</source>
      <translation>問題あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>nothing to fetch</source>
      <translation>取得対象なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} has no such studies</source>
      <translation>{node}に該当する検査はありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. Ask for other days or more modalities, or look on the page Search what the node has.</source>
      <translation>問い合わせ内容: {days_and_modalities}。別の日付や、より多くのモダリティで問い合わせるか、「検索」ページでノードの保管内容を確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing was asked yet</source>
      <translation>まだ問い合わせていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Say what you look for, and submit it. What the node has is shown here before anything is fetched: each study, series and object, and why it is kept or dropped.</source>
      <translation>探すものを指定して実行してください。取得の前に、ノードにある検査、シリーズ、オブジェクトと、それぞれの採用または除外の理由をここに表示します。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{number} studies found</source>
      <translation>
        <numerusform>{number}件の検査が見つかりました</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{count:,} with something to fetch: {objects}</source>
      <translation>取得対象のある検査{count:,}件: {objects}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No study matches “{text}”</source>
      <translation>「{text}」に一致する検査はありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>No such study</source>
      <translation>該当する検査はありません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Comma-separated values (*.csv)</source>
      <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Export the review</source>
      <translation>レビューのエクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Writes what was decided and why to a file, without patients' names and IDs</source>
      <translation>判定の内容と理由を、患者名と患者IDを含めずにファイルに書き出します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter</source>
      <translation>絞り込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Filter the studies</source>
      <translation>検査の絞り込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows only studies with this text in themselves or in a series (Ctrl+L); Esc clears it</source>
      <translation>検査またはそのシリーズにこの文字列を含む検査だけを表示します(Ctrl+L)。Escで解除します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Shows the studies of all scanners and days again</source>
      <translation>すべての装置・日付の検査の表示に戻します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>How far the node is asked</source>
      <translation>問い合わせの進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asking was stopped.</source>
      <translation>問い合わせを停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>{node} told no studies, and may have some</source>
      <translation>{node}は検査を返しませんでしたが、存在する可能性があります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Asked for: {days_and_modalities}. {reasons}</source>
      <translation>問い合わせ内容: {days_and_modalities}。{reasons}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Stopped before anything came</source>
      <translation>結果が届く前に停止しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Submit again to ask anew.</source>
      <translation>問い合わせ直すには、もう一度実行してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>The message at the top says why. Submit again when that is mended.</source>
      <translation>理由は上部のメッセージに示されています。解消してからもう一度実行してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Show all studies</source>
      <translation>すべての検査を表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Nothing could be asked for</source>
      <translation>問い合わせできませんでした</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Coverage</source>
      <translation>網羅状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_pane.py" />
      <source>Counts</source>
      <translation>件数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Studies, series and objects, and what was decided of them</source>
      <translation>検査、シリーズ、オブジェクトとその判定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Keep</source>
      <translation>採用する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Drop</source>
      <translation>除外する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>As the rules decided</source>
      <translation>ルールの判定に戻す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/review_tree.py" />
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Days</source>
      <translation>日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Next run</source>
      <translation>次回の実行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_model.py" />
      <source>Last run</source>
      <translation>前回の実行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>The form cannot be asked for yet: what is missing stands above its button.</source>
      <translation>フォームの内容はまだ問い合わせできません。不足している項目は、ボタンの上に示されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Saved queries</source>
      <translation>保存済みクエリ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Save the form as…</source>
      <translation>フォームの内容を保存…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Open in the form</source>
      <translation>フォームに読み込む</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Schedule…</source>
      <translation>スケジュール…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>History…</source>
      <translation>履歴…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>No query is saved yet.</source>
      <translation>保存済みクエリはまだありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Fill in the form, then save it under a name: it can run every few minutes, or daily at a time, while this window is open.</source>
      <translation>フォームに入力し、名前を付けて保存してください。このウィンドウを開いている間、数分ごと、または毎日決まった時刻に実行できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>{query}: nothing was run here; another program may run it, or it was stopped.</source>
      <translation>{query}: ここでは実行されませんでした。別のプログラムが実行しているか、停止されました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Run now</source>
      <translation>今すぐ実行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Now: {stage}.</source>
      <translation>現在: {stage}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/saved_pane.py" />
      <source>Last run: {what_came_of_it}</source>
      <translation>前回の実行: {what_came_of_it}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Yesterday</source>
      <translation>昨日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Today as of an hour ago (for every hour)</source>
      <translation>当日分(1時間前の時点、1時間ごとの実行向け)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Days counted back from today</source>
      <translation>今日からさかのぼる日数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It takes the place of the saved query {query}, which asks {node} for {days} and runs {when}.</source>
      <translation>保存済みクエリ「{query}」を置き換えます。既存のクエリの内容: {node}に {days} を問い合わせ、実行は{when}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>The first run begins at once.</source>
      <translation>最初の実行はすぐに始まります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Runs {when}.</source>
      <translation>実行: {when}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>such as Nightly CT</source>
      <translation>例: 夜間CT</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>First day, in days before today</source>
      <translation>最初の日(今日から何日前か)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Last day, in days before today</source>
      <translation>最後の日(今日から何日前か)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Only when I &amp;want it</source>
      <translation>手動でのみ実行(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Every</source>
      <translation>一定間隔(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Dail&amp;y at</source>
      <translation>毎日(&amp;Y)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Minutes between two runs</source>
      <translation>実行の間隔(分)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Time of the daily run</source>
      <translation>毎日の実行時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It needs a name.</source>
      <translation>名前が必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Save the query</source>
      <translation>クエリの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>Schedule of {query}</source>
      <translation>{query} のスケジュール</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>from</source>
      <translation>最初</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>until</source>
      <translation>最後</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>days ago; 0 is today</source>
      <translation>日前(0は今日)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Name</source>
      <translation>名前(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>&amp;Days of the studies, counted from each run</source>
      <translation>検査の日付(各実行日が基準)(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>It runs, while this window is open</source>
      <translation>実行(このウィンドウを開いている間)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/schedule_dialog.py" />
      <source>minutes</source>
      <translation>分</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book: an AE title that the remote node has to know</source>
      <translation>ノード一覧に未登録。AEタイトルが問い合わせ先ノードに登録されている必要あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds</source>
      <translation>応答あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>no answer</source>
      <translation>応答なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>associated, but the echo failed with {status}</source>
      <translation>アソシエーションは成立、C-ECHOは {status} で失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>receives as {ae_title}, port {port}</source>
      <translation>{ae_title}、ポート{port}で受信待機中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not asked yet</source>
      <translation>未確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>not in the node book</source>
      <translation>ノード一覧に未登録</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>waiting for an answer…</source>
      <translation>応答を待っています…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>responds in {duration}</source>
      <translation>{duration}で応答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>Let it receive, in Settings, or have the node send by C-GET.</source>
      <translation>「設定」で受信を有効にするか、ノードからC-GETで送信させてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/standing.py" />
      <source>does not receive: only C-GET can bring anything here</source>
      <translation>受信していません。ここへの取得に使えるのはC-GETだけです</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node}: {count} things to look at.</source>
      <translation>{node}: 確認事項が{count}件あります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Handed on as well, being here already: {objects}.</source>
      <translation>合わせて引き渡し（すでにここにあるもの）：{objects}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>To be handed on, being here already: {objects}.</source>
      <translation>引き渡し対象（すでにここにあるもの）：{objects}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects_are_not_handed_on}, unless “Leave out what was fetched before” is switched off.</source>
      <translation>{objects_are_not_handed_on}。「取得済みのものを除く」をオフにすると引き渡します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Stopped: {node} was not asked for everything.</source>
      <translation>停止しました。{node}への問い合わせは途中までです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} may have more dose objects than are listed here.</source>
      <translation>{node}には、ここに表示されていない線量オブジェクトがある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{done:,} of {objects} to {target}</source>
      <translation>{objects}のうち{done:,}件を{target}へ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{count:,} not handed on yet</source>
      <translation>{count:,}件の引き渡しが未完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>not all handed on yet</source>
      <translation>一部の引き渡しが未完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Asks {node} for {examinations}: studies of {days}</source>
      <translation>{node}への問い合わせ: {examinations}、検査の日付 {days}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Goes to {places}</source>
      <translation>送り先: {places}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Destination</source>
      <translation>送信先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Copied to</source>
      <translation>コピー先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent on to</source>
      <translation>送信先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{node} told of no such study.</source>
      <translation>{node}から該当する検査は返されませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Held already</source>
      <translation>保管済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Not asked for</source>
      <translation>未要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>What is listed can be retrieved; for the rest {what_to_do}.</source>
      <translation>表示されているものは取得できます。残りについては、次の方法があります: {what_to_do}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>ask for fewer days</source>
      <translation>日数を減らして問い合わせる</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>tick ‘{option}’</source>
      <translation>「{option}」にチェックを入れる</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>submit again</source>
      <translation>もう一度実行する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>, next try at {time}</source>
      <translation>、次の試行は{time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>{objects} could not be handed on to {target}.</source>
      <translation>{objects}を{target}へ引き渡せませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>The objects are in the archive. See the details, then try again.</source>
      <translation>オブジェクトはアーカイブにあります。詳細を確認してから、もう一度試してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Sent</source>
      <translation>送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Received</source>
      <translation>受信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>other reasons</source>
      <translation>その他の理由</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>and</source>
      <translation>および</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose/wording.py" />
      <source>Counted twice</source>
      <translation>重複分</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/dose_work.py" />
      <source>Asking the node and the store whether they answer</source>
      <translation>問い合わせ先ノードと保存先ノードの応答を確認中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/examining.py" />
      <source>You did not agree to it.</source>
      <translation>取得に同意しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>1 of 3: this computer</source>
      <translation>1/3: このコンピューター</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>2 of 3: where to search</source>
      <translation>2/3: 検索先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>3 of 3: your PACS</source>
      <translation>3/3: 施設のPACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Set up qrstation</source>
      <translation>qrstationの初期設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Not now</source>
      <translation>今はしない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>&amp;Back</source>
      <translation>戻る(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/dialog.py" />
      <source>Add and finish</source>
      <translation>追加して完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>A PACS knows a workstation by its AE title, its address and its port. What is proposed here suits most; your hospital may have rules of its own for AE titles.</source>
      <translation>PACSは、AEタイトル、アドレス、ポートによってワークステーションを識別します。多くの場合は表示されている値のままで使えますが、施設によってはAEタイトルの命名規則が定められていることがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>At most 16 characters.</source>
      <translation>最大16文字です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Here objects arrive that a PACS sends.</source>
      <translation>PACSから送られるオブジェクトを受信するポートです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Choose…</source>
      <translation>選択(&amp;C)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Firewall</source>
      <translation>ファイアウォール</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>What arrives is kept here.</source>
      <translation>届いたものはここに保管されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>Folder of the archive</source>
      <translation>アーカイブのフォルダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;AE title</source>
      <translation>AEタイトル(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Port</source>
      <translation>ポート(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>&amp;Folder</source>
      <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>{size} are free; a CT study has 100 MB to 1 GB.</source>
      <translation>空きは{size}です。CT検査1件は100 MB～1 GBです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/own_step.py" />
      <source>It is used from the next start on.</source>
      <translation>次回の起動時から使用されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Once the fields are filled in, a page for the PACS administrator stands here.</source>
      <translation>多くのPACSは、登録済みのワークステーションにしか応答しません。各欄に入力すると、PACS管理者向けの文書がここに表示されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Most PACS answer only workstations that they know. Send this page to the PACS administrator:</source>
      <translation>多くのPACSは、登録済みのワークステーションにしか応答しません。この文書をPACS管理者に送ってください:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Host</source>
      <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Main PACS</source>
      <translation>メインPACS</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Test</source>
      <translation>テスト(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Ask it whether it answers</source>
      <translation>応答を確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>&amp;Doctor…</source>
      <translation>接続診断(&amp;D)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>Asking…</source>
      <translation>問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>pacs.example.org or 10.1.2.3</source>
      <translation>pacs.example.org または 10.1.2.3</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>A port is a number from 1 to 65535.</source>
      <translation>ポートは1～65535の数値です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers in {duration}.</source>
      <translation>{duration}で応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/pacs_step.py" />
      <source>It answers.</source>
      <translation>応答しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>You need its AE title, its host name or IP address, and its port.</source>
      <translation>PACSのAEタイトル、ホスト名またはIPアドレス、ポートが必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>CSV or JSON of another qrstation, dcmqrscp.cfg of DCMTK, orthanc.json, or the locations that Horos and OsiriX export.</source>
      <translation>別のqrstationのCSVまたはJSON、DCMTKのdcmqrscp.cfg、orthanc.json、またはHorosとOsiriXがエクスポートしたロケーションを読み込めます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>Invented patients on this computer. Nothing goes out, and nothing can break.</source>
      <translation>このコンピューター上の架空の患者を使います。外部への送信はなく、何かが壊れることもありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Import a list of nodes…</source>
      <translation>ノードリストをインポート(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Try it with the practice PACS</source>
      <translation>練習用PACSで試す(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/guide/way_step.py" />
      <source>&amp;Connect to my PACS</source>
      <translation>施設のPACSに接続(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>qrstation help</source>
      <translation>qrstationヘルプ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help pages</source>
      <translation>ヘルプページ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Check for a &amp;newer version</source>
      <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Asks the internet once; nothing else in qrstation ever does</source>
      <translation>インターネットに一度だけ問い合わせます。qrstationがインターネットを使うのはこのときだけです</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Search the help</source>
      <translation>ヘルプの検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>Lists the pages with all of these words (Ctrl+F); Enter goes from one place to the next</source>
      <translation>すべての語を含むページを一覧表示します(Ctrl+F)。Enterキーで次の該当箇所に移動します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No help pages came with this installation.</source>
      <translation>このインストールにはヘルプページが含まれていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{pages} with these words</source>
      <translation>該当する{pages}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/help_window.py" />
      <source>No page has all of these words. The pages are in English.</source>
      <translation>これらの語をすべて含むページはありません。ページは英語です。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/help_window.py" />
      <source>{number} pages</source>
      <translation>
        <numerusform>{number}ページ</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Others can send to this computer only while qrstation runs. It can stay in the tray of the desktop when its window is closed; its menu there opens the window, and quits. Settings, This workstation, changes this later.</source>
      <translation>ほかからこのコンピューターに送信できるのは、qrstationの動作中だけです。ウィンドウを閉じたときに、デスクトップのトレイに常駐させることができます。ウィンドウの表示や終了は、トレイのメニューから行えます。この設定は後から「設定」の「このワークステーション」で変更できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Close qrstation</source>
      <translation>qrstationを閉じる</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>&amp;Keep receiving</source>
      <translation>受信を続ける(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/keep_dialog.py" />
      <source>Keep receiving when the window is closed?</source>
      <translation>ウィンドウを閉じたあとも受信を続けますか?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>{number} transfers not finished</source>
      <translation>
        <numerusform>{number}件の転送が未完了です</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Quit qrstation</source>
      <translation>qrstationの終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>What has arrived is safe. When qrstation starts again, they go on with the rest.</source>
      <translation>届いたものは安全です。次回qrstationを起動すると、残りの転送が続行されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Stop and quit</source>
      <translation>停止して終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leave_dialog.py" />
      <source>Keep going</source>
      <translation>続ける</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/leaving.py" />
      <source>qrstation receives. Click to open it.</source>
      <translation>qrstationは受信中です。クリックすると開きます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>DICOM audit messages (*.xml);;Table for spreadsheets (*.csv)</source>
      <translation>DICOM監査メッセージ (*.xml);;表計算ソフト用の表 (*.csv)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Time</source>
      <translation>時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Asked by</source>
      <translation>要求元</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>How much</source>
      <translation>数量</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Outcome</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Detail</source>
      <translation>詳細</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Stopped</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Begun anew</source>
      <translation>新規に開始</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Configured</source>
      <translation>設定変更</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Queried</source>
      <translation>問い合わせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Retrieved</source>
      <translation>取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Exported</source>
      <translation>エクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Imported</source>
      <translation>インポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Removed</source>
      <translation>削除</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Rejected</source>
      <translation>接続拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Refused</source>
      <translation>要求拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Done</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>In part</source>
      <translation>一部のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Audit trail</source>
      <translation>監査証跡</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what was done so</source>
      <translation>この種類の操作だけを表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All events</source>
      <translation>すべてのイベント</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Show only what concerned this node</source>
      <translation>このノードに関するものだけを表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>All nodes</source>
      <translation>すべてのノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Records of the audit trail</source>
      <translation>監査証跡の記録</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;Save…</source>
      <translation>保存(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save these records, with patient IDs and the UIDs of studies</source>
      <translation>これらの記録を、患者IDと検査のUIDを含めて保存します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Chec&amp;k</source>
      <translation>検証(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Look whether any record was changed, put in or taken out</source>
      <translation>記録が変更、挿入、または削除されていないか確認します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Save the audit trail</source>
      <translation>監査証跡の保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>and {rest} more</source>
      <translation>ほか{rest}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>patient {patient}</source>
      <translation>患者 {patient}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>study {study}</source>
      <translation>検査 {study}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>From this day on</source>
      <translation>この日以降</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>Up to this day</source>
      <translation>この日まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>The last {number}; choose days to see others</source>
      <translation>最新の{number}。ほかの記録を表示するには日付を選択してください</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/audit_dialog.py" />
      <source>&amp;to</source>
      <translation>終了(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Severity</source>
      <translation>重要度</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Event</source>
      <translation>イベント</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Info</source>
      <translation>情報</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Warning</source>
      <translation>警告</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/model.py" />
      <source>Error</source>
      <translation>エラー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Warnings and errors</source>
      <translation>警告とエラー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Errors only</source>
      <translation>エラーのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Events</source>
      <translation>イベント</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events with this text</source>
      <translation>この文字列を含むイベントだけを表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events of this node</source>
      <translation>このノードのイベントだけを表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Show only events at least this severe</source>
      <translation>この重要度以上のイベントだけを表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Copy the selected events, or all that are shown</source>
      <translation>選択したイベント、または表示中のすべてのイベントをコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Support bundle…</source>
      <translation>サポートバンドル…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Write versions, settings and logs into one file, without patient data</source>
      <translation>バージョン、設定、ログを、患者データを含めずに1つのファイルに書き出します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>&amp;Audit trail…</source>
      <translation>監査証跡(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Who asked whom for what, when, and what came or went: kept over many days</source>
      <translation>だれが、だれに、何を、いつ要求し、何が送受信されたかの、長期間にわたる記録</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Nothing has happened yet.</source>
      <translation>まだイベントはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>Echoes, searches and retrievals of this run appear here.</source>
      <translation>起動後のC-ECHO、検索、取得がここに表示されます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{number} events</source>
      <translation>
        <numerusform>{number}件のイベント</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/page.py" />
      <source>{shown} of {kept}</source>
      <translation>{kept}のうち{shown}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>One file with the versions, the settings, the node book, the numbers of what is held and the log. It holds no patient data, no objects, no passwords and no keys; README.txt in it says what is there.</source>
      <translation>バージョン、設定、ノード一覧、保管数、ログを1つのファイルにまとめたものです。患者データ、オブジェクト、パスワード、鍵は含まれません。内容はその中のREADME.txtに記載されています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>Support bundle</source>
      <translation>サポートバンドル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Replace names of nodes, hosts, AE titles, folders and UIDs by numbers</source>
      <translation>ノード名、ホスト名、AEタイトル、フォルダー名、UIDを番号に置き換える(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>&amp;Examine every node first; nothing is retrieved, and it takes its time</source>
      <translation>先にすべてのノードを診断する(取得は行わず、時間がかかります)(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/support_dialog.py" />
      <source>For whoever looks after qrstation</source>
      <translation>qrstationの担当者向け</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Save the support bundle</source>
      <translation>サポートバンドルの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>ZIP files (*.zip)</source>
      <translation>ZIPファイル (*.zip)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The nodes are examined for the support bundle.</source>
      <translation>サポートバンドルのためにノードを診断しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is written.</source>
      <translation>サポートバンドルを書き込んでいます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>Stop examining</source>
      <translation>診断を停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>The support bundle is saved: {path}</source>
      <translation>サポートバンドルを保存しました: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/log/wiring.py" />
      <source>README.txt in it says what it holds. Look into it before you send it.</source>
      <translation>内容は、その中のREADME.txtに記載されています。送る前に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Search</source>
      <translation>検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Dose</source>
      <translation>線量</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Archive</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Transfers</source>
      <translation>転送</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Log</source>
      <translation>ログ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/main_window.py" />
      <source>in trouble</source>
      <translation>要対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/bar.py" />
      <source>Add a node</source>
      <translation>ノードの追加</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>A probe asks the node what it offers and puts a few small queries; nothing is retrieved.</source>
      <translation>調査では、対応機能をノードに問い合わせ、小さなクエリを数件送信します。取得は行いません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Storage SOP Classes that it sends by C-GET</source>
      <translation>C-GETで送信されるストレージSOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Capabilities of {node}</source>
      <translation>{node}の対応機能</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Not probed yet.</source>
      <translation>まだ調査していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Progress of the probe</source>
      <translation>調査の進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Step {step} of {steps}: {note}…</source>
      <translation>手順{step}/{steps}: {note}…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Connecting…</source>
      <translation>接続中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Services</source>
      <translation>サービス</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>The node</source>
      <translation>ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Queries</source>
      <translation>クエリ</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{number} storage SOP Classes</source>
      <translation>
        <numerusform>{number}件のストレージSOP Class</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>&amp;Probe now</source>
      <translation>今すぐ調査(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Keys at {level} level</source>
      <translation>{level}レベルのキー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>{classes} sent by C-GET</source>
      <translation>C-GETで送信される{classes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>Stopped: nothing was changed.</source>
      <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>offered</source>
      <translation>対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/capabilities_dialog.py" />
      <source>not offered</source>
      <translation>非対応</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Certificate of the node</source>
      <translation>ノードの証明書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Anybody in between could show a certificate of their own. Compare the SHA-256 fingerprint with what the administrator of the node says, by another way than this connection.</source>
      <translation>通信経路の途中で、別の証明書が提示される可能性があります。この接続とは別の手段でノードの管理者からSHA-256フィンガープリントの値を聞き、照合してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>Until now another certificate was accepted. Ask whether it was renewed.</source>
      <translation>これまでは別の証明書が承認されていました。証明書が更新されたかどうかを確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/certificate_dialog.py" />
      <source>&amp;Accept it</source>
      <translation>承認する(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers in {duration}</source>
      <translation>{duration}で応答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>answers</source>
      <translation>応答あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>asking…</source>
      <translation>問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Node {node}, {words}</source>
      <translation>ノード {node}、{words}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Echo</source>
      <translation>C-ECHO</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Capabilities…</source>
      <translation>対応機能…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/chip.py" />
      <source>Edit…</source>
      <translation>編集…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>&amp;Echo</source>
      <translation>C-ECHO(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Ask the node with these values, before they are saved</source>
      <translation>保存する前に、これらの値でノードの応答を確認します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Try step by step what works with these values, before they are saved</source>
      <translation>保存する前に、これらの値でどこまで動作するかを段階的に試します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Edit {node}</source>
      <translation>{node}の編集</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Asking for its certificate…</source>
      <translation>証明書を問い合わせ中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/dialog.py" />
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>Remove {name} from the nodes?</source>
      <translation>{name} をノード一覧から削除しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/editor.py" />
      <source>What was retrieved from it stays in the archive.</source>
      <translation>このノードから取得したものはアーカイブに残ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Choose for me</source>
      <translation>自動選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-GET, over the same connection</source>
      <translation>C-GET(同じ接続を使用)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE, the node connects to us</source>
      <translation>C-MOVE(ノードからこちらに接続)</translation>
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
      <translation>Patient/Study Only(廃止)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>As the node says</source>
      <translation>ノードの設定どおり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Unicode, UTF-8 (ISO_IR 192)</source>
      <translation>Unicode、UTF-8 (ISO_IR 192)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Western European (ISO_IR 100)</source>
      <translation>西ヨーロッパ (ISO_IR 100)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Central European (ISO_IR 101)</source>
      <translation>中央ヨーロッパ (ISO_IR 101)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>South European (ISO_IR 109)</source>
      <translation>南ヨーロッパ (ISO_IR 109)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Baltic (ISO_IR 110)</source>
      <translation>バルト (ISO_IR 110)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Cyrillic (ISO_IR 144)</source>
      <translation>キリル文字 (ISO_IR 144)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Arabic (ISO_IR 127)</source>
      <translation>アラビア語 (ISO_IR 127)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Greek (ISO_IR 126)</source>
      <translation>ギリシャ語 (ISO_IR 126)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Hebrew (ISO_IR 138)</source>
      <translation>ヘブライ語 (ISO_IR 138)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Turkish (ISO_IR 148)</source>
      <translation>トルコ語 (ISO_IR 148)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Thai (ISO_IR 166)</source>
      <translation>タイ語 (ISO_IR 166)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, katakana (ISO_IR 13)</source>
      <translation>日本語、片仮名 (ISO_IR 13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Japanese, kanji (ISO 2022 IR 87)</source>
      <translation>日本語、漢字 (ISO 2022 IR 87)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Korean (ISO 2022 IR 149)</source>
      <translation>韓国語 (ISO 2022 IR 149)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GB18030)</source>
      <translation>中国語 (GB18030)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Chinese (GBK)</source>
      <translation>中国語 (GBK)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Search it and retrieve from it</source>
      <translation>検索と取得に使う</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>C-MOVE may send to it</source>
      <translation>C-MOVEの送信先にできる</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It may search this archive and fetch from it</source>
      <translation>このアーカイブの検索と取得を許可する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Calling from its host, and where the archive is served at all.</source>
      <translation>登録したホストからの接続で、アーカイブを公開している場合に限ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It does not name the modalities of studies</source>
      <translation>検査のモダリティを返さない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>It finds studies by modality, but leaves Modalities in Study out of its answers.
Queries for dose objects then also ask for Modality.</source>
      <translation>モダリティによる検査の検索はできるが、Modalities in Studyを応答に含めないノードです。
線量オブジェクトのクエリでは、Modalityも問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Give the node a name; any will do.</source>
      <translation>ノードに名前を付けてください。任意の名前でかまいません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Another node is called {name} already.</source>
      <translation>{name} という別のノードがすでにあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Connection</source>
      <translation>接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Negotiation</source>
      <translation>ネゴシエーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>User</source>
      <translation>ユーザー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Calling AE title</source>
      <translation>Calling AEタイトル(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Use</source>
      <translation>用途</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>&amp;Retrieve by</source>
      <translation>取得方法(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Query &amp;model</source>
      <translation>クエリモデル(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Character &amp;set</source>
      <translation>文字セット(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Dose queries</source>
      <translation>線量クエリ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Wait at most</source>
      <translation>待ち時間の上限</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>No&amp;tes</source>
      <translation>メモ(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>{ae_title}, as this workstation</source>
      <translation>{ae_title}(このワークステーションと同じ)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Where it is, whom to call</source>
      <translation>設置場所、連絡先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Tick at least one, or the node serves nothing.</source>
      <translation>1つ以上チェックしてください。チェックがないと、このノードは使われません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to connect</source>
      <translation>接続</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to connect</source>
      <translation>ノードへの接続を待つ上限(秒)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to answer</source>
      <translation>応答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to answer</source>
      <translation>ノードの応答を待つ上限(秒)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>to send</source>
      <translation>送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>Seconds that the node may take to send</source>
      <translation>ノードの送信を待つ上限(秒)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/form.py" />
      <source>s</source>
      <translation>秒</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Lists of nodes (*.json *.csv *.cfg *.plist *.xml);;All files (*)</source>
      <translation>ノードリスト (*.json *.csv *.cfg *.plist *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Import a list of nodes</source>
      <translation>ノードリストのインポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Export the nodes</source>
      <translation>ノードのエクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Left out: {reason}</source>
      <translation>対象外: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Not everything in it was taken: see Details.</source>
      <translation>一部は取り込まれませんでした。「詳細」を参照してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The node book has other nodes called {names}.</source>
      <translation>ノード一覧に、同じ名前の別のノードがあります: {names}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>The nodes are exported to {path}.</source>
      <translation>ノードを {path} にエクスポートしました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Nothing was imported yet. What you set for them is lost when they are replaced.</source>
      <translation>まだ何もインポートしていません。置き換えると、これらのノードの現在の設定は失われます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/importing.py" />
      <source>Replace them</source>
      <translation>置き換える</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Times of this computer in which nothing is retrieved: transfers wait, and go on afterwards.</source>
      <translation>取得を行わない時間帯(このコンピューターの時刻)。転送は待機し、終了後に続行されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Monday</source>
      <translation>月曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Tuesday</source>
      <translation>火曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Wednesday</source>
      <translation>水曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Thursday</source>
      <translation>木曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Friday</source>
      <translation>金曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Saturday</source>
      <translation>土曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Sunday</source>
      <translation>日曜日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end}</source>
      <translation>{days} {start}～{end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Every day</source>
      <translation>毎日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>{days} from {start} to {end} of the next day</source>
      <translation>{days} {start}～翌日{end}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Most that all associations of a transfer take together.</source>
      <translation>1つの転送の全アソシエーションを合わせた上限です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Associations</source>
      <translation>アソシエーション数(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Quiet hours</source>
      <translation>転送休止時間帯(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>&amp;Bandwidth</source>
      <translation>帯域幅(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>None, or such as 07:00-18:00,mon-fri 08:00-12:00,sat</source>
      <translation>なし、または 07:00-18:00,mon-fri 08:00-12:00,sat など</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Unlimited, or such as 20MB/s</source>
      <translation>無制限、または 20MB/s など</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>What transfers may take of this node, so that others can work with it too.</source>
      <translation>ほかの利用者の業務を妨げないよう、このノードに対する転送の負荷を制限します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/limits_form.py" />
      <source>Opened at once for one transfer, which is divided by series. A node that takes fewer is asked over fewer. Ask its administrator before you raise this.</source>
      <translation>1つの転送で同時に開く数です。転送はシリーズごとに分けられます。ノードの受け付ける数がこれより少ない場合は、その数で行います。増やす前にノードの管理者に確認してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>&amp;Relational queries and retrievals</source>
      <translation>リレーショナルクエリとリレーショナル取得(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Series and objects can be searched and retrieved without naming the study that they belong to.</source>
      <translation>所属する検査を指定せずに、シリーズやオブジェクトを検索・取得できます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times &amp;combined</source>
      <translation>日付と時刻の結合(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Days and hours are one range: from the first hour of the first day to the last hour of the last one, instead of the same hours on each day.</source>
      <translation>日付と時刻を、各日の同じ時間帯ではなく、最初の日の開始時刻から最後の日の終了時刻までの1つの範囲として扱います。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Names by &amp;likeness</source>
      <translation>人名のあいまい検索(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>The node also finds names that sound or look alike, as it sees fit.</source>
      <translation>発音や綴りの似た名前も、ノード独自の基準で検索されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Our time &amp;zone</source>
      <translation>自局のタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Dates and times are asked for and answered in the time zone of this computer.</source>
      <translation>日付と時刻の問い合わせと応答に、このコンピューターのタイムゾーンを使用します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Images converted to enhanced m&amp;ulti-frame ones, or back</source>
      <translation>Enhanced multi-frame画像への変換と逆変換(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>Key Query/Retrieve View of a query, or qrstation retrieve --view, chooses the form of the images.</source>
      <translation>画像の形式は、クエリのキー Query/Retrieve View、または qrstation retrieve --view で選択します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/negotiation_form.py" />
      <source>What the node is offered beyond the usual, and used as far as it accepts it.</source>
      <translation>通常の機能に加えてノードに提案し、ノードが受諾した範囲で使用するもの。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/notices.py" />
      <source>No longer among the nodes that are searched: {nodes}.</source>
      <translation>検索対象のノードではなくなりました: {nodes}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>None accepted yet.</source>
      <translation>まだ承認していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Without TLS</source>
      <translation>TLSなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authorities of this computer</source>
      <translation>TLSあり(このコンピューターが信頼する認証局)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting the authority in a file</source>
      <translation>TLSあり(ファイルで指定した認証局)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>By TLS, trusting one certificate that I accept</source>
      <translation>TLSあり(承認した1つの証明書)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>⚠ Whoever listens to the network in between can read what is asked and sent.</source>
      <translation>⚠ ネットワークの途中で、問い合わせや送信の内容を読み取られるおそれがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate that browsers on this computer would trust, too.</source>
      <translation>証明書が、このコンピューターのブラウザーでも信頼されるノード向け。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes with a certificate of the hospital's own authority. Ask its administrator for that file.</source>
      <translation>病院独自の認証局の証明書を使うノード向け。認証局の証明書のファイルはノードの管理者から入手してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>For nodes whose certificate nobody vouches for. No other certificate is then accepted from it.</source>
      <translation>第三者による保証のない証明書を使うノード向け。以後、このノードではほかの証明書は受け入れません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer (PS3.15 B.12)</source>
      <translation>TLS 1.2以降 (PS3.15 B.12)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>TLS 1.2 and newer, AES-CCM too (PS3.15 B.13)</source>
      <translation>TLS 1.2以降、AES-CCMも使用 (PS3.15 B.13)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Browse…</source>
      <translation>参照(&amp;B)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Look at its certificate…</source>
      <translation>証明書を確認(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Show it our own certificate</source>
      <translation>自局の証明書を提示する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority</source>
      <translation>認証局の証明書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Reach it</source>
      <translation>接続方法(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Accepted</source>
      <translation>承認済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Only where the certificate is for another name than that of the host.</source>
      <translation>証明書の名前がホスト名と異なる場合にのみ指定します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Name in it</source>
      <translation>証明書の名前(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>&amp;Versions</source>
      <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Certificate of the authority, as PEM</source>
      <translation>認証局の証明書(PEM形式)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>The host, as the node is reached</source>
      <translation>ノードへの接続に使うホスト名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>Name the file with the certificate of the authority.</source>
      <translation>認証局の証明書のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/tls_form.py" />
      <source>How the connection to the node is kept from others.</source>
      <translation>ノードとの接続を第三者から保護する方法。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the token travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ TLSなしではトークンが暗号化されずに送られ、ネットワークの途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>⚠ Without TLS the passcode travels readable: whoever listens to the network in between can take it.</source>
      <translation>⚠ TLSなしではパスコードが暗号化されずに送られ、ネットワークの途中で読み取られるおそれがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Kept in the keyring; type another to replace it</source>
      <translation>キーリングに保存済み。変更する場合は新しいものを入力</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Nobody</source>
      <translation>通知しない</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name</source>
      <translation>ユーザー名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A user name with a passcode</source>
      <translation>ユーザー名とパスコード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A Kerberos service ticket</source>
      <translation>Kerberosサービスチケット</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A SAML assertion</source>
      <translation>SAMLアサーション</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>A JSON Web Token</source>
      <translation>JSON Web Token</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File with the token</source>
      <translation>トークンのファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Tell it</source>
      <translation>通知する情報(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;User name</source>
      <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>&amp;Passcode</source>
      <translation>パスコード(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>File that holds the token whenever the node is asked</source>
      <translation>ノードへの問い合わせ時にトークンが入っているファイル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Give the passcode, or tell the user name alone.</source>
      <translation>パスコードを入力するか、ユーザー名だけを通知するようにしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>Name the file with the token.</source>
      <translation>トークンのファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/nodes/user_form.py" />
      <source>On whose behalf the node is asked. Only nodes that check it need this.</source>
      <translation>だれの権限でノードに問い合わせるか。これを確認するノードでのみ必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>General</source>
      <translation>一般</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Breast imaging</source>
      <translation>乳房画像検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Cardiac</source>
      <translation>循環器</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Patient information</source>
      <translation>患者情報</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Information</source>
      <translation>情報</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Issuer of Patient ID</source>
      <translation>Issuer of Patient ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Copies the tree as text</source>
      <translation>ツリーをテキストとしてコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>from {node}</source>
      <translation>{node}から</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What the node told</source>
      <translation>ノードの回答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Information</source>
      <translation>情報(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Patient ID</source>
      <translation>患者ID(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Iss&amp;uer</source>
      <translation>発行者(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>&amp;Ask</source>
      <translation>問い合わせ(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Stopped before an answer came.</source>
      <translation>応答が届く前に停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>What does the node know about this patient?</source>
      <translation>この患者についてノードにどのような情報がありますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Few systems can tell: information systems and breast imaging workstations more often than PACS.</source>
      <translation>対応するシステムは多くありません。PACSよりも、情報システムやマンモグラフィ用ワークステーションに多い機能です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The node ended with {status}: it may know more.</source>
      <translation>ノードは {status} で終了しました。ほかにも情報がある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} ended without an answer.</source>
      <translation>{node}は応答せずに終了しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>It said: {status}.</source>
      <translation>ノードの回答: {status}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>{node} knows no patient of Patient ID {patient_id}.</source>
      <translation>{node}に患者ID {patient_id} の患者は登録されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>Compare it, leading zeros and all, with what the node has.</source>
      <translation>先頭のゼロも含めて、ノードに登録されたIDと比べてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/dialog.py" />
      <source>The log says more.</source>
      <translation>詳細はログを参照してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Concept</source>
      <translation>項目</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>Value</source>
      <translation>値</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>As of</source>
      <translation>時点</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>SOP Class {sop_class}, SOP Instance {instance}</source>
      <translation>SOP Class {sop_class}、SOP Instance {instance}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/patient_info/tree_model.py" />
      <source>{number}, unit {meaning} {raw}</source>
      <translation>{number}、単位 {meaning} {raw}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>The practice PACS is starting.</source>
      <translation>練習用PACSを起動しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_start.py" />
      <source>Its invented patients are generated when it is first used; that takes a few seconds.</source>
      <translation>架空の患者は最初の使用時に作成されます。数秒かかります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/practice_work.py" />
      <source>Invented patients</source>
      <translation>架空の患者</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/receipt_work.py" />
      <source>{number} more objects were not here when it was written</source>
      <translation>
        <numerusform>ほか{number}件のオブジェクトは、受領書の作成時にここにありませんでした</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Tag</source>
      <translation>タグ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attribute</source>
      <translation>属性</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Keyword</source>
      <translation>キーワード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>All attributes at {level} level</source>
      <translation>{level}レベルのすべての属性</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Where the attributes come from</source>
      <translation>属性の取得元</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find</source>
      <translation>検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Find an attribute</source>
      <translation>属性の検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Answer of {node}</source>
      <translation>{node}の応答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Index of the archive</source>
      <translation>アーカイブのインデックス</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Header held here</source>
      <translation>保管中のヘッダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Object held here</source>
      <translation>保管中のオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{attributes} from {source}</source>
      <translation>{source}の{attributes}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Attributes</source>
      <translation>属性</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>Copies the selected lines, or all</source>
      <translation>選択した行、またはすべての行をコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the archive</source>
      <translation>アーカイブ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the header held here</source>
      <translation>保管中のヘッダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>the object held here</source>
      <translation>保管中のオブジェクト</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/attributes.py" />
      <source>{number} attributes</source>
      <translation>
        <numerusform>{number}個の属性</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/cells.py" />
      <source>The node named it {number:,} times.</source>
      <translation>ノードはこれを{number:,}回返しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No studies here.</source>
      <translation>検査はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No series here.</source>
      <translation>シリーズはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>No objects here.</source>
      <translation>オブジェクトはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ Only the first {number:,} are shown.</source>
      <translation>⚠ 先頭の{number:,}件だけを表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>⚠ {told} There may be more.</source>
      <translation>⚠ {told} ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Stopped: there may be more.</source>
      <translation>停止しました。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{shown:,} of {entities}</source>
      <translation>{entities}のうち{shown:,}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>{entities}, {number:,} of them on several nodes</source>
      <translation>{entities}、うち{number:,}件は複数のノードにあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/collection.py" />
      <source>Press Enter to ask again.</source>
      <translation>Enterキーを押すと、もう一度問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Columns</source>
      <translation>列</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add a column</source>
      <translation>列の追加</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Searches made from now on ask for it.</source>
      <translation>これ以降の検索で、この属性を問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>&amp;Attribute (keyword, name or tag)</source>
      <translation>属性(キーワード、名前、またはタグ)(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>This is not an attribute of the DICOM dictionary.</source>
      <translation>DICOM辞書にない属性です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Add attribute…</source>
      <translation>属性を追加…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/column_menu.py" />
      <source>Restore the usual columns</source>
      <translation>標準の列に戻す</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} items</source>
      <translation>
        <numerusform>{number}個の項目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>{number} bytes</source>
      <translation>
        <numerusform>{number} バイト</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Born</source>
      <translation>生年月日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Patient's birth date</source>
      <translation>患者の生年月日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Sex</source>
      <translation>性別</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Date of the study, series or content</source>
      <translation>検査、シリーズ、またはコンテンツの日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Mod.</source>
      <translation>Mod.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Modality, or modalities in the study</source>
      <translation>モダリティ、または検査に含まれるモダリティ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Description of the study or series, SOP Class of an object</source>
      <translation>検査またはシリーズの記述、オブジェクトのSOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Accession</source>
      <translation>アクセッション</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Ser.</source>
      <translation>Ser.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of series</source>
      <translation>シリーズ数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Obj.</source>
      <translation>Obj.</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Number of objects</source>
      <translation>オブジェクト数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Institution</source>
      <translation>施設</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Referring physician</source>
      <translation>依頼医</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/columns.py" />
      <source>Unique key of the study, series or object</source>
      <translation>検査、シリーズ、またはオブジェクトのユニークキー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Fetch what is selected into the archive (Ctrl+D)</source>
      <translation>選択したものをアーカイブに取得します(Ctrl+D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study time</source>
      <translation>検査時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Accession number</source>
      <translation>アクセッション番号</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Study ID</source>
      <translation>検査ID</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modality</source>
      <translation>モダリティ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series number</source>
      <translation>シリーズ番号</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series description</source>
      <translation>シリーズ記述</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series date</source>
      <translation>シリーズ日付</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series time</source>
      <translation>シリーズ時刻</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object number</source>
      <translation>オブジェクト番号</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Institution name</source>
      <translation>施設名</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Birth date</source>
      <translation>生年月日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Modalities</source>
      <translation>モダリティ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>SOP Class</source>
      <translation>SOP Class</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Preview</source>
      <translation>プレビュー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Selected</source>
      <translation>選択中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>All attributes…</source>
      <translation>すべての属性…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Select a row to see what it is.</source>
      <translation>行を選択すると、内容が表示されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{held:,} held</source>
      <translation>{held:,}件を保管</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Named</source>
      <translation>返された回数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>{number:,} times</source>
      <translation>{number:,}回</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Object {number}</source>
      <translation>オブジェクト {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Nodes</source>
      <translation>ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/details.py" />
      <source>Series {number}</source>
      <translation>シリーズ {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/file_writer.py" />
      <source>{path} could not be written.</source>
      <translation>{path} に書き込めませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Retrieve frames</source>
      <translation>フレームの取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Numbers</source>
      <translation>番号(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>&amp;Seconds</source>
      <translation>秒数(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers of the frames</source>
      <translation>フレームの番号</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Seconds after the start</source>
      <translation>開始からの秒数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Numbers and ranges; 1-100/10 is every tenth</source>
      <translation>番号と範囲。1-100/10 は10個ごと</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>From and to, after the start</source>
      <translation>開始からの秒数の範囲</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>It is not known how many frames it has.</source>
      <translation>フレーム数が分かりません。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>{number} frames</source>
      <translation>
        <numerusform>{number}個のフレーム</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object {number}: {frames}</source>
      <translation>オブジェクト {number}: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>Object: {frames}</source>
      <translation>オブジェクト: {frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The frames come as a new object of the same series.</source>
      <translation>フレームは同じシリーズの新しいオブジェクトとして届きます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/frames_dialog.py" />
      <source>The image has {frames}: there is no frame {last}.</source>
      <translation>この画像は{frames}で構成されており、フレーム{last}はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} does not support {keyword}: values may be missing, and rows may not fit.</source>
      <translation>{node}は {keyword} に対応していません。値がない場合や、条件に合わない行が含まれる場合があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/header.py" />
      <source>{node} passes over {keyword}: its rows were matched here.</source>
      <translation>{node}は {keyword} の条件を無視するため、ここで照合しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/node_menu.py" />
      <source>Take from</source>
      <translation>取得元ノード</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Filter the results</source>
      <translation>結果の絞り込み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Shows only rows with this text in a column (Ctrl+L)</source>
      <translation>いずれかの列にこの文字列を含む行だけを表示します(Ctrl+L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Ask for patient information…</source>
      <translation>患者情報を問い合わせ…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Copy UID</source>
      <translation>UIDをコピー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV…</source>
      <translation>CSVとしてエクスポート…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Retrieve otherwise, copy, export</source>
      <translation>その他の取得方法、コピー、エクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/pane.py" />
      <source>Export as CSV</source>
      <translation>CSVとしてエクスポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches the objects without their pixels; they are kept apart from the archive.</source>
      <translation>画素データなしでオブジェクトを取得します。アーカイブとは別に保管されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Fetches some frames, which come as a new object.</source>
      <translation>一部のフレームを取得します。新しいオブジェクトとして届きます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Shows what would be fetched, how much of it is held, and by which method, before anything is fetched.</source>
      <translation>取得の前に、取得対象、保管済みの数、取得方法を表示します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Plan retrieval…</source>
      <translation>取得を計画…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve headers only</source>
      <translation>ヘッダーのみ取得</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>Retrieve frames…</source>
      <translation>フレームを取得…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>This image has one frame.</source>
      <translation>この画像は1フレームです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>It is not known whether {names} offers this.</source>
      <translation>{names} がこの機能に対応しているかどうかは不明です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/retrieve_actions.py" />
      <source>{names} does not offer this.</source>
      <translation>{names} はこの機能に対応していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>The node did not say the UID by which this could be retrieved.</source>
      <translation>ノードが取得に必要なUIDを返しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Study</source>
      <translation>検査</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Series</source>
      <translation>シリーズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>Object</source>
      <translation>オブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>not held</source>
      <translation>未保管</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} of {total:,} held</source>
      <translation>{total:,}件中{held:,}件を保管</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/rows.py" />
      <source>{held:,} held; the node does not tell how many there are</source>
      <translation>{held:,}件を保管。全部で何件あるかをノードは知らせていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/results/tree_view.py" />
      <source>Results</source>
      <translation>結果</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>{frames} of {image}</source>
      <translation>{image} の{frames}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>series {number}</source>
      <translation>シリーズ {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>object {number}</source>
      <translation>オブジェクト {number}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/retrieving.py" />
      <source>Headers of {selection}</source>
      <translation>{selection} のヘッダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Any</source>
      <translation>指定なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Range…</source>
      <translation>範囲…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>{name}, like {example}; empty: open</source>
      <translation>{name} (例: {example})。空欄の場合は制限なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/day_edit.py" />
      <source>Calendar</source>
      <translation>カレンダー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A name has no backslash.</source>
      <translation>名前にバックスラッシュは使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A patient ID has no backslash.</source>
      <translation>患者IDにバックスラッシュは使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>An accession number has no backslash.</source>
      <translation>アクセッション番号にバックスラッシュは使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A description has no backslash.</source>
      <translation>記述にバックスラッシュは使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>A station name has no backslash.</source>
      <translation>ステーション名にバックスラッシュは使えません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model}, {level} level:   {keys}</source>
      <translation>{model}、{level}レベル:   {keys}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>{model} knows {offered}; {wanted} are not among them.</source>
      <translation>{model}で扱えるのは {offered} で、{wanted} は含まれません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Patients have no date, modality or description: look for studies, or clear these fields.</source>
      <translation>患者には日付、モダリティ、記述がありません。検査を検索するか、これらの欄を空にしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>no matching keys</source>
      <translation>照合するキーなし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>Give the first or the last day.</source>
      <translation>最初の日または最後の日を指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last day is before the first.</source>
      <translation>最後の日が最初の日より前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>The last time is before the first.</source>
      <translation>最後の時刻が最初の時刻より前になっています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/fields.py" />
      <source>at most {number}</source>
      <translation>最大{number}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed tomography</source>
      <translation>CT</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Magnetic resonance</source>
      <translation>MR</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Computed and digital radiography</source>
      <translation>CRとDR</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Angiography and fluoroscopy</source>
      <translation>血管撮影と透視</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Positron emission tomography</source>
      <translation>PET</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Ultrasound</source>
      <translation>超音波</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Radiotherapy: plans, doses, structure sets and images</source>
      <translation>放射線治療: 治療計画、線量分布、構造セット、画像</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/modality_chips.py" />
      <source>Structured reports, dose reports among them</source>
      <translation>構造化レポート(線量レポートを含む)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Many nodes match it only when series are asked for</source>
      <translation>多くのノードでは、シリーズを問い合わせたときにだけ照合されます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Query model</source>
      <translation>クエリモデル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>As set</source>
      <translation>設定どおり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Limit</source>
      <translation>上限</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The search stops after so many matches and says so; 0: as the settings say</source>
      <translation>この件数に達すると検索を停止し、その旨を表示します。0の場合は設定に従います</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Ask for any attribute of the DICOM dictionary; an empty value asks to return it</source>
      <translation>DICOM辞書の任意の属性を問い合わせます。値が空の場合は、値を返すよう求めます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>The query as it goes over the network</source>
      <translation>ネットワークに送信されるクエリ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value; empty: only return it</source>
      <translation>値(空の場合は返すだけ)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Value to match</source>
      <translation>照合する値</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Remove this attribute</source>
      <translation>この属性を外す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Model</source>
      <translation>モデル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/more_options.py" />
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive.</source>
      <translation>大きなアーカイブでは時間がかかることがあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>That may take long on a large archive, and stops after {limit:,} matches.</source>
      <translation>大きなアーカイブでは時間がかかることがあります({limit:,}件で停止します)。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing is filled in: this asks for everything there is.</source>
      <translation>条件が入力されていません。存在するすべてのものを問い合わせます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Nothing matched.</source>
      <translation>該当するものはありませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Try fewer fields, other days, or a part of the name with asterisks: *mueller*.
Some nodes tell capital letters from small ones.</source>
      <translation>条件を減らす、日付を変える、または名前の一部をアスタリスクで囲んで試してください: *mueller*。
大文字と小文字を区別するノードもあります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>stopping…</source>
      <translation>停止しています…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search without a limit</source>
      <translation>上限なしで検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search the PACS.</source>
      <translation>PACSを検索します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in what you know above and press Enter; fields left empty match all.</source>
      <translation>分かっている条件を上に入力し、Enterキーを押してください。空欄の項目では絞り込みません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>No node is chosen.</source>
      <translation>ノードが選択されていません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Choose the node to search above.</source>
      <translation>検索するノードを上で選択してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Search anyway</source>
      <translation>このまま検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Fill in something first</source>
      <translation>先に条件を入力</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>The results are in {path}.</source>
      <translation>結果を {path} に保存しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Stopped before anything came.</source>
      <translation>結果が届く前に停止しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/page.py" />
      <source>Clear the form</source>
      <translation>入力をクリア</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>* stands for any characters, ? for one; “in quotation marks” is asked as it stands</source>
      <translation>* は任意の文字列、? は任意の1文字を表します。“引用符で囲んだもの”は、そのまま問い合わせます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Time, station, any attribute, level, model, limit</source>
      <translation>時刻、ステーション、任意の属性、レベル、モデル、上限</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;List…</source>
      <translation>リスト(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Looks up a list of studies from a CSV file or an Excel workbook</source>
      <translation>CSVファイルまたはExcelブックにある検査のリストを照会します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Empties all fields</source>
      <translation>すべての欄を空にします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Family name, given name.</source>
      <translation>姓、名。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Found anywhere in it.</source>
      <translation>任意の位置に含まれる文字列。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Clear</source>
      <translation>クリア</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Patient</source>
      <translation>患者(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;ID</source>
      <translation>ID(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Accession</source>
      <translation>アクセッション(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Da&amp;te</source>
      <translation>日付(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Esc stops</source>
      <translation>Escで停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>&amp;Description</source>
      <translation>記述(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/query_form.py" />
      <source>Enter searches</source>
      <translation>Enterで検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save query</source>
      <translation>クエリの保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename query</source>
      <translation>クエリ名の変更</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Rename</source>
      <translation>名前を変更</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/saved_menu.py" />
      <source>Save as…</source>
      <translation>名前を付けて保存…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not tell all: there may be more.</source>
      <translation>{node}はすべてを返していません。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Narrow the query, for instance by a name, a modality or fewer days.</source>
      <translation>名前やモダリティを指定する、日数を減らすなど、クエリの条件を絞り込んでください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} ended the search with a warning: there may be more.</source>
      <translation>{node}は警告を返して検索を終了しました。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} stopped before it had told all: there may be more.</source>
      <translation>{node}はすべてを返す前に停止しました。ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching in {parts:,} parts, {done:,} done…</source>
      <translation>{parts:,}分割で検索中、{done:,}完了…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>searching…</source>
      <translation>検索中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} matched here</source>
      <translation>{names} をここで照合</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} of {asked} nodes could not be searched: {names}.</source>
      <translation>{asked}件のノードのうち{number}件を検索できませんでした: {names}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>What the others have is shown.</source>
      <translation>ほかのノードの結果を表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>all, asked for in {parts:,} parts</source>
      <translation>全件({parts:,}分割で問い合わせ)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{duplicates} merged</source>
      <translation>{duplicates}を統合</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>first {number:,} of more</source>
      <translation>先頭の{number:,}件のみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} tells {limit} at most</source>
      <translation>{node}の応答は最大{limit}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>All matching studies of {names} that have {found_by} are shown.</source>
      <translation>{names} の一致した検査のうち、{found_by}のあるものをすべて表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{limits}: the search was asked in {parts:,} parts.</source>
      <translation>{limits}のため、{parts:,}分割で検索しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>stopped, there may be more</source>
      <translation>停止、ほかにもある可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>Only the first {number:,} matches of {node} are shown.</source>
      <translation>{node}の一致結果のうち、先頭の{number:,}件だけを表示しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, or raise the limit under More.</source>
      <translation>ほかにもある可能性があります。クエリの条件を絞り込むか、「その他」で上限を増やしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} was asked in {parts:,} parts, and there may be more.</source>
      <translation>{node}に{parts:,}分割で問い合わせましたが、ほかにもある可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number:,} is a number at which {node} may stop.</source>
      <translation>{number:,}件は、{node}が応答を打ち切る可能性のある件数です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>There may be more: narrow the query, for instance to fewer days.</source>
      <translation>ほかにもある可能性があります。日数を減らすなど、クエリの条件を絞り込んでください。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{number} duplicates</source>
      <translation>
        <numerusform>{number}件の重複</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>It does not support this: there may be rows that do not fit.</source>
      <translation>対応していないため、条件に合わない行が含まれる可能性があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>may be incomplete</source>
      <translation>不完全な可能性あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{name} was matched here: {node} passes over it.</source>
      <translation>{node}が {name} の条件を無視するため、ここで照合しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{names} were matched here: {node} passes over it.</source>
      <translation>{node}が {names} の条件を無視するため、ここで照合しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match {names}.</source>
      <translation>{node}は {names} を照合しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/search/wording.py" />
      <source>{node} did not match all that was asked.</source>
      <translation>{node}は一部の条件を照合しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/searching.py" />
      <source>{node} did not react to being stopped.</source>
      <translation>{node}が停止の要求に反応しませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>Address</source>
      <translation>アドレス</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>May</source>
      <translation>許可</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to connect</source>
      <translation>接続要求を拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>refused when it wanted to search</source>
      <translation>検索要求を拒否</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>anywhere</source>
      <translation>任意</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/caller_table.py" />
      <source>allowed</source>
      <translation>許可済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers</source>
      <translation>接続元</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody may send to this computer</source>
      <translation>どこからでもこのコンピューターへの送信を許可する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Callers must call this computer by its AE title</source>
      <translation>このコンピューターのAEタイトルを指定した接続だけを許可する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Others may search this archive and fetch from it</source>
      <translation>ほかからのこのアーカイブの検索と取得を許可する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Anybody who may send may do that, too</source>
      <translation>送信を許可されたすべての接続元に、検索と取得も許可する</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Sending</source>
      <translation>送信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Many PACS send under AE titles of their own. Off: only your nodes and those in the list.</source>
      <translation>送信時に別のAEタイトルを使うPACSは多くあります。オフの場合、登録したノードとリストの接続元だけを許可します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Those of the list who may, and nodes whose settings say so.</source>
      <translation>リストで許可された接続元と、設定で許可されたノードに限ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Whoever reaches this computer then sees patients' names.</source>
      <translation>このコンピューターに接続できる相手には、患者名が見えるようになります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title of the caller</source>
      <translation>接続元のAEタイトル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Address or network of the caller</source>
      <translation>接続元のアドレスまたはネットワーク</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>may search</source>
      <translation>検索を許可</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Allow</source>
      <translation>許可(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>&amp;Remove</source>
      <translation>削除(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>Allow the re&amp;fused one</source>
      <translation>拒否した接続元を許可(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>AE title, or empty for any</source>
      <translation>AEタイトル(空欄は任意)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers.py" />
      <source>10.1.2.3 or 10.0.0.0/8, or empty</source>
      <translation>10.1.2.3 または 10.0.0.0/8(空欄は任意)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to send to this computer? Only if you know what it is.</source>
      <translation>このコンピューターへの送信を許可しますか? 何であるかが分かっている場合に限り、許可してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow it to search and fetch? Only if you know what it is.</source>
      <translation>検索と取得を許可しますか? 何であるかが分かっている場合に限り、許可してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>Allow</source>
      <translation>許可</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/callers_wiring.py" />
      <source>List of callers</source>
      <translation>接続元リスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;All files (*)</source>
      <translation>証明書 (*.pem *.crt *.cer *.der *.p7b *.p12 *.pfx);;すべてのファイル (*)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Elliptic curve P-256</source>
      <translation>楕円曲線P-256</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>RSA with 3072 bits, for old systems</source>
      <translation>RSA 3072ビット(古いシステム向け)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Names</source>
      <translation>名前(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Host names and IP addresses under which others reach this computer.</source>
      <translation>ほかからこのコンピューターへの接続に使われるホスト名とIPアドレス。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Organization</source>
      <translation>組織(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>May stay empty.</source>
      <translation>空欄でもかまいません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Key</source>
      <translation>鍵(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Import a certificate</source>
      <translation>証明書のインポート</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Certificate</source>
      <translation>証明書(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>PEM, DER, PKCS#7 (.p7b) or PKCS#12 (.p12, .pfx).</source>
      <translation>PEM、DER、PKCS#7 (.p7b)、またはPKCS#12 (.p12、.pfx)。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Empty where it is in the same file, or the request was made here.</source>
      <translation>同じファイルに含まれる場合や、ここで申請した場合は空欄にします。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>&amp;Passphrase</source>
      <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Of the key or of the PKCS#12 file, where it has one. It is not kept.</source>
      <translation>鍵またはPKCS#12ファイルのパスフレーズ(ある場合)。保存されません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>The certificate that was issued for a request made here, or one that you have, with its key.</source>
      <translation>ここで作成した申請に対して発行された証明書、またはお持ちの証明書とその鍵。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>At least one name or address is needed.</source>
      <translation>名前またはアドレスが1つ以上必要です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose a certificate</source>
      <translation>証明書の選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Choose its key</source>
      <translation>鍵の選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/certificate_dialogs.py" />
      <source>Name the file with the certificate.</source>
      <translation>証明書のファイルを指定してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used from the next start. What is held stays where it is. Empty: the usual folder.</source>
      <translation>次回の起動時から使用されます。保管済みのものは元の場所に残ります。空欄の場合は標準のフォルダーです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Used at once. What is held stays where it is. Empty: the usual folder.</source>
      <translation>すぐに使用されます。保管済みのものは元の場所に残ります。空欄の場合は標準のフォルダーです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>As the system</source>
      <translation>システムの設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic, with ideographic: Yamada Tarō (山田 太郎)</source>
      <translation>ローマ字(漢字を併記): Yamada Tarō (山田 太郎)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic, with alphabetic: 山田 太郎 (Yamada Tarō)</source>
      <translation>漢字(ローマ字を併記): 山田 太郎 (Yamada Tarō)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Alphabetic only: Yamada Tarō</source>
      <translation>ローマ字のみ: Yamada Tarō</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Ideographic only: 山田 太郎</source>
      <translation>漢字のみ: 山田 太郎</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>All three, alphabetic first</source>
      <translation>3種類すべて(ローマ字が先頭)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Stop a search after</source>
      <translation>検索を打ち切る件数(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Matches; the node is told to stop. Empty: never.</source>
      <translation>一致件数。達するとノードに停止を要求します。空欄の場合は打ち切りません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Show the &amp;plan before retrieving more than</source>
      <translation>計画を表示する取得件数(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Objects, as the node counts them; also before more than 20 rows. Empty: never.</source>
      <translation>ノードが示すオブジェクト数。これを超える取得の前に表示します。20行を超える取得の前にも表示します。空欄の場合は表示しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Note of the desktop when a long transfer has ended</source>
      <translation>長い転送が終わったらデスクトップに通知(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Telling</source>
      <translation>通知</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Of transfers of more than 30 seconds, while you look at something else. It names no patient.</source>
      <translation>30秒を超える転送が、ほかの作業中に終わったときに通知します。患者名は含まれません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Fast transfers</source>
      <translation>高速転送(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Moving data</source>
      <translation>データの転送</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Switch them off only if a PACS has trouble with this program: from the next connection on everything then works, but more slowly.</source>
      <translation>このプログラムとの通信で問題が起きるPACSがある場合にだけ、オフにしてください。次の接続から、速度は下がりますがすべて動作します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Keep the audit &amp;trail for</source>
      <translation>監査証跡の保存期間(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Days. Older records are forgotten at the next start. Empty: never.</source>
      <translation>日数。これより古い記録は次回の起動時に削除されます。空欄の場合は削除しません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Appearance</source>
      <translation>外観</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Colours</source>
      <translation>配色(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>&amp;Names of people</source>
      <translation>人名(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/choices.py" />
      <source>Component groups of person names, PS3.5 6.2.</source>
      <translation>人名のコンポーネントグループ、PS3.5 6.2。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>&amp;Language</source>
      <translation>言語(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/language.py" />
      <source>From the next start on, with its numbers and dates. The command line, the help, logs and files for others stay English.</source>
      <translation>次回の起動から、数値と日付もその言語になります。コマンドライン、ヘルプ、ログ、他者向けのファイルは英語のままです。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Host</source>
      <translation>ホスト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Retrieve by</source>
      <translation>取得方法</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Used for</source>
      <translation>用途</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Answer</source>
      <translation>応答</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Add…</source>
      <translation>追加(&amp;A)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Edit…</source>
      <translation>編集(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Remove…</source>
      <translation>削除(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Echo a&amp;ll</source>
      <translation>すべてにC-ECHO(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>&amp;Import…</source>
      <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Add the nodes of a list of qrstation, DCMTK, Orthanc, Horos or OsiriX</source>
      <translation>qrstation、DCMTK、Orthanc、Horos、OsiriXのリストからノードを追加します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>E&amp;xport…</source>
      <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>Write all nodes to a file</source>
      <translation>すべてのノードをファイルに書き出します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>search</source>
      <translation>検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>C-MOVE to it</source>
      <translation>C-MOVE送信先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/nodes.py" />
      <source>searches here</source>
      <translation>ここを検索</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/page.py" />
      <source>Sections of the settings</source>
      <translation>設定の項目</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Privacy</source>
      <translation>プライバシー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Write down what is said to nodes and what they &amp;answer</source>
      <translation>ノードへの要求とその応答の内容を記録する(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Protocol log</source>
      <translation>プロトコルログ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>It names patients: switch it on only to find out why a node does not do as it should. It is a file of its own, for you alone to read, and switches itself off after 24 hours. The other logs never name patients.</source>
      <translation>患者名が含まれます。ノードが期待どおりに動作しない原因を調べるときだけオンにしてください。専用のファイルに記録され、読めるのは本人だけで、24時間後に自動的にオフになります。ほかのログに患者名が含まれることはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>&amp;Keep it for</source>
      <translation>保存期間(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/privacy.py" />
      <source>Days. Older files are removed by themselves.</source>
      <translation>日数。これより古いファイルは自動的に削除されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>There is none yet: request one, or import one that you have.</source>
      <translation>まだ証明書がありません。申請するか、お持ちの証明書をインポートしてください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only</source>
      <translation>TLSのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS only, and callers show a certificate</source>
      <translation>TLSのみ(接続元に証明書の提示を要求)</translation>
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
      <translation>申請中の証明書があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Request…</source>
      <translation>申請(&amp;R)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make one for &amp;trying…</source>
      <translation>試験用に作成(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Save the request…</source>
      <translation>申請書を保存(&amp;S)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>R&amp;eceiving</source>
      <translation>受信(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>With TLS nobody on the network can read what is sent here. Each PACS has to be set to it; one that speaks without TLS is then refused. The port stays the same.</source>
      <translation>TLSを使うと、ここに送られるものをネットワーク上のだれも読み取れなくなります。各PACSでもTLSの設定が必要です。TLSなしの接続は拒否されます。ポートは変わりません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Callers' certi&amp;ficates</source>
      <translation>接続元の証明書(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A file in PEM form with their certificates, or with that of whoever issued them.</source>
      <translation>接続元の証明書、またはその発行者の証明書を含むPEM形式のファイル。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>&amp;Profile</source>
      <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Both refuse everything older than TLS 1.2.</source>
      <translation>いずれも、TLS 1.2より古いものは拒否します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Our certificate</source>
      <translation>自局の証明書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Certificates of callers</source>
      <translation>接続元の証明書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Request a certificate</source>
      <translation>証明書の申請</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A key is made, which stays here, and a request, which goes to whoever issues certificates, often the hospital's IT. What comes back is imported. The certificate in use stays until then, and what is issued for a request made before can be imported as well.</source>
      <translation>鍵と申請書を作成します。鍵はここに残り、申請書は証明書の発行者(多くは病院のIT部門)に提出します。発行された証明書はインポートしてください。それまでは使用中の証明書がそのまま使われます。以前の申請に対して発行されたものもインポートできます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make the request</source>
      <translation>申請書を作成</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>A certificate for trying</source>
      <translation>試験用の証明書</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Nobody vouches for it: each PACS has to be given its file, and to trust it. It takes the place of the certificate in use; one that was issued is kept beside it, with its key, and can be imported again.</source>
      <translation>第三者による保証のない証明書です。各PACSにこのファイルを渡し、信頼するよう設定してもらう必要があります。使用中の証明書はこれに置き換わります。発行された証明書は鍵とともに別に保管され、再びインポートできます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Make it</source>
      <translation>作成</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/tls.py" />
      <source>Save the request</source>
      <translation>申請書の保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>qrstation then stays in the tray of the desktop; its menu there opens the window, and quits.</source>
      <translation>qrstationはデスクトップのトレイに常駐します。ウィンドウの表示や終了は、トレイのメニューから行えます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>This desktop has no tray in which qrstation could stay. On a server, use: qrstation serve</source>
      <translation>このデスクトップには、qrstationが常駐できるトレイがありません。サーバーでは次を使用してください: qrstation serve</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Off, except to fetch by C-MOVE</source>
      <translation>オフ(C-MOVEによる取得時を除く)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From programs on this computer only</source>
      <translation>このコンピューターのプログラムからのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>From the network</source>
      <translation>ネットワークから</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listening as {ae_title} on port {port}{ways}.</source>
      <translation>{ae_title} としてポート{port}で受信待機中{ways}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>What a PACS administrator needs</source>
      <translation>PACS管理者に伝える内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Copy these lines for the PACS administrator</source>
      <translation>PACS管理者に伝えるため、これらの行をコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>At most 16 characters. The PACS must know it.</source>
      <translation>最大16文字。PACSに登録されている必要があります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>DICOM's usual ports are 104 and 11112.</source>
      <translation>DICOMで通常使われるポートは104と11112です。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Receive</source>
      <translation>受信(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>While qrstation is open. See also: Who may come in.</source>
      <translation>qrstationを開いている間に限ります。「接続の許可」も参照してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Listen &amp;on</source>
      <translation>受信アドレス(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>0.0.0.0: on all addresses of this computer. Another one where only one of its networks may reach it.</source>
      <translation>0.0.0.0: このコンピューターのすべてのアドレス。特定のネットワークからの接続だけを受け付ける場合は、別のアドレスを指定します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>&amp;Keep receiving when the window is closed</source>
      <translation>ウィンドウを閉じても受信を続ける(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Closing</source>
      <translation>ウィンドウを閉じるとき</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Tell the PACS</source>
      <translation>PACSへの登録内容</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Set &amp;up step by step…</source>
      <translation>順を追って設定(&amp;U)…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>AE title: {ae_title}</source>
      <translation>AEタイトル: {ae_title}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Port: {port}</source>
      <translation>ポート: {port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, with TLS</source>
      <translation>、TLSあり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>, for programs on this computer only</source>
      <translation>、このコンピューターのプログラムのみ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>; callers who are allowed to can search the archive</source>
      <translation>。許可された接続元はアーカイブを検索できます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: {hosts}</source>
      <translation>ホスト: {hosts}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Host: not known while there is no network</source>
      <translation>ホスト: ネットワークに接続されていないため不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>TLS: needed</source>
      <translation>TLS: 必須</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>Not listening. {reason}</source>
      <translation>受信待機していません。{reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/settings/workstation.py" />
      <source>or</source>
      <translation>または</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>{activity}; no object came for {duration}</source>
      <translation>{activity}。{duration}の間、オブジェクトが届いていません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/stalls.py" />
      <source>receiving</source>
      <translation>受信中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>No transfers running</source>
      <translation>実行中の転送なし</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{number} transfers</source>
      <translation>
        <numerusform>{number}件の転送</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of this workstation</source>
      <translation>このワークステーションの設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open Transfers</source>
      <translation>「転送」を開く</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Open the archive</source>
      <translation>アーカイブを開く</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Settings of privacy</source>
      <translation>プライバシーの設定</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Protocol log on: it names patients</source>
      <translation>プロトコルログがオン: 患者名を含みます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Starting…</source>
      <translation>起動中…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening: {reason}</source>
      <translation>受信待機していません: {reason}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Not listening</source>
      <translation>受信待機していません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>The archive holds {objects} of {patients}, {size}</source>
      <translation>アーカイブの保管内容: {patients}、{objects}、{size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Listening {ae_title}@{host}:{port}</source>
      <translation>受信待機中 {ae_title}@{host}:{port}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>It switches itself off at {time} on {date}.</source>
      <translation>自動的にオフになる日時: {date} {time}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/status_line.py" />
      <source>Nothing can be kept</source>
      <translation>何も保管できません</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer complete</source>
      <translation>転送が完了しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer incomplete</source>
      <translation>転送は一部のみ完了しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer ended, but only the node could know whether all came</source>
      <translation>転送が終了しました(すべて届いたかどうかはノードにしか分かりません)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>Transfer failed</source>
      <translation>転送に失敗しました</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfer_notes.py" />
      <source>{objects} from {node}, in {duration}.</source>
      <translation>{node}から{objects}を受信({duration})。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Retrieval from {node}, {subject}: {state}.</source>
      <translation>{node}からの取得、{subject}: {state}。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers did not come to a good end</source>
      <translation>
        <numerusform>{number}件の転送が正常に終わりませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} wait to be tried again</source>
      <translation>
        <numerusform>{number}件は再試行待ち</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>{number} transfers wait to be tried again</source>
      <translation>
        <numerusform>{number}件の転送が再試行待ちです</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>The last one: {transfer}</source>
      <translation>最後のもの: {transfer}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfer</source>
      <translation>転送を表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/ends.py" />
      <source>Show transfers</source>
      <translation>転送を表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Writes what was asked, and what of it is on this disk with checksums, into a file that can be verified later.</source>
      <translation>要求した内容と、そのうちこのディスクにあるものをチェックサムとともに、後で検証できるファイルに書き出します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} did not come</source>
      <translation>{objects}が届かず</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Details of the transfer</source>
      <translation>転送の詳細</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that did not come</source>
      <translation>届かなかったオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Objects that nobody asked for</source>
      <translation>要求していないオブジェクト</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Try step by step what works with the node</source>
      <translation>ノードとの通信がどこまで動作するかを段階的に試します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Select a transfer to see what came of it.</source>
      <translation>転送を選択すると、結果が表示されます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>{objects} came that nobody asked for</source>
      <translation>要求していない{objects}が到着</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Here</source>
      <translation>ここ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Wanted</source>
      <translation>要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Arrived</source>
      <translation>到着</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>With warnings</source>
      <translation>警告あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Left undone</source>
      <translation>未要求</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Failed or missing</source>
      <translation>失敗または不足</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Method</source>
      <translation>取得方法</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Sent to</source>
      <translation>送信先</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Submitted</source>
      <translation>受付日時</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Rate</source>
      <translation>速度</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Time left</source>
      <translation>残り時間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Save receipt…</source>
      <translation>受領書を保存…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Node says</source>
      <translation>ノードの報告</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Known by</source>
      <translation>件数の根拠</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Last status</source>
      <translation>最終ステータス</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_details.py" />
      <source>Came later</source>
      <translation>遅れて到着</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the last seconds</source>
      <translation>直近数秒間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/job_model.py" />
      <source>over the whole retrieval</source>
      <translation>取得全体</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>Active</source>
      <translation>進行中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/listed_jobs.py" />
      <source>With problems</source>
      <translation>問題あり</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} running</source>
      <translation>
        <numerusform>実行中{number}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} stopping</source>
      <translation>
        <numerusform>停止処理中{number}件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting</source>
      <translation>待機中</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting</source>
      <translation>
        <numerusform>待機中{number}件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>waiting for retry</source>
      <translation>再試行待ち</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>{number} waiting for retry</source>
      <translation>
        <numerusform>再試行待ち{number}件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Let the selected transfers rest; what has arrived stays</source>
      <translation>選択した転送を一時停止します。届いたものは残ります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Retry</source>
      <translation>再試行</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Fetch what the selected transfers miss</source>
      <translation>選択した転送の不足分を取得します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Stop the selected transfers; what has arrived stays</source>
      <translation>選択した転送を停止します。届いたものは残ります</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show in archive</source>
      <translation>アーカイブに表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show on the archive page what was fetched</source>
      <translation>取得したものを「アーカイブ」ページに表示します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Copy what is known of the selected transfers as text</source>
      <translation>選択した転送の情報をテキストとしてコピーします</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Clear finished</source>
      <translation>完了分を消去</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take transfers off the list that ended without a problem</source>
      <translation>問題なく終わった転送をリストから外します</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfers yet.</source>
      <translation>まだ転送はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Take {transfers} off the list?</source>
      <translation>{transfers}をリストから外しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Search a node, select what you want, and retrieve it with Ctrl+D.</source>
      <translation>ノードを検索して必要なものを選択し、Ctrl+Dで取得してください。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Their reports go with them; what was received stays in the archive.</source>
      <translation>転送のレポートも削除されます。受信したものはアーカイブに残ります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Remove from the list…</source>
      <translation>リストから外す…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer runs or waits.</source>
      <translation>実行中または待機中の転送はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>No transfer has a problem.</source>
      <translation>問題のある転送はありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/page.py" />
      <source>Show all transfers</source>
      <translation>すべての転送を表示</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{description} from {node}</source>
      <translation>{node}から{description}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>{number:,} from {node}</source>
      <translation>{node}から{number:,}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Plan of the retrieval</source>
      <translation>取得の計画</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Retrieve {wanted}?</source>
      <translation>{wanted} を取得しますか?</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Progress of the plan</source>
      <translation>計画の進行状況</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asking what there is; nothing is fetched yet…</source>
      <translation>保管内容を問い合わせています。まだ取得は行いません…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start without the plan</source>
      <translation>計画なしで開始(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>What would be fetched, study by study</source>
      <translation>取得対象(検査ごと)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start</source>
      <translation>開始(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>Asked {node} about {done:,} of {total:,}; nothing is fetched yet…</source>
      <translation>{node}に{done:,}/{total:,}件を問い合わせました。まだ取得は行いません…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_dialog.py" />
      <source>&amp;Start anyway</source>
      <translation>このまま開始(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Size of the uncompressed images; they may come compressed, and be smaller.</source>
      <translation>非圧縮の画像のサイズ。圧縮されて届く場合は、これより小さくなります。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>Held</source>
      <translation>保管済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>To fetch</source>
      <translation>取得対象</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>About</source>
      <translation>概算サイズ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/plan_model.py" />
      <source>The node does not tell sizes.</source>
      <translation>ノードはサイズを示していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Save receipt</source>
      <translation>受領書の保存</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Receipts (*.json)</source>
      <translation>受領書 (*.json)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>The receipt is saved: {path}</source>
      <translation>受領書を保存しました: {path}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>“Verify a receipt…” on the archive page tells whether all of it is still here, unchanged.</source>
      <translation>「アーカイブ」ページの「受領書を検証…」で、すべてが変更されずにここにあるかどうかを確認できます。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>{number} transfers go on where they stopped.</source>
      <translation>
        <numerusform>{number}件の転送は中断したところから続行します。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>What had arrived is held; only the rest is fetched.</source>
      <translation>届いたものは保管されています。残りだけを取得します。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>Another qrstation on this computer has {transfers}.</source>
      <translation>このコンピューターの別のqrstationが{transfers}を実行しています。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wiring.py" />
      <source>They are shown here, and left to it until it ends.</source>
      <translation>ここには表示のみ行い、終わるまでそのqrstationに任せます。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Did not arrive.</source>
      <translation>届きませんでした。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Quiet hours until {when}</source>
      <translation>転送休止時間帯 {when} まで</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>and {objects}; “Copy report” has them all</source>
      <translation>{objects}。「レポートをコピー」ですべてを確認できます</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{held:,} of {objects}</source>
      <translation>{objects}のうち{held:,}件</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>a list of all</source>
      <translation>全オブジェクトの一覧</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node named each object.</source>
      <translation>ノードが個々のオブジェクトを示しました。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>their number</source>
      <translation>件数</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node told how many objects there are, and not which.</source>
      <translation>ノードはオブジェクトの件数だけを示し、個々のオブジェクトは示していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node does not tell how many objects there are.</source>
      <translation>ノードはオブジェクトの件数を示していません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>not found</source>
      <translation>該当なし</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>The node says that it has no such thing.</source>
      <translation>ノードの回答では、該当するものはありません。</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Running</source>
      <translation>実行中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Stopping</source>
      <translation>停止処理中</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Paused</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry</source>
      <translation>再試行待ち</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Complete</source>
      <translation>完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Partial</source>
      <translation>一部完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Unverified</source>
      <translation>未検証</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Cancelled</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} elsewhere</source>
      <translation>{state}(別のqrstation)</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Retry at {when}</source>
      <translation>再試行 {when}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{state} in another qrstation on this computer: stop or resume it there</source>
      <translation>{state}(このコンピューターの別のqrstation): 停止や再開はそちらで行ってください</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Waiting for retry at {when}, after attempt {attempt:,}</source>
      <translation>再試行を待機中({when})、試行{attempt:,}回</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} received</source>
      <translation>{number:,}件を受信</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>total not known</source>
      <translation>総数不明</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>method not chosen yet</source>
      <translation>取得方法は未選択</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Objects: {numbers}; {size}</source>
      <translation>オブジェクト: {numbers}; {size}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Try now</source>
      <translation>今すぐ試す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} held already</source>
      <translation>{number:,}件は保管済み</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} wanted</source>
      <translation>{number:,}件を要求</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number} more objects</source>
      <translation>
        <numerusform>ほか{number}件のオブジェクト</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Sent to {destination}</source>
      <translation>送信先: {destination}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} did not come:</source>
      <translation>{objects}が届きませんでした:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{objects} came that nobody asked for, stored as well:</source>
      <translation>要求していない{objects}が届き、これも保存しました:</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} completed</source>
      <translation>{number:,}件は完了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} with warnings</source>
      <translation>{number:,}件は警告あり</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{number:,} remaining</source>
      <translation>{number:,}件は残り</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Asked for {wanted} on {moment} {time_zone}</source>
      <translation>要求: {wanted}({moment} {time_zone})</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Time: {duration}</source>
      <translation>時間: {duration}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>Last status of {node}: {status}</source>
      <translation>{node}の最終ステータス: {status}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/transfers/wording.py" />
      <source>{node} counts: {numbers}</source>
      <translation>{node}の報告: {numbers}</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Open qrstation</source>
      <translation>qrstationを開く</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/tray.py" />
      <source>Quit</source>
      <translation>終了</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/unopened.py" />
      <source>Choose another folder…</source>
      <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>d</source>
      <translation>日</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>h</source>
      <translation>時間</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/formats.py" />
      <source>min</source>
      <translation>分</translation>
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
      <translation>DICOM属性</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Question</source>
      <translation>確認</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Note</source>
      <translation>お知らせ</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <location filename="../../qrstation/ui/widgets/message_bar.py" />
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{words}.</source>
      <translation>{words}。</translation>
    </message>
    <message>
      <location filename="../../qrstation/words.py" />
      <source>{names} and {others} more</source>
      <translation>{names}、ほか{others}件</translation>
    </message>
  </context>
</TS>
