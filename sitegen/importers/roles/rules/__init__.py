"""The rules that give a line a role by itself, in the order in which they are asked: the first answer counts.

A new rule is one small function in a module of this package and one line here.
"""

from sitegen.importers.roles.rules.appeal import appeal
from sitegen.importers.roles.rules.buttons import advertised_code, button, language_switch, player
from sitegen.importers.roles.rules.feedback import caution, position, usefulness
from sitegen.importers.roles.rules.house import (
    closer,
    editors_note,
    house_voice,
    issue_mark,
    poll,
    print_mark,
)
from sitegen.importers.roles.rules.labels import (
    contact_line,
    disclaimer,
    invitation,
    machine_summary,
    own_correspondent,
    page_label,
    picture_count,
    rubrics,
    says_this_article,
)
from sitegen.importers.roles.rules.listed import head_of_list
from sitegen.importers.roles.rules.notes import copying_note, self_note
from sitegen.importers.roles.rules.notices import (
    browser_notice,
    clicking_hint,
    correction,
    form_answer,
    machine_note,
    own_pitch,
    platforms,
    update_note,
)
from sitegen.importers.roles.rules.production import (
    commentator,
    counter,
    dated_counts,
    production_credit,
)
from sitegen.importers.roles.rules.signature import (
    byline,
    date_line,
    dated_byline,
    keyword_list,
    picture_credit,
    posted_by,
)
from sitegen.importers.roles.rules.structure import (
    copyright_notice,
    cut_short,
    handles,
    menu,
    offer,
    only_numbers,
    only_symbols,
    program_text,
    separated_bar,
    web_address,
)
from sitegen.importers.roles.rules.wording import (
    arrow_pointer,
    bar_of_phrases,
    furniture_phrase,
    labelled,
    loud_label,
)
from sitegen.importers.roles.verdicts import Rule

RULES: tuple[Rule, ...] = (
    only_symbols,
    position,
    only_numbers,
    web_address,
    dated_byline,
    dated_counts,
    date_line,
    posted_by,
    copyright_notice,
    editors_note,
    print_mark,
    issue_mark,
    poll,
    usefulness,
    caution,
    correction,
    update_note,
    machine_note,
    browser_notice,
    form_answer,
    clicking_hint,
    platforms,
    own_pitch,
    disclaimer,
    contact_line,
    picture_count,
    furniture_phrase,
    labelled,
    loud_label,
    arrow_pointer,
    head_of_list,
    bar_of_phrases,
    button,
    page_label,
    machine_summary,
    says_this_article,
    rubrics,
    own_correspondent,
    invitation,
    player,
    language_switch,
    advertised_code,
    self_note,
    copying_note,
    appeal,
    house_voice,
    byline,
    counter,
    commentator,
    production_credit,
    picture_credit,
    separated_bar,
    menu,
    offer,
    handles,
    keyword_list,
    program_text,
    cut_short,
    closer,
)
