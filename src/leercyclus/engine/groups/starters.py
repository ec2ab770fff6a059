"""Starters: small days of which a few groups are written down; all others follow by moving everybody along."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Starter:
    """The first rounds of a schedule for some number of people.

    Person p sits at place p % cycle of circle p // cycle and moves one place a round; the last people, for whom no
    whole circle is left, stay. With c places a starter of one round gives c rounds, a starter of two gives 2c.

    Attributes:
        cycle: places in a circle.
        rounds: the groups of the first round, with a comma between groups; a second after a semicolon.
    """

    cycle: int
    rounds: str


@dataclass(frozen=True, slots=True)
class Doubled:
    """A few groups of every round; the others of the round follow by adding a number bit by bit (exclusive or).

    Attributes:
        shift: the numbers below this power of two are added.
        rounds: the groups written down, with a comma between groups and a semicolon between rounds.
    """

    shift: int
    rounds: str


STARTERS = {
    (5, 3): Starter(
        7,
        "0 11 14,4 5 12,1 3 13,2 6 8,7 9 10",
    ),
    (6, 3): Starter(
        4,
        "4 8 16,0 1 9,2 13 17,3 7 15,5 6 12,10 11 14;3 12 16,8 13 14,1 6 15,0 7 10,2 4 9,5 11 17",
    ),
    (7, 3): Starter(
        5,
        "8 11 20,1 6 19,3 7 17,4 5 10,0 2 14,9 15 18,12 13 16;0 15 20,2 3 19,1 8 9,5 7 11,4 12 14,6 13 18,10 16 17",
    ),
    (12, 3): Starter(
        17,
        "8 17 34,7 30 35,5 21 27,10 20 28,22 26 29,0 13 25,3 23 24,2 4 32,12 19 31,6 11 14,1 18 33,9 15 16",
    ),
    (13, 3): Starter(
        19,
        "10 26 38,0 1 14,8 12 33,3 25 35,2 30 32,6 18 37,11 21 29,9 23 36,13 16 20,4 19 24,5 7 15,17 22 34,27 28 31",
    ),
    (7, 4): Starter(
        9,
        "5 9 25 27,2 7 8 10,4 6 13 18,3 17 20 21,0 19 22 24,1 11 16 26,12 14 15 23",
    ),
    (9, 4): Starter(
        11,
        "1 21 31 33,9 12 32 34,10 20 23 35,0 15 16 18,11 26 27 29,4 5 7 22,2 6 14 19,13 17 25 30,3 8 24 28",
    ),
    (10, 4): Starter(
        13,
        "3 16 29 39,0 6 14 18,13 19 27 31,1 5 26 32,7 12 35 36,9 10 20 25,22 23 33 38,2 4 21 24,15 17 34 37,8 11 28 30",
    ),
    (11, 4): Starter(
        14,
        "6 24 40 42,5 27 31 43,0 2 19 30,8 14 22 41,3 18 28 32,7 10 11 20,21 23 26 38,12 29 34 35,1 9 33 36,"
        "4 13 15 25,16 17 37 39",
    ),
    (12, 4): Starter(
        15,
        "3 29 41 46,11 18 44 47,14 26 33 45,6 8 27 37,7 21 23 42,12 22 36 38,0 17 20 28,15 32 35 43,"
        "2 5 13 30,1 19 24 25,16 34 39 40,4 9 10 31",
    ),
    (6, 5): Starter(
        6,
        "0 7 17 22 29,1 5 10 15 18,2 6 8 14 27,3 11 21 23 25,4 13 19 24 28,9 12 16 20 26",
    ),
}
"""By (groups, size): Kirkman triple systems, resolvable designs and frames with a cyclic automorphism, as in Colbourn
and Dinitz (eds.), Handbook of Combinatorial Designs, 2nd ed. (2007), II.2, II.7 and IV.5; the blocks were found by an
exact cover of the differences."""

DOUBLED = {
    (8, 4): Doubled(
        8,
        "0 8 18 25;0 2 9 11,16 17 28 29;0 14 23 24;0 13 19 26;0 15 20 28;0 10 21 31;0 12 16 30;"
        "0 7 17 22,8 9 14 15,24 26 29 31;0 6 27 29,8 13 16 21;0 1 4 5,16 18 20 22,8 12 24 28",
    ),
}
"""By (groups, size). Ten rounds of 32 people in fours were first given by Aguado (A 10 days solution to the social
golfer problem, 2004); these are a resolvable group divisible design of type 2^16 on which eight shifts act, found by an
exact cover of the differences."""
