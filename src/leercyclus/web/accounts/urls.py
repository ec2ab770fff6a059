"""Addresses of accounts; the path is the same in Dutch and English. Nothing of allauth is reached but through these."""

from __future__ import annotations

from django.urls import path

from leercyclus.web.accounts import (
    account_views,
    demo_views,
    factor_views,
    issuer_sign_in_views,
    issuer_views,
    partner_views,
    rules,
    sign_in_views,
)
from leercyclus.web.accounts.gate import for_somebody, guarded, open_to_all
from leercyclus.web.accounts.issuer_queries import issuer_facts
from leercyclus.web.circles.circle_queries import circle_facts
from leercyclus.web.circles.rules import may_run_circle, may_see_circle

own = for_somebody(rules.may_have_account)
administered = for_somebody(rules.may_manage_issuers)
one_issuer = guarded(issuer_facts, see=rules.may_see_issuer)
of_circle = guarded(circle_facts, see=may_see_circle, do=may_run_circle)

urlpatterns = [
    path("inloggen/", open_to_all(sign_in_views.sign_in), name="sign_in"),
    # The names by which allauth finds two of our pages.
    path("inloggen/", open_to_all(sign_in_views.sign_in), name="account_login"),
    path("inloggen/tweede-stap/", open_to_all(sign_in_views.second_step), name="mfa_authenticate"),
    path("inloggen/code/", open_to_all(sign_in_views.sign_in_code), name="sign_in_code"),
    path("inloggen/bij/<slug:provider_id>/", open_to_all(issuer_sign_in_views.sign_in_at), name="sign_in_at"),
    path("uitloggen/", open_to_all(sign_in_views.sign_out), name="sign_out"),
    path("account/", own(account_views.account), name="account"),
    path("account/overal-uitloggen/", own(account_views.everywhere_out), name="everywhere_out"),
    path("account/tweede-stap/", own(factor_views.factor), name="factor"),
    path("account/tweede-stap/uit/", own(factor_views.factor_off), name="factor_off"),
    path("account/noodcodes/", own(factor_views.codes), name="codes"),
    path("account/noodcodes/nieuw/", own(factor_views.codes_renewed), name="codes_renewed"),
    path("beheer/inlogdiensten/", administered(issuer_views.issuer_list), name="issuer_list"),
    path("beheer/inlogdiensten/nieuw/", administered(issuer_views.issuer_new), name="issuer_new"),
    path("beheer/inlogdiensten/<uuid:issuer>/", one_issuer(issuer_views.issuer), name="issuer"),
    path("beheer/inlogdiensten/<uuid:issuer>/losmaken/", one_issuer(issuer_views.issuer_untie), name="issuer_untie"),
    path("beheer/tweede-stap/", administered(factor_views.factor_lost), name="factor_lost"),
    path("kringen/<uuid:circle>/partners/", of_circle(partner_views.partners), name="partners"),
    path("partner/<str:link>/", open_to_all(partner_views.partner), name="partner"),
    path("demo/rollen/", open_to_all(demo_views.demo), name="demo"),
]
