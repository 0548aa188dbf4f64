"""Retrieval figures on the development data, which is never trained on."""

import json

import numpy as np

from losses import unit
from tokenizer import UNKNOWN, words

DEEP = 100


def pooled_vectors(table, texts):
    vectors = np.stack([table[ids].sum(axis=0) if len(ids) else np.zeros(table.shape[1], "f4") for ids in texts])
    return unit(vectors)[0]


def late_scores(table, query, passages):
    """Mean over the query's tokens, weighted by squared length, of the best cosine among each passage's tokens."""
    if len(query) == 0:
        return np.zeros(len(passages))
    units, lengths = unit(table[query])
    found, at = np.unique(np.concatenate(passages), return_inverse=True)
    cosines = units @ unit(table[found])[0].T
    starts = np.cumsum([0, *(len(passage) for passage in passages[:-1])])
    best = np.maximum.reduceat(cosines[:, at], starts, axis=1)
    return (lengths[:, 0] ** 2 @ best) / (lengths**2).sum()


def scaled(scores):
    low, high = scores.min(), scores.max()
    return (scores - low) / (high - low + 1e-9)


class WordScores:
    """BM25 (k1 1.2, b .75) over words cut to six letters, a plain stand-in for the stemmed words of the product."""

    def __init__(self, texts):
        self.ids = {}
        bags = [np.array([self.ids.setdefault(w, len(self.ids)) for w in text], dtype=int) for text in texts]
        lengths = np.array([len(bag) for bag in bags])
        owner = np.repeat(np.arange(len(bags)), lengths)
        pairs, counts = np.unique(np.stack([np.concatenate(bags), owner]), axis=1, return_counts=True)
        terms, self.documents = pairs
        self.starts = np.searchsorted(terms, np.arange(len(self.ids) + 1))
        held = np.diff(self.starts)
        rarity = np.log(1 + (len(texts) - held + 0.5) / (held + 0.5))
        shape = 1.2 * (0.25 + 0.75 * lengths / lengths.mean())
        self.scores = rarity[terms] * counts * 2.2 / (counts + shape[self.documents])
        self.size = len(texts)

    def of(self, query):
        total = np.zeros(self.size)
        for word in query:
            if word in self.ids:
                part = slice(self.starts[self.ids[word]], self.starts[self.ids[word] + 1])
                total[self.documents[part]] += self.scores[part]
        return total


def _stems(text):
    return [word[:6] for word in words(text) if len(word) > 2]


def _rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class Collection:
    """Passages and judged queries, encoded; `grades[n]` is passage number → grade for query `n`."""

    def __init__(self, passages, queries, grades, tokenizer):
        self.passages = [np.array(tokenizer.encode(text) or [UNKNOWN], dtype=np.int64) for text in passages]
        self.queries = [np.array(tokenizer.encode(text), dtype=np.int64) for text in queries]
        self.grades = grades
        ranker = WordScores([_stems(text) for text in passages])
        self.words = [ranker.of(_stems(text)) for text in queries]

    @classmethod
    def written(cls, rows, tokenizer):
        asked = [(query, at) for at, row in enumerate(rows) for query in row["q"]]
        grades = [{at: 1} for _, at in asked]
        return cls([row["p"] for row in rows], [query for query, _ in asked], grades, tokenizer)

    @classmethod
    def beir(cls, folder, tokenizer):
        corpus, queries, judged = (_rows(folder / f"{name}.jsonl") for name in ("corpus", "queries", "qrels"))
        number = {row["id"]: at for at, row in enumerate(corpus)}
        grades = {row["id"]: {} for row in queries}
        for row in judged:
            grades[row["q"]][number[row["d"]]] = row["r"]
        kept = [row for row in queries if grades[row["id"]]]
        texts = [row["text"] for row in kept]
        return cls([row["text"] for row in corpus], texts, [grades[row["id"]] for row in kept], tokenizer)

    def figures(self, table, metric):
        """The metric of words, vector, late interaction over the first 100 of both, and three fusions."""
        pooled = pooled_vectors(table, self.queries) @ pooled_vectors(table, self.passages).T
        made = {name: [] for name in ("words", "vector", "late", "words+vector", "vector+late", "all")}
        for at, query in enumerate(self.queries):
            dense, word = pooled[at], self.words[at]
            fused = 0.5 * scaled(dense) + 0.5 * scaled(word)
            first = np.argsort(-fused, kind="stable")[:DEEP]
            late = late_scores(table, query, [self.passages[n] for n in first])
            both = 0.7 * scaled(dense[first]) + 0.3 * scaled(late)
            every = 0.3 * scaled(word[first]) + 0.4 * scaled(dense[first]) + 0.3 * scaled(late)
            runs = {
                "words": np.argsort(-word, kind="stable"),
                "vector": np.argsort(-dense, kind="stable"),
                "late": first[np.argsort(-late, kind="stable")],
                "words+vector": first,
                "vector+late": first[np.argsort(-both, kind="stable")],
                "all": first[np.argsort(-every, kind="stable")],
            }
            for name, run in runs.items():
                made[name].append(metric(run[:10], self.grades[at]))
        return {name: round(float(np.mean(values)), 4) for name, values in made.items()}


def reciprocal_rank(run, grades):
    return next((1 / (rank + 1) for rank, found in enumerate(run) if found in grades), 0.0)


def ndcg(run, grades):
    discounts = 1 / np.log2(np.arange(2, 12))
    gains = np.array([2.0 ** grades.get(int(found), 0) - 1 for found in run])
    ideal = np.sort([2.0**grade - 1 for grade in grades.values()])[::-1][:10]
    best = float(ideal @ discounts[: len(ideal)])
    return float(gains @ discounts[: len(gains)]) / best if best else 0.0
