"""Reads what is trained on: pairs of a query and a passage from the data folder, the thesaurus, the written passages."""

import gzip
import json
from pathlib import Path

HERE = Path(__file__).parent
THESAURUS = HERE.parent.parent / "thesaurus"


def read_pairs(path):
    """Query, passage and group of each row; a group is the passage itself where none is given."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [(row["q"], row["p"], row.get("g", row["p"])) for row in rows if row["q"].strip() and row["p"].strip()]


def read_text(path, most=None):
    """Passages, one a line; with `most`, as many spread evenly over the file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        lines = [line.strip() for line in file if len(line) > 80]
    return lines if most is None else lines[:: max(1, len(lines) // most)]


def read_written(paths):
    """`{"theme","region","p","q"}` of each line of the files."""
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line]


def written_pairs(rows):
    """Each written query with its passage, which is the group."""
    return [(query, row["p"], row["p"]) for row in rows for query in row["q"] if query.strip()]


def thesaurus_pairs():
    """Each entry's forms with its term and implications; the entry is the group."""
    pairs = []
    for name in ("domain", "geo"):
        for line in (THESAURUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            entry = json.loads(line)
            said = ", ".join([entry["term"], *entry["related"][:6]])
            pairs += [(form, said, entry["term"]) for form in entry["alt"]]
            pairs += [(entry["term"], ", ".join(entry["alt"][:6]), entry["term"])] if entry["alt"] else []
    return pairs


def synonym_pairs(path):
    """Headword and synonyms of a MyThes thesaurus (`thes_fr.dat`)."""
    pairs, head, left = [], "", 0
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        first, _, rest = line.partition("|")
        if left == 0:
            head, left = first, int(rest)
            continue
        left -= 1
        words = [word.split(" (")[0] for word in rest.split("|") if word]
        if words:
            pairs.append((head, ", ".join(words[:12]), head))
    return pairs
