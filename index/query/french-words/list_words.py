"""Lists the French words that spelling correction leaves alone: python list_words.py <folder with *.txt.gz> words.txt.gz"""

import collections
import gzip
import pathlib
import re
import sys
import unicodedata

SOURCES = ("admin", "eltec_romans", "fr_codes", "metiers", "piaf_train")
LEAST_TIMES = 3  # what stands once or twice is as often misspelt as rare
LENGTHS = range(4, 25)


def fold(text: str) -> str:
    """As `fold` of index/analyze.ts: lower case, no accents, no ligatures."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return bare.replace("œ", "oe").replace("æ", "ae")


def is_elision(word: str, counts: collections.Counter[str]) -> bool:
    """Whether an apostrophe was left out: « demploi » stands a thousand times less often than « emploi »."""
    rest = re.sub(r"^(?:[dljmnst](?=[aeiouyh])|qu(?=[aeiouyh])|c(?=e))", "", word)
    return rest != word and len(rest) >= 4 and counts[word] < 10 and counts[word] * 200 < counts[rest]


def main(folder: str, target: str) -> None:
    counts: collections.Counter[str] = collections.Counter()
    for source in SOURCES:
        with gzip.open(pathlib.Path(folder) / f"{source}.txt.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                counts.update(re.findall(r"[a-z]+", fold(line)))
    words = sorted(
        word
        for word, times in counts.items()
        if times >= LEAST_TIMES and len(word) in LENGTHS and not is_elision(word, counts)
    )
    with open(target, "wb") as file:
        file.write(gzip.compress("\n".join(words).encode(), 9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:3])
