"""Read what an issuer signed about somebody (the ID token of OpenID Connect), and believe it only when all is right."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

import jwt

ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures with a key of which only the issuer has the secret half; never with a shared secret, never none."""
CLOCKS_DIFFER_SECONDS = 60


class BadIdToken(Exception):
    """The ID token cannot be believed; the message is for the log."""


def read_id_token(token: str, *, keys: Mapping[str, Any], issuer: str, client: str, nonce: str) -> dict[str, Any]:
    """Give the claims of an ID token.

    Args:
        token: as the issuer gave it.
        keys: the public keys that the issuer shows (JWKS).
        issuer: who must have signed it, to the letter.
        client: for whom it must be meant: our number at the issuer.
        nonce: what we sent along when this sign-in began; the token must repeat it.

    Raises:
        BadIdToken: the signature, the issuer, the audience, the time or the nonce is not right.
    """
    try:
        claims = jwt.decode(
            token,
            key=_key(token, keys),
            algorithms=list(ALGORITHMS),
            issuer=issuer,
            audience=client,
            leeway=CLOCKS_DIFFER_SECONDS,
            options={"require": ["exp", "iat", "iss", "aud", "sub"]},
        )
    except (jwt.PyJWTError, ValueError, TypeError, KeyError) as error:
        raise BadIdToken(str(error)) from error
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != client:
        raise BadIdToken("meant for several, and not given to us")
    if not nonce or not hmac.compare_digest(str(claims.get("nonce", "")).encode(), nonce.encode()):
        raise BadIdToken("the nonce is not the one of this sign-in")
    return dict(claims)


def _key(token: str, keys: Mapping[str, Any]) -> jwt.PyJWK:
    """Find the key that signed a token; one without a name must be the only one."""
    name = jwt.get_unverified_header(token).get("kid")
    known = [key for key in jwt.PyJWKSet.from_dict(dict(keys)).keys if key.public_key_use in {None, "sig"}]
    fitting = [key for key in known if key.key_id == name] if name else known
    if len(fitting) != 1:
        raise BadIdToken(f"signed with an unknown key: {name}")
    return fitting[0]
