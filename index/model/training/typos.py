"""Spelling mistakes as people make them: a letter dropped, doubled, swapped with the next, or missed on the keyboard."""

KEYBOARD = ("azertyuiop", "qsdfghjklm", "wxcvbn")
NEAR = {
    char: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in KEYBOARD for at, char in enumerate(row)
}
SHORTEST = 4


def misspell(text, rng):
    """`text` with one mistake in one of its longer words, or unchanged when it has none."""
    words = text.split()
    places = [at for at, word in enumerate(words) if len(word) >= SHORTEST and word[1:].isalpha()]
    if not places:
        return text
    at = places[rng.integers(len(places))]
    words[at] = _mistake(words[at], rng)
    return " ".join(words)


def _mistake(word, rng):
    at = int(rng.integers(1, len(word) - 1))
    kind = rng.integers(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at] + word[at:]
    if kind == 2:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    near = NEAR.get(word[at].lower(), word[at])
    return word[:at] + near[rng.integers(len(near))] + word[at + 1 :]
