"""Contrastive losses over a static token table, with their gradients by hand."""

import numpy as np

from ragged import owners, padded

TINY = np.float32(1e-9)


def unit(rows):
    """Rows scaled to length 1, and their lengths as a column."""
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None] + TINY
    return rows / lengths, lengths


def _through_unit(gradient, units, lengths):
    return (gradient - np.einsum("ij,ij->i", gradient, units)[:, None] * units) / lengths


def _softmax_loss(scores, targets):
    """Mean cross-entropy of rows and its gradient."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    shares = np.exp(shifted)
    totals = shares.sum(axis=1, keepdims=True)
    shares /= totals
    rows = np.arange(len(scores))
    loss = float((np.log(totals[:, 0]) - shifted[rows, targets]).mean())
    shares[rows, targets] -= 1
    return loss, shares / len(scores)


class Pooled:
    """Sums of token vectors, ready to pass a gradient back to the tokens."""

    def __init__(self, table, sequences):
        self.tokens, self.counts = _counted(sequences, table.dtype)
        self.units, self.lengths = unit(self.counts @ table[self.tokens])

    def back(self, gradient):
        """Gradient of each of `tokens` from that of the units."""
        return self.counts.T @ _through_unit(gradient, self.units, self.lengths)


def _counted(sequences, kind):
    """The distinct tokens, and how often each sequence (row) holds each of them (column)."""
    tokens, at = np.unique(np.concatenate(sequences), return_inverse=True)
    cells = owners(sequences) * len(tokens) + at
    counts = np.bincount(cells, minlength=len(sequences) * len(tokens))
    return tokens, counts.reshape(len(sequences), len(tokens)).astype(kind)


def pooled_loss(table, queries, passages, temperature):
    """
    Symmetric InfoNCE of sums of token vectors: passage `n` answers query `n`, any further passages are negatives of all.
    Returns the loss and pairs of (tokens, gradient).
    """
    q, p = Pooled(table, queries), Pooled(table, passages)
    scores = (q.units @ p.units.T) / temperature
    targets = np.arange(len(queries))
    loss, gradient = _softmax_loss(scores, targets)
    other, back = _softmax_loss(scores[:, : len(queries)].T.copy(), targets)
    gradient[:, : len(queries)] += back.T
    gradient /= 2 * temperature
    made = [(q.tokens, q.back(gradient @ p.units)), (p.tokens, p.back(gradient.T @ q.units))]
    return (loss + other) / 2, made


def late_loss(table, queries, passages, temperature, longest=80):
    """
    InfoNCE of late interaction: the mean over a query's tokens, weighted by their squared lengths, of the best cosine
    among the passage's tokens. Arguments and result as for `pooled_loss`.
    """
    rows = padded(passages, longest)
    ptokens, columns = np.unique(rows, return_inverse=True)
    columns = columns.reshape(rows.shape)
    qtokens, counts = _counted(queries, table.dtype)
    qunits, qlengths = unit(table[qtokens])
    punits, plengths = unit(table[ptokens])
    best, which = _best_matches(qunits @ punits.T, columns)

    shares = counts / (counts @ qlengths**2 + TINY)
    weights = shares * qlengths.T**2
    scores = weights @ best
    loss, gradient = _softmax_loss(scores / temperature, np.arange(len(queries)))
    gradient /= temperature

    match = np.bincount(
        (np.arange(len(qtokens))[:, None] * len(ptokens) + which).ravel(),
        weights=(weights.T @ gradient).ravel(),
        minlength=len(qtokens) * len(ptokens),
    )
    match = match.reshape(len(qtokens), len(ptokens)).astype(table.dtype)
    surplus = gradient @ best.T - np.einsum("ij,ij->i", gradient, scores)[:, None]
    qgradient = _through_unit(match @ punits, qunits, qlengths)
    qgradient += 2 * np.einsum("ij,ij->j", shares, surplus)[:, None] * qlengths * qunits
    return loss, [(qtokens, qgradient), (ptokens, _through_unit(match.T @ qunits, punits, plengths))]


def _best_matches(cosines, columns, chunk=64):
    """For each query token (row of `cosines`) and passage (row of `columns`), the best cosine and its column."""
    best = np.empty((len(cosines), len(columns)), dtype=cosines.dtype)
    which = np.empty((len(cosines), len(columns)), dtype=np.int64)
    passages = np.arange(len(columns))[None, :]
    for at in range(0, len(cosines), chunk):
        met = cosines[at : at + chunk][:, columns]
        place = met.argmax(axis=2)
        best[at : at + chunk] = np.take_along_axis(met, place[:, :, None], axis=2)[:, :, 0]
        which[at : at + chunk] = columns[passages, place]
    return best, which
