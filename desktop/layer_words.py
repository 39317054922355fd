"""What became of a user's file, in words: what is drawn of it, and what is not and why."""

from __future__ import annotations

from desktop.map.foreign import DrawnLayer
from desktop.wording import listed, number_text, translate
from geodata.exchange.foreign import ForeignLayer
from geodata.records.texts import Language


def what_is_drawn(layer: ForeignLayer, drawn: DrawnLayer, language: Language) -> str:
    """A sentence that accounts for every feature of a file."""
    text = translate("Layers", "%1: all %2 features drawn")
    if layer.left_out:
        text = translate("Layers", "%1: %3 of %2 features drawn; left out: %4")
    elif not layer.read:
        text = translate("Layers", "%1: the file holds no features")
    reasons = {
        "empty": translate("Layers", "%1 without geometry"),
        "not finite": translate("Layers", "%1 with coordinates that are no numbers"),
        "broken": translate("Layers", "%1 with broken geometry"),
        "nested too deep": translate("Layers", "%1 nested too deep"),
        "curved": translate("Layers", "%1 made of curves"),
    }
    why = listed(reasons[key].replace("%1", number_text(count, language)) for key, count in layer.left_out.items())
    if drawn.beyond:
        beyond = translate("Layers", "%1 shapes lie where this map cannot show them")
        text += "; " + beyond.replace("%1", number_text(drawn.beyond, language))
    # The name comes last: it is the user's, and may hold a percent sign.
    text = text.replace("%2", number_text(layer.read, language)).replace("%3", number_text(layer.kept, language))
    return text.replace("%4", why).replace("%1", layer.name)
