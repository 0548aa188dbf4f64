"""The two stages of training."""

import numpy as np

from losses import late_loss, pooled_loss
from negatives import mine

TEMPERATURE = 0.05
DROPOUT = 0.1
POOLED_BATCH, POOLED_RATE = 640, 0.05
JOINT_BATCH, JOINT_RATE = 224, 0.03
#: Shares of the second stage, which is about questions; the first stage has those of train.py.
JOINT_SHARES = {
    "codes": 0.08,
    "metiers": 0.04,
    "small": 0.16,
    "parts": 0.2,
    "thesaurus": 0.06,
    "synonyms": 0.06,
    "written": 0.34,
    "written parts": 0.06,
}
MINED = ("written", "small")


def _rate(step, steps, most):
    """Warm-up over 50 steps, then decay to nothing."""
    return most * min(1, (step + 1) / 50) * (1 - step / steps) ** 0.7


def pooled_stage(sources, adagrad, steps, rng, say):
    """Vectors of whole texts, every source in its share."""
    names, shares = list(sources), [share for _, share in sources.values()]
    for step in range(steps):
        name = names[rng.choice(len(names), p=shares)]
        queries, passages, _ = sources[name][0].batch(rng, POOLED_BATCH, DROPOUT)
        loss, gradients = pooled_loss(adagrad.table, queries, passages, TEMPERATURE)
        adagrad.step(gradients, _rate(step, steps, POOLED_RATE))
        if step % 200 == 0:
            say(f"pooled {step}: {name} {loss:.3f}")


def joint_stage(sources, adagrad, steps, without, rng, say):
    """Both losses on each batch, with mined negatives: the second stage of the search reads the same table by token."""
    late = "late" not in without
    mined = [] if "negatives" in without else [name for name in MINED if name in sources]
    for name in mined:
        mine(sources[name][0], adagrad.table)
    say("mined " + ", ".join(mined))
    names = [name for name in sources if name in JOINT_SHARES]
    chances = np.array([JOINT_SHARES[name] for name in names])
    chances /= chances.sum()
    for step in range(steps):
        name = names[rng.choice(len(names), p=chances)]
        queries, passages, negatives = sources[name][0].batch(rng, JOINT_BATCH, DROPOUT)
        loss, gradients = pooled_loss(adagrad.table, queries, passages + negatives, TEMPERATURE)
        lost = 0.0
        if late:
            lost, more = late_loss(adagrad.table, queries, passages + negatives, TEMPERATURE)
            gradients = gradients + more
        adagrad.step(gradients, _rate(step, steps, JOINT_RATE))
        if step % 100 == 0:
            say(f"joint {step}: {name} {loss:.3f} + {lost:.3f}")
