"""The system calls that a student's process may make: those that computing needs, and no others.

What is not listed is refused with EPERM: no file opened for writing, no new process or thread, no socket, no pipe, no
memory file, no signal to anyone, no new program, and nothing that a later kernel adds. With one process and no other
kind of memory than its own, RLIMIT_AS and RLIMIT_CPU bound all that it can use.
"""

from __future__ import annotations

import platform
import struct

# name: (x86_64, aarch64), from the kernel's arch/x86/entry/syscalls/syscall_64.tbl and
# include/uapi/asm-generic/unistd.h; None where the machine lacks the call.
ALLOWED: dict[str, tuple[int | None, int | None]] = {
    # reading files that the sandbox shows, and the channel
    "read": (0, 63), "write": (1, 64), "open": (2, None), "openat": (257, 56), "close": (3, 57),
    "stat": (4, None), "fstat": (5, 80), "lstat": (6, None), "newfstatat": (262, 79), "statx": (332, 291),
    "lseek": (8, 62), "pread64": (17, 67), "readv": (19, 65), "writev": (20, 66), "access": (21, None),
    "faccessat": (269, 48), "faccessat2": (439, 439), "getdents64": (217, 61), "getcwd": (79, 17),
    "readlink": (89, None), "readlinkat": (267, 78), "fcntl": (72, 25), "dup": (32, 23), "dup2": (33, None),
    "dup3": (292, 24), "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
    # memory of its own
    "mmap": (9, 222), "mprotect": (10, 226), "munmap": (11, 215), "brk": (12, 214), "mremap": (25, 216),
    "madvise": (28, 233),
    # its own signals, locks, clocks
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139), "sigaltstack": (131, 132),
    "futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293), "membarrier": (324, 283),
    "nanosleep": (35, 101), "clock_nanosleep": (230, 115), "clock_gettime": (228, 113), "clock_getres": (229, 114),
    "gettimeofday": (96, 169), "time": (201, None), "restart_syscall": (219, 128), "sched_yield": (24, 124),
    # what it may know of itself
    "getpid": (39, 172), "gettid": (186, 178), "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175),
    "getgid": (104, 176), "getegid": (108, 177), "uname": (63, 160), "sysinfo": (99, 179), "times": (100, 153),
    "getrusage": (98, 165), "getrlimit": (97, 163), "prlimit64": (302, 261), "sched_getaffinity": (204, 123),
    "getcpu": (309, 168), "getrandom": (318, 278), "arch_prctl": (158, None), "set_tid_address": (218, 96),
    "exit": (60, 93), "exit_group": (231, 94),
}  # fmt: skip

# Calls that reach further than computing needs: the argument that decides, and the values that it may have.
ALLOWED_WITH: dict[str, tuple[int, tuple[int, ...]]] = {
    # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC; with F_SETOWN and F_SETSIG a descriptor sends
    # signals to the clean parent, and leases and locks reach the host's files
    "fcntl": (1, (0, 1, 2, 3, 4, 1030)),
    "prlimit64": (0, (0,)),  # its own limits, not those of the clean parent
}

# Calls that open a file: the argument with its flags. For reading only, whatever the file's owner and mode would allow.
OPENING = {"open": 1, "openat": 2}
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC; O_TMPFILE needs one of the first two

_MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column of ALLOWED, AUDIT_ARCH_*
_LOAD, _EQUAL, _ANY_BIT, _RETURN = 0x20, 0x15, 0x45, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_JMP|JSET|K, BPF_RET|K
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050001, 0x80000000  # RET_ALLOW, RET_ERRNO|EPERM, RET_KILL_PROCESS
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT = 0, 4, 16  # offsets in struct seccomp_data; an argument has 8 bytes
_TO_ALLOW = -1  # a jump to the last step


def compile_filter(machine: str | None = None) -> bytes:
    """Return the filter as an array of `struct sock_filter`; empty for a machine without a table here.

    Args:
        machine: as `platform.machine()` names it; this one by default.
    """
    known = _MACHINES.get(machine or platform.machine())
    if known is None:
        return b""
    column, architecture = known
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    for name, (argument, values) in ALLOWED_WITH.items():
        if (number := ALLOWED[name][column]) is not None:
            steps += [
                (_EQUAL, 0, len(values) + 2, number),
                (_LOAD, 0, 0, _ARGUMENTS_AT + 8 * argument),  # the kernel, too, takes the lower half of these
                *((_EQUAL, _TO_ALLOW, 0, value) for value in values),
                (_RETURN, 0, 0, _REFUSE),
            ]
    for name, argument in OPENING.items():
        if (number := ALLOWED[name][column]) is not None:
            steps += [
                (_EQUAL, 0, 4, number),
                (_LOAD, 0, 0, _ARGUMENTS_AT + 8 * argument),
                (_ANY_BIT, 1, 0, _WRITING),
                (_RETURN, 0, 0, _ALLOW),
                (_RETURN, 0, 0, _REFUSE),
            ]
    plain = (numbers[column] for name, numbers in ALLOWED.items() if name not in {*ALLOWED_WITH, *OPENING})
    steps += [(_EQUAL, _TO_ALLOW, 0, number) for number in sorted(number for number in plain if number is not None)]
    steps += [(_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]
    last = len(steps) - 1
    return b"".join(
        struct.pack("<HBBI", code, last - index - 1 if jump == _TO_ALLOW else jump, otherwise, value)
        for index, (code, jump, otherwise, value) in enumerate(steps)
    )
