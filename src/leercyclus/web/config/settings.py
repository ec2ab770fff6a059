"""Django's settings. What differs from one installation to another is read in `environment`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy

from leercyclus.web.config.compiled import see_to_a_place
from leercyclus.web.config.databases import parse_database_url
from leercyclus.web.config.environment import read_environment
from leercyclus.web.config.logs import logging_settings
from leercyclus.web.config.mail import parse_mail_url

see_to_a_place(os.environ)
ENVIRONMENT = read_environment(os.environ)
WEB = Path(__file__).resolve().parent.parent

DEBUG = ENVIRONMENT.debug
SECRET_KEY = ENVIRONMENT.secret_key
SECRET_KEY_FALLBACKS = list(ENVIRONMENT.former_keys)
ALLOWED_HOSTS = list(ENVIRONMENT.allowed_hosts)
DATABASES = {"default": parse_database_url(ENVIRONMENT.database_url)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "leercyclus.web.config.urls"
WSGI_APPLICATION = "leercyclus.web.config.wsgi.application"
FIGURES_FOLDER = ENVIRONMENT.figures
PUBLIC_URL = ENVIRONMENT.public_url
SECURITY_CONTACT = ENVIRONMENT.contact
RETENTION = ENVIRONMENT.periods

INSTALLED_APPS = [
    # Before the packages: our templates and commands win over theirs.
    "leercyclus.web.design",
    "leercyclus.web.accounts",
    "leercyclus.web.municipalities",
    "leercyclus.web.people",
    "leercyclus.web.circles",
    "leercyclus.web.calendars",
    "leercyclus.web.agenda",
    "leercyclus.web.days",
    "leercyclus.web.guests",
    "leercyclus.web.seating",
    "leercyclus.web.attending",
    "leercyclus.web.checkin",
    "leercyclus.web.running",
    "leercyclus.web.paper",
    "leercyclus.web.scripts",
    "leercyclus.web.lessons",
    "leercyclus.web.landing",
    "leercyclus.web.practices",
    "leercyclus.web.purse",
    "leercyclus.web.letters",
    "leercyclus.web.mail",
    "leercyclus.web.jobs",
    "leercyclus.web.audit",
    "leercyclus.web.keeping",
    "leercyclus.web.operating",
    "leercyclus.web.demo",
    "leercyclus.web.guide",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.mfa",
    "csp",
    "django_htmx",
]

# On PostgreSQL procrastinate brings the work to the workers; its tables are PostgreSQL's only.
if DATABASES["default"]["ENGINE"].endswith("postgresql"):
    INSTALLED_APPS.append("procrastinate.contrib.django")
PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""  # our job functions are found by the app `jobs`
WORKER_LEASE_SECONDS = ENVIRONMENT.lease_seconds

MIDDLEWARE = [
    "leercyclus.web.operating.middleware.WatchMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "leercyclus.web.config.middleware.PermissionsPolicyMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "leercyclus.web.accounts.middleware.GateMiddleware",
    "leercyclus.web.config.middleware.ButtonAddressMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": [
                "django.templatetags.i18n",
                "django.templatetags.static",
                "leercyclus.web.design.templatetags.lc",
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "leercyclus.web.design.context.page",
            ],
        },
    }
]

# A person is who signs in; the address is the name.
AUTH_USER_MODEL = "people.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "sign_in"
LOGIN_REDIRECT_URL = "my_circles"
DEMO = ENVIRONMENT.demo
# Nobody makes an account or has a password: a code by mail, or the issuer of the own organisation.
ACCOUNT_ADAPTER = "leercyclus.web.accounts.allauth_actions.AccountAdapter"
SOCIALACCOUNT_ADAPTER = "leercyclus.web.accounts.issuer_provider_actions.SocialAdapter"
MFA_ADAPTER = "leercyclus.web.accounts.allauth_actions.FactorAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 3
ACCOUNT_RATE_LIMITS = {"request_login_code": "60/m/ip,5/15m/key", "login_failed": "60/m/ip,5/5m/key"}
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_TOLERANCE = 1
ALLAUTH_TRUSTED_PROXY_COUNT = 1 if ENVIRONMENT.secure else 0  # who serves https stands in front of us
ACCESS_LINK_DAYS = 180
FORM_RENDERER = "leercyclus.web.design.forms.HouseRenderer"
MESSAGE_TAGS = {25: "ok"}  # a success looks as our panel of that name
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

# Dutch first, English beside it; the language stands in the address, so a link keeps it and no cookie is needed.
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", gettext_lazy("Dutch")), ("en", gettext_lazy("English"))]
LOCALE_PATHS = [WEB / "locale"]
USE_THOUSAND_SEPARATOR = True
TIME_ZONE = "Europe/Amsterdam"

STATIC_URL = "static/"
STATIC_ROOT = ENVIRONMENT.static_root
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_ALLOW_ALL_ORIGINS = False  # our style and script are for our own pages
if STATIC_ROOT:
    STORAGES["staticfiles"] = {"BACKEND": "leercyclus.web.config.storage.StaticStorage"}
    MIDDLEWARE.insert(2, "whitenoise.middleware.WhiteNoiseMiddleware")

# What was computed once is kept for whoever asks the same; the key is the question. It lives as long as the process.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "TIMEOUT": None,
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
    # Paper of a day holds names, and megabytes: the last few documents, given out for ten minutes, in memory only.
    "paper": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "paper",
        "TIMEOUT": 600,
        "OPTIONS": {"MAX_ENTRIES": 8, "CULL_FREQUENCY": 2},
    },
}

CONTENT_SECURITY_POLICY: dict[str, Any] = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "worker-src": [SELF],  # keeps the page of now for a phone without a connection
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "upgrade-insecure-requests": ENVIRONMENT.secure,
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if ENVIRONMENT.secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = ENVIRONMENT.secure
SECURE_SSL_REDIRECT = ENVIRONMENT.secure
SECURE_REDIRECT_EXEMPT = ["^live$", "^ready$", "^metrics$"]  # asked from within the machine room
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.secure else None
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if PUBLIC_URL else []
CSRF_FAILURE_VIEW = "leercyclus.web.config.errors.csrf_failure"
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = ENVIRONMENT.secure
CSRF_COOKIE_HTTPONLY = SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_AGE = None  # it goes when the browser closes
CSRF_COOKIE_SAMESITE = SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
# The longest form is the one on which four hundred people are ticked; what is longer is not meant for a person.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 600

MAIL = parse_mail_url(ENVIRONMENT.mail_url)
EMAIL_BACKEND = MAIL.backend
EMAIL_HOST, EMAIL_PORT = MAIL.host, MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = MAIL.user, MAIL.password
EMAIL_USE_TLS, EMAIL_USE_SSL = MAIL.starttls, MAIL.tls
EMAIL_FILE_PATH = MAIL.folder
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = SERVER_EMAIL = ENVIRONMENT.mail_from

LOGGING = logging_settings(chosen=ENVIRONMENT.log_format, in_full=DEBUG, quiet=DEMO)
METRICS_TOKEN = ENVIRONMENT.metrics_token
