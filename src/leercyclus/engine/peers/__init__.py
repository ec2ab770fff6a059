"""Whom can a municipality be compared with, how sure is that, and why?"""

from leercyclus.engine.peers.kernel import all_peers
from leercyclus.engine.peers.likeness import Likeness, Profile, Term, Trait, describe, profile
from leercyclus.engine.peers.lists import AllLists, Peer, PeerList, find_all, find_peers
from leercyclus.engine.peers.method import Method, themes
from leercyclus.engine.peers.naming import named
from leercyclus.engine.peers.ranks import Rank, rank_of, ranks, ranks_by_theme
from leercyclus.engine.peers.standing import Standing, standing

__all__ = [
    "AllLists",
    "Likeness",
    "Method",
    "Peer",
    "PeerList",
    "Profile",
    "Rank",
    "Standing",
    "Term",
    "Trait",
    "all_peers",
    "describe",
    "find_all",
    "find_peers",
    "named",
    "profile",
    "rank_of",
    "ranks",
    "ranks_by_theme",
    "standing",
    "themes",
]
