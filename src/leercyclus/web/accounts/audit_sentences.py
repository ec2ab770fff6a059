"""What stands in a line on accounts, in words."""

from __future__ import annotations

from leercyclus.engine.reasons import Rule

WHAT_SENTENCES = {
    rule.id.removeprefix("audit."): rule
    for rule in (
        Rule("audit.account.signed_in", nl="logde in", en="signed in"),
        Rule("audit.account.signed_out", nl="logde uit", en="signed out"),
        Rule("audit.account.signed_out_everywhere", nl="logde overal uit", en="signed out everywhere"),
        Rule("audit.account.changed", nl="veranderde naam of taal", en="changed the name or language"),
        Rule("audit.account.factor_on", nl="zette de tweede stap aan", en="switched the second step on"),
        Rule("audit.account.factor_off", nl="zette de tweede stap uit", en="switched the second step off"),
        Rule("audit.account.codes_renewed", nl="maakte nieuwe noodcodes", en="made new recovery codes"),
        Rule("audit.issuer.added", nl="voegde een inlogdienst toe", en="added an issuer"),
        Rule("audit.issuer.changed", nl="veranderde een inlogdienst", en="changed an issuer"),
        Rule(
            "audit.issuer.tied", nl="kwam voor het eerst via een inlogdienst", en="came by an issuer for the first time"
        ),
        Rule("audit.issuer.untied", nl="maakte iemand los van een inlogdienst", en="untied somebody from an issuer"),
        Rule(
            "audit.issuer.refused",
            nl="een inlogdienst zei iets wat zij niet mag zeggen",
            en="an issuer said something it may not say",
        ),
        Rule("audit.access_link.made", nl="gaf een partner een link", en="gave a partner a link"),
        Rule("audit.access_link.opened", nl="kwam binnen met een link", en="came in by a link"),
        Rule("audit.access_link.revoked", nl="trok de link van een partner in", en="withdrew the link of a partner"),
    )
}
