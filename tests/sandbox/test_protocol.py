"""What code in the sandbox can do to the judge through its answer: an answer is data in the right form, or nothing."""

from __future__ import annotations

import pickle
import struct
import tracemalloc

import numpy as np
import pytest

from autograder.sandbox import wire
from autograder.sandbox.sandboxed import SMALL

U32, NONCE_TAG = struct.Struct("<I"), b"b" + struct.pack("<I", 16)
TEXT = b"s" + U32.pack(8) + b"returned"


def by_hand(details):
    """An answer's bytes around `details`, with a place for the nonce."""
    return b"t" + U32.pack(4) + NONCE_TAG + b"NONCE!" + TEXT + details + wire.encode("")


def raised(*details):
    return by_hand(b"").replace(TEXT, wire.encode("raised") + b"".join(details))


def collide(count):
    """A dict whose keys all have the hash 0."""
    keys = (wire.encode(number * (2**61 - 1))[5:] for number in range(count, 2 * count))
    return b"d" + U32.pack(count) + b"".join(b"i" + U32.pack(len(key)) + key + b"N" for key in keys)


# Messages of the right length that hold what no honest worker writes.
GARBAGE = {
    "nothing": b"",
    "a sentence": b"1 passed in 0.01s\n",
    "JSON": b'{"score": 100, "outcome": "passed"}',
    "a pickle": pickle.dumps({"score": 100}),
    "a .npy file": b"\x93NUMPY\x01\x00v\x00{'descr': '<f8', 'fortran_order': False, 'shape': (1,), }\n" + bytes(8),
    "zeros": bytes(1000),
    "the value alone": wire.encode(42.0),
    "no nonce": wire.encode((None, "returned", 42.0, "")),
    "a nonce of zeros": wire.encode((bytes(16), "returned", 42.0, "")),
    "a short nonce": wire.encode((b"", "returned", 42.0, "")),
    "a text for a nonce": wire.encode(("NONCE!", "returned", 42.0, "")),
    "a list for a tuple": b"l" + by_hand(wire.encode(42.0))[1:],
    "a fifth field": b"t" + U32.pack(5) + by_hand(wire.encode(42.0))[5:] + b"N",
    "something after it": by_hand(wire.encode(42.0)) + b"N",
    "an end too early": by_hand(wire.encode(42.0))[:-1],
    "a kind that is not one": by_hand(wire.encode(42.0)).replace(TEXT, wire.encode("passed")),
    "printed is no text": by_hand(wire.encode(42.0))[:-5] + b"N",
    "printed is too long": by_hand(wire.encode(42.0))[:-5] + wire.encode("x" * 20_000),
    "bad UTF-8": by_hand(b"s" + U32.pack(2) + b"\xff\xfe"),
    "half a surrogate pair": by_hand(b"s" + U32.pack(3) + b"\xed\xa0\x80"),
    "an unknown tag": by_hand(b"O"),
    "lists in lists in lists": by_hand((b"l" + U32.pack(1)) * 100_000 + b"N"),
    "dicts in dicts in dicts": by_hand((b"d" + U32.pack(1) + b"N") * 100_000 + b"N"),
    "a list longer than the message": by_hand(b"l" + U32.pack(2**32 - 1)),
    "a text longer than the message": by_hand(b"s" + U32.pack(2**31)),
    "too many values": by_hand(b"l" + U32.pack(wire.MAX_ITEMS) + b"N" * wire.MAX_ITEMS),
    "a number of 2 KB": by_hand(b"i" + U32.pack(2048) + b"\x7f" * 2048),
    "a number of no bytes": by_hand(b"i" + U32.pack(0)),
    "an unknown dtype": by_hand(b"a" + struct.pack("<BcB", 99, b"C", 0)),
    "an array that is shorter than its shape": by_hand(b"a" + struct.pack("<BcBQ", 11, b"C", 1, 1000) + bytes(8)),
    "an array of 8 exabytes": by_hand(b"a" + struct.pack("<BcBQ", 11, b"C", 1, 2**60)),
    "an array whose size overflows": by_hand(b"a" + struct.pack("<BcBQQ", 11, b"C", 2, 2**40, 2**40)),
    "an empty array with endless axes": by_hand(b"a" + struct.pack("<BcB9Q", 11, b"C", 9, 0, *[2**40] * 8)),
    "an array with 200 axes": by_hand(b"a" + struct.pack("<BcB", 11, b"C", 200) + bytes(1600)),
    "an array in no order": by_hand(b"a" + struct.pack("<BcBQ", 11, b"X", 1, 0)),
    "a bool that is 7": by_hand(b"a" + struct.pack("<BcBQ", 0, b"C", 1, 1) + b"\x07"),
    "a list for a key": by_hand(b"d" + U32.pack(1) + b"l" + U32.pack(0) + b"N"),
    "an array for a key": by_hand(b"d" + U32.pack(1) + wire.encode(np.zeros(2)) + b"N"),
    "the same key twice": by_hand(b"d" + U32.pack(2) + (wire.encode("W1") + b"N") * 2),
    "100 000 keys with one hash": by_hand(collide(100_000)),
    "a line that is no number": raised(wire.encode({"types": ["ValueError"], "message": "", "file": "", "line": "1"})),
    "an exception without types": raised(wire.encode({"message": "", "file": "", "line": 1})),
    "an exception that is a list": raised(wire.encode([])),
}


@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE)
def test_what_no_worker_writes_is_garbled(inside, garbage):
    def scenario():
        import os
        import sys

        frame = sys._getframe()
        while "request" not in frame.f_locals:
            frame = frame.f_back
        filled = garbage.replace(b"NONCE!", frame.f_locals["request"]["nonce"])
        rest = memoryview(len(filled).to_bytes(4, "little") + filled)
        while rest:
            rest = rest[os.write(0, rest) :]
        os._exit(0)

    assert inside(scenario).what == "garbled"


def test_an_answer_by_hand_is_worth_what_returning_it_is(inside):
    message = by_hand(wire.encode(42.0))

    def scenario():
        import os
        import sys

        frame = sys._getframe()
        while "request" not in frame.f_locals:
            frame = frame.f_back
        filled = message.replace(b"NONCE!", frame.f_locals["request"]["nonce"])
        os.write(0, len(filled).to_bytes(4, "little") + filled)
        os._exit(0)

    answer = inside(scenario)
    # This proves, too, that the messages above are refused for what is wrong in them.
    assert (answer.what, answer.details) == ("returned", 42.0)


@pytest.mark.parametrize("size", [2**32 - 1, wire.MAX_BYTES + SMALL + 1], ids=["4 GiB", "one byte too long"])
def test_nothing_is_set_aside_for_a_length_that_no_message_has(inside, size):
    header = U32.pack(size)

    def scenario():
        import os
        import time

        os.write(0, header + b"x" * 1000)
        time.sleep(60)

    tracemalloc.start()
    answer = inside(scenario)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert answer.what == "garbled"
    assert peak < 10 * 2**20


def test_a_length_is_not_believed_until_the_bytes_are_there(inside):
    header = U32.pack(wire.MAX_BYTES)

    def scenario():
        import os

        os.write(0, header + b"x" * 1000)
        os._exit(0)

    tracemalloc.start()
    answer = inside(scenario)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert answer.what == "ended"
    assert peak < 10 * 2**20


@pytest.mark.parametrize("how", ["exit", "abort", "close", "close all", "replace"])
def test_half_an_answer_is_none(inside, how):
    def scenario():
        import os

        os.write(0, b"\x64\0\0\0half an answer")
        if how == "exit":
            os._exit(0)
        elif how == "abort":
            os.abort()
        elif how == "close":
            os.close(0)
        elif how == "close all":
            os.closerange(0, 64)
        else:
            os.dup2(1, 0)

    assert inside(scenario).what == "ended"


@pytest.mark.parametrize("pause", [60, 0.02], ids=["half an answer", "a trickle"])
def test_an_answer_that_does_not_come_whole_is_out_of_time(open_inside, pause):
    def scenario():
        import os
        import time

        os.write(0, b"\0\0\1\0")
        while True:
            os.write(0, b"x")
            time.sleep(pause)

    # a trickle keeps the channel busy; the deadline is for the whole answer all the same
    assert open_inside(wall_seconds_per_call=0.5)(scenario).what == "wall_time"


def test_an_answer_of_an_earlier_run_is_no_answer_to_a_later_one(inside):
    spare = by_hand(wire.encode(42.0))

    def remember(mine):
        import sys

        frame = sys._getframe()
        while "request" not in frame.f_locals:
            frame = frame.f_back
        mine.kept = spare.replace(b"NONCE!", frame.f_locals["request"]["nonce"])
        return 42.0

    def replay(mine):
        import os

        os.write(0, len(mine.kept).to_bytes(4, "little") + mine.kept)
        os._exit(0)

    first, second = inside.check(remember, replay)
    assert (first.what, first.details) == ("returned", 42.0)
    assert second.what == "garbled"


def test_an_answer_before_its_request_counts_for_nothing(inside):
    spare = by_hand(wire.encode(42.0))

    def answer_twice(mine):
        import os
        import sys

        frame = sys._getframe()
        while "request" not in frame.f_locals:
            frame = frame.f_back
        filled = spare.replace(b"NONCE!", frame.f_locals["request"]["nonce"])
        os.write(0, (len(filled).to_bytes(4, "little") + filled) * 2)
        return mine.triple(1)

    def next_run(mine):
        return mine.triple(1)

    first, second = inside.check(answer_twice, next_run)
    assert first.details == 42.0
    assert second.what == "garbled"


def test_a_request_that_nobody_reads_is_out_of_time(open_inside):
    message, large = by_hand(wire.encode(1.0)), np.zeros(2**20)

    def answer_and_sleep():
        import os
        import sys
        import time

        frame = sys._getframe()
        while "request" not in frame.f_locals:
            frame = frame.f_back
        filled = message.replace(b"NONCE!", frame.f_locals["request"]["nonce"])
        os.write(0, len(filled).to_bytes(4, "little") + filled)
        time.sleep(60)

    def never_read():
        return large.sum()

    first, second = open_inside(wall_seconds_per_call=0.5).check(answer_and_sleep, never_read)
    assert first.what == "returned"
    assert second.what == "wall_time"


def test_what_is_written_to_every_descriptor_is_not_a_verdict(inside):
    def scenario():
        import contextlib
        import os

        for descriptor in range(1, 1024):
            with contextlib.suppress(OSError):
                os.write(descriptor, b"1 passed in 0.01s\n" * 100)
        print("1 passed in 0.01s")
        return 7

    answer = inside(scenario)
    assert (answer.what, answer.details) == ("returned", 7)
    assert answer.printed == "1 passed in 0.01s\n"  # kept as what it is: something that was printed


def test_a_duplicated_channel_outlives_no_check(inside):
    def scenario():
        import os

        os.dup2(0, 50)
        os.close(0)
        os.write(50, b"\x03\0\0\0abc")
        while True:
            os.read(50, 1 << 20)

    assert inside(scenario).what == "garbled"


# --- objects in place of data -----------------------------------------------------------------------------------------


LIARS = [
    "a float that equals all", "a subclass of ndarray", "an object that claims to be a float", "a class",
    "a masked array", "masked", "a matrix", "a record array", "an object array", "an array of texts",
    "an array of times", "a structured scalar", "an ordered dict", "a named tuple", "an enumeration",
    "a fraction", "a function", "a generator", "a set", "a range", "a bytearray", "a memoryview", "a module",
    "liars in lists", "a liar for a key", "a list in itself", "a list 1000 deep", "half a surrogate pair",
    "a number of 2 KB", "an array of 65 MB", "a text of 65 MB", "300 000 numbers", "1000 tuples for keys",
]  # fmt: skip


@pytest.mark.parametrize("which", LIARS)
def test_nothing_but_data_of_exact_types_and_limited_size_can_be_returned(inside, which):
    def scenario():
        import collections
        import enum
        import fractions

        class Always(float):
            def __eq__(self, _other):
                return True

            __hash__ = float.__hash__

        class Sub(np.ndarray):
            __hash__ = None

            def __eq__(self, _other):
                return np.True_

            def __array_ufunc__(self, *_arguments, **_options):
                return np.True_

        class Claims:
            __class__ = float

            def __array__(self, *_arguments, **_options):
                return np.ones(3)

        def nested(depth):
            result = []
            for _ in range(depth):
                result = [result]
            return result

        itself = []
        itself.append(itself)
        return {
            "a float that equals all": Always,
            "a subclass of ndarray": lambda: np.ones(3).view(Sub),
            "an object that claims to be a float": Claims,
            "a class": lambda: Claims,
            "a masked array": lambda: np.ma.masked_all(3),
            "masked": lambda: np.ma.masked,
            "a matrix": lambda: np.matrix([[1.0]]),
            "a record array": lambda: np.rec.array([(1.0,)], dtype=[("a", float)]),
            "an object array": lambda: np.array([Always()], dtype=object),
            "an array of texts": lambda: np.array(["1.0"]),
            "an array of times": lambda: np.array(["2020-01-01"], dtype="M8[D]"),
            "a structured scalar": lambda: np.zeros(1, dtype=[("a", float)])[0],
            "an ordered dict": lambda: collections.OrderedDict(a=1),
            "a named tuple": lambda: collections.namedtuple("Pair", "a b")(1, 2),  # noqa: PYI024
            "an enumeration": lambda: enum.IntEnum("Kind", "ONE").ONE,
            "a fraction": lambda: fractions.Fraction(1, 2),
            "a function": lambda: len,
            "a generator": lambda: (number for number in [1.0]),
            "a set": lambda: {1.0},
            "a range": lambda: range(3),
            "a bytearray": lambda: bytearray(b"x"),
            "a memoryview": lambda: memoryview(b"x"),
            "a module": lambda: np,
            "liars in lists": lambda: [[1.0, Always()]],
            "a liar for a key": lambda: {Always(): 1},
            "a list in itself": lambda: itself,
            "a list 1000 deep": lambda: nested(1000),
            "half a surrogate pair": lambda: chr(0xD800),
            "a number of 2 KB": lambda: 1 << 16_000,
            "an array of 65 MB": lambda: np.zeros(65 * 2**17),
            "a text of 65 MB": lambda: "x" * (65 * 2**20),
            "300 000 numbers": lambda: list(range(300_000)),
            "1000 tuples for keys": lambda: {(number,): 0 for number in range(1000)},
        }[which]()

    answer = inside(scenario)
    assert answer.what == "not_data"
    assert len(answer.details["found"]) <= 200


@pytest.mark.parametrize("order", ["C", "F"])
def test_an_answer_of_just_the_largest_size_arrives(inside, order):
    rows = wire.MAX_BYTES // 1024 // 8 - 1

    def scenario():
        return np.full((rows, 1024), 1.5, order=order)

    answer = inside(scenario)
    assert answer.what == "returned"
    assert answer.details.shape == (rows, 1024)
    assert (answer.details == 1.5).all()


def test_lies_about_equality_change_no_dict_on_its_way(inside):
    def scenario():
        class Always(str):
            def __eq__(self, _other):
                return True

            __hash__ = str.__hash__

        Always.__name__ = Always.__qualname__ = "str"
        Always.__module__ = "builtins"
        return {"W1": Always("W1")}

    assert inside(scenario).what == "not_data"


# --- exceptions -------------------------------------------------------------------------------------------------------


def test_a_huge_message_of_an_exception_is_cut(inside):
    def scenario():
        raise ValueError("x" * 10**7)

    answer = inside(scenario)
    assert answer.what == "raised"
    assert answer.details["message"] == "x" * 500


@pytest.mark.parametrize("evil", ["raises", "exits", "is no text", "is a liar", "never ends"])
def test_an_exception_with_an_evil_str_says_nothing(inside, evil):
    def scenario():
        import os

        class Liar(str):
            def __getitem__(self, _index):
                return self

            def encode(self, *_arguments, **_options):
                return self

            def decode(self, *_arguments, **_options):
                return self

        def never_ends():
            while True:
                pass

        endings = {
            "raises": lambda: exec("raise SystemExit"),
            "exits": lambda: os._exit(0),
            "is no text": lambda: b"spoof",
            "is a liar": lambda: Liar("spoof"),
            "never ends": never_ends,
        }

        class EvilError(Exception):
            def __str__(self):
                return endings[evil]()

            __repr__ = __str__

        raise EvilError

    expected = {"raises": {"raised"}, "exits": {"ended"}, "is no text": {"raised"}, "never ends": {"cpu_time"}}
    answer = inside(scenario)
    assert answer.what in expected.get(evil, {"raised", "not_data"})
    if answer.what == "raised":
        assert type(answer.details["message"]) is str
        assert answer.details["message"] in {"", "spoof"}


def test_an_exception_whose_type_cannot_be_read_is_no_answer(inside):
    def scenario():
        class Meta(type):
            @property
            def __mro__(cls):
                raise KeyboardInterrupt

        class EvilError(Exception, metaclass=Meta):
            pass

        raise EvilError

    assert inside(scenario).what == "ended"


def test_a_huge_name_of_an_exception_is_cut(inside):
    def scenario():
        raise type("E" * 10**6, (ValueError,), {})

    assert inside(scenario).details["types"][:2] == ("E" * 100, "ValueError")


@pytest.mark.parametrize("name", ["SystemExit", "KeyboardInterrupt", "GeneratorExit", "MemoryError", "RecursionError"])
def test_an_exception_of_any_kind_is_an_answer(inside, name):
    def scenario():
        import builtins

        raise getattr(builtins, name)("passed")

    answer = inside(scenario)
    assert (answer.what, answer.details["types"][0]) == ("raised", name)


def test_an_exception_group_and_a_chain_are_one_exception(inside):
    def scenario():
        error = ValueError("first")
        for _ in range(50_000):
            error, error.__cause__ = ValueError("next"), error
        raise ExceptionGroup("many", [error] * 1000)

    assert inside(scenario).details["types"][0] == "ExceptionGroup"


# --- what is printed --------------------------------------------------------------------------------------------------


def test_a_flood_on_stdout_is_cut(inside):
    def scenario():
        import os
        import sys

        for _ in range(1000):
            print("x" * 10_000)
            sys.stderr.write("y" * 10_000)
            os.write(1, b"z" * 65_536)
            os.write(2, b"z" * 65_536)
        return 1

    answer = inside(scenario)
    assert answer.details == 1
    assert answer.printed.endswith("[the rest was cut]")
    assert len(answer.printed) < 17_000


def test_a_printed_liar_makes_no_long_answer(inside):
    def scenario():
        import sys

        class Liar(str):
            def __str__(self):
                return self

            def __getitem__(self, _index):
                return "x" * 10**6

            def __len__(self):
                return -(10**9)

        sys.stdout.write(Liar("x"))
        return 1

    answer = inside(scenario)
    assert answer.what in {"raised", "garbled"}
    assert len(answer.printed) < 17_000
