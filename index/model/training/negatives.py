"""Hard negatives: passages that words or the model take for answers to a query, and that are not its own."""

import numpy as np

from measure import WordScores, pooled_vectors

MINED = 8
#: A passage that scores this share of the true one's may well answer too, and is not taken.
TOO_NEAR = 0.95


def mine(pairs, table, chunk=1024):
    """Sets `pairs.negatives`: `[rows, MINED]` numbers of rows whose passage is a negative, half by words, half by meaning."""
    _, kept = np.unique(pairs.groups, return_index=True)
    passages = [pairs.passages[at] for at in kept]
    groups = pairs.groups[kept]
    vectors = pooled_vectors(table, passages)
    ranker = WordScores(passages)
    own = np.searchsorted(groups, pairs.groups)
    found = np.full((len(pairs.groups), MINED), -1, dtype=np.int64)
    for start in range(0, len(found), chunk):
        rows = np.arange(start, min(start + chunk, len(found)))
        meaning = pooled_vectors(table, [pairs.queries[at] for at in rows]) @ vectors.T
        for at, near in zip(rows, meaning):
            words = ranker.of(pairs.queries[at])
            for half, scores in enumerate((near, words)):
                best = _below_own(scores, own[at])[: MINED // 2]
                found[at, half * MINED // 2 : half * MINED // 2 + len(best)] = kept[best]
    pairs.negatives = found


def _below_own(scores, own):
    """The best-scored passages that fall clearly below the query's own, best first."""
    limit = min(len(scores), 4 * MINED)
    best = np.argpartition(-scores, limit - 1)[:limit]
    best = best[(best != own) & (scores[best] < TOO_NEAR * scores[own]) & (scores[best] > 0)]
    return best[np.argsort(-scores[best], kind="stable")]
