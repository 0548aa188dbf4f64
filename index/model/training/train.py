"""
Trains the bundled encoder and writes it where the product loads it:

    python3 index/model/training/train.py ../shared/training --synonyms thes_fr.dat --out index/model/fr-static-512

Needs Python 3.11 and numpy alone. The data folder is described in `index/model/README.md`.
"""

import argparse
import time
from pathlib import Path

import numpy as np

from adagrad import Adagrad
from batches import Pairs, Parts
from export import as_shipped, export
from measure import Collection, ndcg, reciprocal_rank
from readers import HERE, read_pairs, read_written, synonym_pairs, thesaurus_pairs, written_pairs
from stages import joint_stage, pooled_stage
from texts import first_table, read_texts, rarities, word_counts
from tokenizer import WordPiece, learn_vocabulary
from typos import misspell

SEED = 1789
IDEAS = ("written", "thesaurus", "synonyms", "typos", "late", "negatives")


def main():
    options = _options()
    rng = np.random.default_rng(SEED)
    started = time.time()

    def say(*said):
        print(f"{time.time() - started:6.0f} s ", *said, flush=True)

    texts = read_texts(options.data)
    rows = _written_rows(options)
    say(f"{sum(map(len, texts.values()))} passages, {len(rows)} written ones")
    counts = word_counts(texts, rows)
    tokenizer = _tokenizer(options, counts)
    say(f"{len(tokenizer.vocabulary)} tokens")
    sources = _sources(options, texts, rows, tokenizer, rng)
    table = first_table(counts, tokenizer, options.dimensions, rng)
    say("sources: " + ", ".join(f"{name} {share:.2f}" for name, (_, share) in sources.items()))
    development = _development(options.data, tokenizer)
    adagrad = Adagrad(table)
    pooled_stage(sources, adagrad, options.steps, rng, say)
    _report(development, table, say)
    joint_stage(sources, adagrad, options.joint_steps, options.without, rng, say)
    table[:5] = 0
    _report(development, as_shipped(table), say)
    if options.out is not None:
        export(table, tokenizer, options.out)


def _options():
    parser = argparse.ArgumentParser(description="Trains the bundled encoder.")
    parser.add_argument("data", type=Path, help="folder that holds text/, pairs/, written/ and eval/")
    parser.add_argument("--out", type=Path, help="folder of the model; without it, only the figures are printed")
    parser.add_argument("--synonyms", type=Path, help="thes_fr.dat, the French thesaurus of LibreOffice")
    parser.add_argument("--tokenizer", type=Path, help="keeps this tokenizer.json instead of learning one")
    parser.add_argument("--size", type=int, default=32000, help="tokens of the vocabulary")
    parser.add_argument("--dimensions", type=int, default=512)
    parser.add_argument("--steps", type=int, default=1600, help="of the pooled stage")
    parser.add_argument("--joint-steps", type=int, default=1100, help="of the stage with late interaction")
    parser.add_argument("--without", default="", help=f"ideas left out, parted by commas: {', '.join(IDEAS)}")
    options = parser.parse_args()
    options.without = set(filter(None, options.without.split(",")))
    if options.without - set(IDEAS):
        parser.error(f"unknown idea in --without {options.without - set(IDEAS)}: one of {', '.join(IDEAS)}")
    return options


def _written_rows(options):
    if "written" in options.without:
        return []
    return read_written([options.data / "written" / "train.jsonl", *sorted((HERE / "written").glob("*.jsonl"))])


def _tokenizer(options, counts):
    if options.tokenizer is not None:
        return WordPiece.load(options.tokenizer)
    kept = {word: count for word, count in counts.items() if count >= 5 and len(word) < 40}
    return WordPiece(learn_vocabulary(kept, options.size))


def _sources(options, texts, rows, tokenizer, rng):
    """Name → source and its share of the steps."""

    def encode(text):
        return np.array(tokenizer.encode(text), dtype=np.int32)

    def pairs(name):
        return read_pairs(options.data / "pairs" / f"{name}.jsonl.gz")

    begins = np.array([not piece.startswith("##") for piece in tokenizer.vocabulary])
    rarity = rarities(texts, tokenizer)
    small = [row for name in ("admin_qr", "cdtn_conventions", "tess", "piaf_train") for row in pairs(name)]
    public = [text for name in ("codes", "admin", "canada", "novels", "piaf") for text in texts[name]]
    sources = {
        "codes": (Pairs(pairs("fr_codes_titre_article"), encode), 0.14),
        "canada": (Pairs(pairs("canada_note_article")[::3], encode), 0.06),
        "metiers": (Pairs(pairs("metiers"), encode), 0.05),
        "small": (Pairs(small, encode), 0.08),
        "parts": (Parts(public, encode, begins, rarity), 0.34),
    }
    if "thesaurus" not in options.without:
        sources["thesaurus"] = (Pairs(thesaurus_pairs(), encode), 0.05)
    if "synonyms" not in options.without and options.synonyms is not None:
        sources["synonyms"] = (Pairs(synonym_pairs(options.synonyms), encode), 0.06)
    if rows:
        asked = written_pairs(rows)
        if "typos" not in options.without:
            asked = asked + [(misspell(q, rng), p, g) for q, p, g in asked[::2]]
        sources["written"] = (Pairs(asked, encode), 0.22)
        sources["written parts"] = (Parts([row["p"] for row in rows], encode, begins, rarity), 0.06)
    total = sum(share for _, share in sources.values())
    return {name: (source, share / total) for name, (source, share) in sources.items()}


def _development(data, tokenizer):
    rows = read_written([data / "written" / "dev.jsonl"])
    return {
        "written/dev MRR@10": (Collection.written(rows, tokenizer), reciprocal_rank),
        "cdtn_titres nDCG@10": (Collection.beir(data / "eval" / "cdtn_titres", tokenizer), ndcg),
        "aides_titre_texte nDCG@10": (Collection.beir(data / "eval" / "aides_titre_texte", tokenizer), ndcg),
    }


def _report(development, table, say):
    for name, (collection, metric) in development.items():
        say(name, collection.figures(table, metric))


if __name__ == "__main__":
    main()
