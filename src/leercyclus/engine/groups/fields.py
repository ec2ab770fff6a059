"""Finite fields, in which schedules without a repeated meeting are counted out."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Table = NDArray[np.int16]


def prime_powers(number: int) -> tuple[tuple[int, int], ...]:
    """Split a number above zero into (prime, exponent)."""
    found = []
    prime = 2
    while number > 1:
        exponent = 0
        while number % prime == 0:
            number //= prime
            exponent += 1
        if exponent:
            found.append((prime, exponent))
        prime = prime + 1 if prime * prime <= number else max(prime + 1, number)
    return tuple(found)


@lru_cache(maxsize=64)
def ring(order: int) -> tuple[Table, Table]:
    """Give the tables of addition and multiplication of a product of finite fields.

    Elements are numbers. Those below the smallest prime power in the order differ from one another by elements
    that can be divided by, so that multiplying by such a difference is one to one.

    Args:
        order: how many elements, 1 or more. The tables take order squared cells.
    """
    add = multiply = np.zeros((1, 1), dtype=np.int16)
    for prime, exponent in sorted(prime_powers(order), key=lambda one: one[0] ** one[1]):
        add, multiply = _product((add, multiply), _field(prime, exponent))
    return add, multiply


def _product(one: tuple[Table, Table], other: tuple[Table, Table]) -> tuple[Table, Table]:
    """Element e of the product is the pair (first[e], second[e]); low elements are the same number in both."""
    small, large = len(one[0]), len(other[0])
    pairs = [(number, number) for number in range(small)]
    pairs += [(left, right) for left in range(small) for right in range(large) if left != right]
    first, second = np.array(pairs).T
    number_of = np.empty((small, large), dtype=np.int16)
    number_of[first, second] = np.arange(small * large)
    add, multiply = (number_of[one[kind][np.ix_(first, first)], other[kind][np.ix_(second, second)]] for kind in (0, 1))
    return add, multiply


def _field(prime: int, exponent: int) -> tuple[Table, Table]:
    order = prime**exponent
    digits = np.arange(order)[:, None] // prime ** np.arange(exponent) % prime
    weights = prime ** np.arange(exponent)
    add = ((digits[:, None] + digits[None]) % prime) @ weights
    powers = _powers(prime, exponent)
    logarithm = np.zeros(order, dtype=np.intp)
    logarithm[powers] = np.arange(order - 1)
    multiply = np.array(powers)[(logarithm[:, None] + logarithm[None]) % (order - 1)]
    multiply[0] = multiply[:, 0] = 0
    return add.astype(np.int16), multiply.astype(np.int16)


def _powers(prime: int, exponent: int) -> list[int]:
    """All powers of an element that generates the field: the root of the first polynomial that has one."""
    order = prime**exponent
    for tail in range(1, order):
        if tail % prime == 0:  # x could not be divided by
            continue
        # A number stands for a polynomial by its digits: x^exponent = tail.
        rest = [tail // prime**place % prime for place in range(exponent)]
        element, powers = [1] + [0] * (exponent - 1), [1]
        while len(powers) < order - 1:
            top = element[-1]
            element = [(low + top * back) % prime for low, back in zip([0, *element[:-1]], rest, strict=True)]
            power = sum(digit * prime**place for place, digit in enumerate(element))
            if power == 1:
                break
            powers.append(power)
        else:
            return powers
    raise ValueError(f"Expected the power of a prime, got {order}.")
