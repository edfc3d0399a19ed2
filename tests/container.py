"""Runs a program as a container without privileges would: as root with few capabilities, and refused every namespace.

    python tests/container.py [--without-landlock] PROGRAM [ARGUMENT]...

Keeps the capabilities that container engines give by default, and has the kernel refuse (by a seccomp filter, as they
do) unshare, setns, mount and clone with a new namespace; and, where asked to, Landlock, as an older kernel would.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

# As in include/uapi/linux/capability.h: chown, dac_override, fowner, fsetid, kill, setgid, setuid, setpcap,
# net_bind_service, net_raw, sys_chroot, mknod, audit_write, setfcap.
KEPT = {0, 1, 3, 4, 5, 6, 7, 8, 10, 13, 18, 27, 29, 31}
LAST_CAPABILITY = 40
PR_CAPBSET_DROP, PR_SET_SECCOMP, FILTER = 24, 22, 2
NEW_NAMESPACES = 0x7E020000  # CLONE_NEW*
# unshare, setns, mount, umount2, pivot_root; then clone, clone3
REFUSED, CLONE, CLONE3 = {
    "x86_64": ((272, 308, 165, 166, 155), 56, 435),
    "aarch64": ((97, 268, 40, 39, 41), 220, 435),
}[platform.machine()]
LANDLOCK = (444, 445, 446)
LOAD, EQUAL, ANY_BIT, RETURN = 0x20, 0x15, 0x45, 0x06
ALLOW, EPERM, ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026


def refuse_namespaces(*, landlock: bool) -> None:
    """Have the kernel refuse namespaces (and Landlock, where there shall be none) to this process and its children."""
    libc = ctypes.CDLL(None, use_errno=True)
    steps = [(LOAD, 0, 0, 0)]
    for number in REFUSED:
        steps += [(EQUAL, 0, 1, number), (RETURN, 0, 0, EPERM)]
    for number in (CLONE3, *(() if landlock else LANDLOCK)):  # without clone3 the C library falls back on clone
        steps += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ENOSYS)]
    steps += [(EQUAL, 0, 3, CLONE), (LOAD, 0, 0, 16), (ANY_BIT, 0, 1, NEW_NAMESPACES), (RETURN, 0, 0, EPERM)]
    steps += [(RETURN, 0, 0, ALLOW)]
    program = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *step) for step in steps))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_void_p))

    filled = Program(len(steps), ctypes.cast(program, ctypes.c_void_p))
    if libc.prctl(PR_SET_SECCOMP, FILTER, ctypes.byref(filled), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "seccomp; only root can run this")
    for capability in range(LAST_CAPABILITY + 1):
        if capability not in KEPT:
            libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)


if __name__ == "__main__":
    without = sys.argv[1] == "--without-landlock"
    refuse_namespaces(landlock=not without)
    command = sys.argv[2:] if without else sys.argv[1:]
    os.execvp(command[0], command)
