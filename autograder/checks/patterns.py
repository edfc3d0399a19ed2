"""Says how a wrong array is wrong, where one of the well-known slips fits all of it: its sign, a factor, a transpose.

A pattern is named only when it explains every number, so that it says no more than the numbers do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

RTOL = 1e-6  # patterns are exact but for rounding
SIMPLE = (2.0, 0.5)  # the factors that are named for a single number, which always is some multiple of another


def pattern_of(
    found: NDArray[Any],
    wanted: NDArray[Any],
    *,
    batch: int = 0,
    others: Mapping[str, NDArray[Any]] | None = None,
    rtol: float = RTOL,
) -> tuple[str, dict[str, str | float]]:
    """Name the slip that turns `wanted` into `found`.

    Args:
        found: what came back, real numbers of any shape.
        wanted: what should have.
        batch: the number of examples, where forgetting to divide by it is a slip that can be made.
        others: sentences to what else could have come back, as {"pattern_stale": the gradient of an earlier forward}.
        rtol: relative tolerance.

    Returns:
        The key of a sentence in `messages.SENTENCES` and its values; the key is empty where nothing fits.
    """
    if not wanted.size or not np.isfinite(found).all() or not np.isfinite(wanted).all():
        return "", {}
    for key, other in (others or {}).items():
        if _equal(found, other, rtol):
            return key, {}
    if found.ndim == 2 and not _equal(found, found.T, rtol) and _equal(found.T, wanted, rtol):
        return "pattern_transposed", {}
    return _multiple(found, wanted, batch, rtol)


def _multiple(found: NDArray[Any], wanted: NDArray[Any], batch: int, rtol: float) -> tuple[str, dict[str, str | float]]:
    """Name a factor that all numbers have in common."""
    if found.shape != wanted.shape or not np.any(wanted):
        return "", {}
    largest = np.unravel_index(np.argmax(np.abs(wanted)), wanted.shape)
    with np.errstate(over="ignore"):
        factor = float(found[largest] / wanted[largest])
    if not RTOL < abs(factor) < 1 / RTOL or abs(factor - 1) < rtol or not _equal(found, factor * wanted, rtol):
        return "", {}
    if batch > 1 and abs(factor / batch - 1) < rtol:
        return "pattern_not_divided", {"batch": batch}
    if batch > 1 and abs(factor * batch - 1) < rtol:
        return "pattern_divided", {"batch": batch}
    if abs(factor + 1) < rtol:
        return "pattern_sign", {}
    if f"{factor:.4g}" == "1":  # rounding, as of float32; "1 times" would say nothing
        return "", {}
    if np.count_nonzero(wanted) > 1 or any(abs(factor / simple - 1) < rtol for simple in SIMPLE):
        return "pattern_factor", {"factor": f"{factor:.4g}"}
    return "", {}


def _equal(one: NDArray[Any], other: NDArray[Any], rtol: float) -> bool:
    """Tell whether two arrays are the same, up to a share of the largest number in them."""
    if one.shape != other.shape:
        return False
    scale = max(float(np.max(np.abs(one), initial=0)), float(np.max(np.abs(other), initial=0)))
    return bool(np.all(np.abs(one - other) <= rtol * scale))
