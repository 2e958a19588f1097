"""A theme's options: what theme.yaml declares, and what a site sets, each checked against its type.

Templates get texts, whatever the type: a flag that is off is the empty one. Pure; the files are read by
whoever calls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sitegen.errors import Problem, nearest, shortened
from sitegen.model import Setting
from sitegen.yaml_fields import Fields
from sitegen.yaml_text import Entry, Node, Scalar
from sitegen.yaml_text import Mapping as Declared

TYPES = ("text", "flag", "choice", "number", "colour")
_KEYS = ("type", "default", "description", "choices")
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_NUMBER = re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
_FLAGS = ("true", "false")
_WANTED = {
    "text": "one line of text",
    "flag": "true or false",
    "number": "a number, such as 3 or 0.5",
    "colour": 'a colour, in quotation marks: "#a3231a"',
}


@dataclass(frozen=True, slots=True)
class Option:
    """What a site may choose about a theme."""

    name: str
    type: str
    default: str
    """As it is written; empty where nothing is chosen until a site does."""
    description: str = ""
    choices: tuple[str, ...] = ()

    def accepts(self, text: str) -> bool:
        """Whether this is a value of the option's type."""
        match self.type:
            case "flag":
                return text in _FLAGS
            case "choice":
                return text in self.choices
            case "number":
                return bool(_NUMBER.fullmatch(text))
            case "colour":
                return bool(_COLOUR.fullmatch(text))
        return "\n" not in text

    def wanted(self, text: str) -> str:
        """What to write instead of a value that it does not accept."""
        if self.type == "choice":
            near = nearest(text, self.choices)
            return f"did you mean {near}?" if near else f"write one of: {', '.join(self.choices)}"
        return f"write {_WANTED[self.type]}"


def declared(
    entries: tuple[Entry, ...], inherited: Mapping[str, Option], values: Fields
) -> dict[str, Option]:
    """The options of a theme: its parent's, and those that its theme.yaml declares or gives another default.

    Faults are noted by `values`.
    """
    options = dict(inherited)
    for entry in entries:
        name, node = entry.key.text, entry.value
        if not _NAME.fullmatch(name):
            hint = "write small letters, figures and _, a letter first"
            values.refuse(entry.key, f'"{shortened(name)}" is no name of an option', hint)
        elif isinstance(node, Declared):
            options[name] = _declaration(name, node, values)
        elif name in inherited and isinstance(node, Scalar):
            options[name] = replace(
                inherited[name], default=_default(inherited[name], node.text, node, values)
            )
        else:
            hint = _unknown(name, inherited, 'declare it:  {type: colour, default: "#a3231a"}')
            values.refuse(entry.key, f"no parent of this theme has an option {name}", hint)
    return options


def chosen(
    options: Mapping[str, Option], settings: tuple[Setting, ...], path: str
) -> tuple[tuple[tuple[str, str], ...], tuple[Problem, ...]]:
    """What templates get, by name, once a site has set what it likes; and what is wrong with that."""
    texts = {name: option.default for name, option in options.items()}
    problems = []
    for setting in settings:
        option = options.get(setting.name)
        if option is None:
            what = f"the theme has no option {setting.name}"
            hint = _unknown(setting.name, options, "leave it out")
        elif option.accepts(setting.value):
            texts[setting.name] = setting.value
            continue
        else:
            what = f'"{shortened(setting.value)}" is no value for the option {setting.name}'
            hint = option.wanted(setting.value)
        problems.append(Problem(what, hint, path, setting.line, setting.column))
    return tuple((name, _shown(options[name], text)) for name, text in sorted(texts.items())), tuple(problems)


def _declaration(name: str, node: Declared, values: Fields) -> Option:
    stated = Fields(node, values.path, _KEYS, values.problems)
    kind = stated.choice("type", TYPES)
    if kind is None and "type" not in stated:
        stated.refuse(
            node, f"the option {name} has no type", f"write  type: {', '.join(TYPES[:-1])} or {TYPES[-1]}"
        )
    choices = stated.lines("choices")
    option = Option(name, kind or "text", "", stated.line("description") or "", choices)
    if (kind == "choice") != bool(choices):
        hint = "write  type: choice  with  choices: [one, other]; no other type has choices"
        stated.refuse(
            stated.node("choices"),
            f"the option {name} needs choices" if not choices else "choices of what?",
            hint,
        )
    default = stated.line("default") or ""
    return replace(option, default=_default(option, default, stated.node("default"), stated))


def _default(option: Option, text: str, node: Node | None, values: Fields) -> str:
    if text and not option.accepts(text):
        values.refuse(node, f'"{shortened(text)}" is no {option.type}', option.wanted(text))
    return text


def _shown(option: Option, text: str) -> str:
    return "" if option.type == "flag" and text == "false" else text


def _unknown(name: str, known: Mapping[str, Option], otherwise: str) -> str:
    near = nearest(name, known)
    there = f"there are: {', '.join(sorted(known))}" if known else otherwise
    return f"did you mean {near}?" if near else there
