"""``qrstation echo``."""

from __future__ import annotations

from tests.unit.cli.conftest import Command, Pacs


def test_each_node_has_its_answer(qrstation: Command, pacs: Pacs, free_port: int) -> None:
    silent = f"SILENT@127.0.0.1:{free_port}"
    echoed = qrstation("echo", str(pacs), silent, "--format", "json")

    assert echoed.code == 3
    answers, refuses = echoed.json
    assert set(answers) == {"node", "ok", "ms", "status", "detail"}
    assert (answers["node"], answers["ok"], answers["status"], answers["detail"]) == (str(pacs), True, "0000", "")
    assert answers["ms"] > 0
    assert (refuses["ok"], refuses["ms"], refuses["status"]) == (False, None, None)
    assert "Nothing is listening" in refuses["detail"]
    assert f"qrstation doctor {silent}" in echoed.err
    assert f"qrstation doctor {pacs}" not in echoed.err


def test_an_answer_is_success(qrstation: Command, pacs: Pacs) -> None:
    qrstation("nodes", "add", "Main PACS", str(pacs))
    echoed = qrstation("echo", "main pacs")

    assert echoed.code == 0
    assert "Main PACS  yes" in echoed.out


def test_an_unknown_name_is_a_usage_error(qrstation: Command) -> None:
    echoed = qrstation("echo", "nobody")

    assert echoed.code == 2
    assert "There is no node called 'nobody'" in echoed.err
