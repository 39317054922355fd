"""What findings say, as templates by key. A key is a rule, or a rule and which of its sentences it is.

Every template stands in ``desktop.finding_words`` as well, to be translated; a test holds the two together.
"""

from __future__ import annotations

TEMPLATES: dict[str, str] = {
    # How records are named within the sentences.
    "area": "area {code}",
    "release": "release {id}",
    "report": "report {id}",
    "device": "device {id}",
    "team-day": "team {team} on {date}",
    "report-day": "report of {date}",
    "people": "{people:,} people",
    "a-team": "a team",
    # Of an outline.
    "ring-valid": "{named}: the outline crosses or touches itself",
    "ring-valid/place": "{named}: the outline crosses or touches itself at {where}",
    "ring-valid/places": "{named}: the outline crosses or touches itself at {where} and at {more:,} more places",
    "three-corners": "{named}: a ring has {corners:,} different corners",
    "same-part-twice": "{named}: {twice:,} of its {parts:,} parts stand twice",
    "same-corner-twice": "{named}: {corners:,} corners stand twice in a ring",
    "parts-overlap": "{named}: two of its parts overlap by {share:.1%} ({shared:,.1f} m²)",
    "long-edge": "{named}: the edge after corner {corner:,} is {length:,.0f} m long, over {limit:,.0f} m",
    "no-outline": "{named}: has no outline",
    "swapped": "{named}: longitude and latitude seem to be exchanged",
    "outside-country/beyond": "{named}: reaches beyond the country of its theatre, whose border is coarse here",
    "outside-country/outside": "{named}: lies outside of the country of its theatre, whose border is coarse here",
    # Between areas.
    "same-code": "{named}: has the same code as {others}",
    "nearly-same-code": "{named}: can be taken for {others}",
    "same-outline": "areas {one} and {other} have the same outline",
    "nearly-same-outline": "areas {one} and {other} have nearly the same outline ({share:.1%} in common)",
    "overlap": "areas {one} and {other}, both open, share {shared:,.1f} m²",
    # Of land release.
    "release-outside-area": "{named}: {beyond:,.1f} m² lie outside of its area {code}",
    "release-larger-than-area": "{named}: has {own:,.0f} m², more than its area {code} with {whole:,.0f} m²",
    "releases-overlap": "{named}: {shared:,.2f} m² are released twice, by {one} and by {other}",
    "sliver": "{named}: a sliver of {size:,.2f} m² is left, thinner than {width:g} m",
    "warned-step": "{named}: {warning}",
    # Of records.
    "missing-field": "{named}: lacks {fields}",
    "dates-in-order": "{named}: its date {date} lies before the survey of area {code} ({surveyed})",
    "device-outside-area": "{named}: lies outside of its area {code}",
    "same-device-twice": "{named}: {more:,} more have its category, model, date and position",
    "implausible-rate/ground": "{named}: {searched:,.0f} m² in a day are more than {crew} are likely to search "
    "({limit:,.0f} m²)",
    "implausible-rate/hours": "{named}: {hours:g} hours in a day are more than a person works ({limit:g})",
    # What is proposed.
    "propose/split": "split where the outline crosses itself",
    "propose/parts-once": "keep each part once",
    "propose/exchange": "exchange longitude and latitude",
    "propose/no-repeats": "leave out corners that repeat the one before",
    "propose/within": "keep what lies within {code}",
    "propose/clip": "clip {one} to {other}",
}
