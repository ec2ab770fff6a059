"""A real issuer of identity on loopback: discovery, keys, a sign-in that says yes by itself, tokens, user info.

Each test says what it claims about somebody, and in which way it lies.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT = "leercyclus"
SECRET = "een geheim"
LIFE_SECONDS = 300


@cache
def _keys() -> tuple[rsa.RSAPrivateKey, rsa.RSAPrivateKey]:
    """Make two keys, once: it takes long, and two issuers of one test must differ in theirs."""
    one, other = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
    return one, other


_MADE = count()


class OidcIssuer:
    """One issuer.

    Attributes:
        url: how it calls itself.
        claims: what it says of whoever signs in.
        told: what its user info says; None for the claims.
        mend: changes the claims of the ID token just before it is signed: the way to lie.
        sign: signs the claims; another key is a forged signature.
        asked: the questions with which browsers came, the newest last.
    """

    def __init__(self) -> None:
        self.key = _keys()[next(_MADE) % 2]
        self.claims: dict[str, Any] = {}
        self.told: dict[str, Any] | None = None
        self.mend: Callable[[dict[str, Any]], dict[str, Any]] = dict
        self.sign: Callable[[dict[str, Any]], str] = self.signed
        self.asked: list[dict[str, str]] = []
        self.codes: dict[str, dict[str, str]] = {}
        self.url = ""

    def signed(self, claims: dict[str, Any]) -> str:
        """Sign claims with the key that the issuer shows."""
        return jwt.encode(claims, self.key, algorithm="RS256", headers={"kid": "one"})

    def discovery(self) -> dict[str, Any]:
        """Give what the issuer tells of itself."""
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "userinfo_endpoint": f"{self.url}/userinfo",
            "jwks_uri": f"{self.url}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def keys(self) -> dict[str, Any]:
        """Give the public key."""
        shown = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**shown, "kid": "one", "use": "sig", "alg": "RS256"}]}

    def authorize(self, question: dict[str, str]) -> str:
        """Say yes, and give the address to send the browser back to."""
        self.asked.append(question)
        code = secrets.token_urlsafe(8)
        self.codes[code] = question
        return f"{question['redirect_uri']}?{urlencode({'code': code, 'state': question['state']})}"

    def token(self, form: dict[str, str]) -> dict[str, Any] | None:
        """Give the tokens for a code, once, to who knows the secret and the verifier of the code; else None."""
        question = self.codes.pop(form.get("code", ""), None)
        if question is None or form.get("client_secret") != SECRET or form.get("client_id") != CLIENT:
            return None
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if question["code_challenge"] != base64.urlsafe_b64encode(digest).rstrip(b"=").decode():
            return None
        now = int(time.time())
        claims = {"iss": self.url, "aud": CLIENT, "iat": now, "exp": now + LIFE_SECONDS, "nonce": question["nonce"]}
        return {
            "access_token": "open",
            "token_type": "Bearer",
            "id_token": self.sign(self.mend({**claims, **self.claims})),
        }


class _Door(BaseHTTPRequestHandler):
    issuer: OidcIssuer

    def do_GET(self) -> None:
        """Answer discovery, keys, the sign-in page and user info."""
        parts = urlsplit(self.path)
        if parts.path == "/authorize":
            self.send_response(302)
            self.send_header("Location", self.issuer.authorize(dict(parse_qsl(parts.query))))
            self.end_headers()
        elif parts.path == "/.well-known/openid-configuration":
            self._say(self.issuer.discovery())
        elif parts.path == "/keys":
            self._say(self.issuer.keys())
        elif parts.path == "/userinfo" and self.headers.get("Authorization") == "Bearer open":
            self._say(self.issuer.claims if self.issuer.told is None else self.issuer.told)
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        """Give tokens."""
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        tokens = self.issuer.token({name: values[0] for name, values in parse_qs(body).items()})
        if tokens is None:
            self.send_error(400)
        else:
            self._say(tokens)

    def log_message(self, *_: object) -> None:
        """Say nothing in the tests."""

    def _say(self, facts: dict[str, Any]) -> None:
        body = json.dumps(facts).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running_issuer() -> Iterator[OidcIssuer]:
    """Run an issuer on a free port of this machine."""
    issuer = OidcIssuer()
    door = type("Door", (_Door,), {"issuer": issuer})
    server = ThreadingHTTPServer(("127.0.0.1", 0), door)
    server.daemon_threads = True
    issuer.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
