"""The public texts, and what is counted in them."""

from collections import Counter

import numpy as np

from readers import read_text
from tokenizer import words


def read_texts(data):
    """Name → passages of the public texts."""
    text = data / "text"
    return {
        "codes": read_text(text / "fr_codes.txt.gz"),
        "canada": read_text(text / "canada_lois.txt.gz", 20000),
        "novels": read_text(text / "eltec_romans.txt.gz", 15000),
        "admin": read_text(text / "admin.txt.gz"),
        "metiers": read_text(text / "metiers.txt.gz"),
        "piaf": read_text(text / "piaf_train.txt.gz"),
    }


#: How many times a text counts for the vocabulary and the rarity of tokens: what is near to the product counts more.
TEXT_WEIGHTS = {"codes": 1, "canada": 1, "novels": 1, "admin": 3, "metiers": 3, "piaf": 2}
WRITTEN_WEIGHT = 6


def word_counts(texts, rows):
    """Word → weighted frequency over the texts and the written rows."""
    total = Counter()
    for name, lines in texts.items():
        for word, count in Counter(word for line in lines for word in words(line)).items():
            total[word] += count * TEXT_WEIGHTS[name]
    for word, count in Counter(word for row in rows for text in [row["p"], *row["q"]] for word in words(text)).items():
        total[word] += count * WRITTEN_WEIGHT
    return total


def first_table(counts_of_words, tokenizer, dimensions, rng):
    """Normal rows, shorter for frequent tokens (smooth inverse frequency, a = .001)."""
    counts = np.zeros(len(tokenizer.vocabulary))
    for word, count in counts_of_words.items():
        counts[tokenizer.pieces(word)] += count
    rarity = 1e-3 / (1e-3 + counts / counts.sum())
    table = rng.normal(size=(len(counts), dimensions)) * (0.1 * rarity)[:, None]
    table[:5] = 0
    return table.astype(np.float32)


def rarities(texts, tokenizer):
    """Inverse document frequency of each token over a sample of the texts, squared to favour what is rare."""
    sample = [line for lines in texts.values() for line in lines[::10]]
    held = np.zeros(len(tokenizer.vocabulary))
    for line in sample:
        held[np.unique(tokenizer.encode(line))] += 1
    return np.log((len(sample) + 1) / (held + 1)) ** 2
