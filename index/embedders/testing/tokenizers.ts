/** Tokenizers of the kinds that sentence encoders come with, over single letters and a few pieces of words. */

export type TokenizerType = 'wordpiece' | 'unigram' | 'unigram-newer'

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz', ...'éèêëàâçîïôûùœ', ...'0123456789', ..."'’.,:;?!-€%()"]
const PIECES = ['aide', 'lycée', 'région', 'train']

interface Tokenizer {
  /** `tokenizer.json`. */
  readonly tokenizer: unknown
  /** `tokenizer_config.json`. */
  readonly settings: unknown
}

/** BERT: words parted at spaces and punctuation, lower case, then the longest pieces first. */
function wordPiece(): Tokenizer {
  const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]']
  const vocabulary = [...special, ...LETTERS, ...LETTERS.map((letter) => `##${letter}`), ...PIECES]
  return {
    tokenizer: {
      version: '1.0',
      added_tokens: addedTokens(special),
      normalizer: { type: 'BertNormalizer', clean_text: true, lowercase: true, strip_accents: false },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: around('[CLS]', 2, '[SEP]', 3),
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        ...{ type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100 },
        vocab: Object.fromEntries(vocabulary.map((piece, id) => [piece, id])),
      },
    },
    settings: { tokenizer_class: 'BertTokenizer', model_max_length: 64, pad_token: '[PAD]', unk_token: '[UNK]' },
  }
}

/** XLM-R: SentencePiece's Unigram, the likeliest pieces, spaces written ▁. */
function unigram(preTokenizer: unknown): Tokenizer {
  const special = ['<s>', '<pad>', '</s>', '<unk>']
  const pieces = [...PIECES.map((piece) => [`▁${piece}`, -1]), ['▁', -2], ...LETTERS.map((letter) => [letter, -4])]
  return {
    tokenizer: {
      version: '1.0',
      added_tokens: addedTokens(special),
      normalizer: { type: 'Precompiled', precompiled_charsmap: '' },
      pre_tokenizer: preTokenizer,
      post_processor: around('<s>', 0, '</s>', 2),
      decoder: { type: 'Metaspace', replacement: '▁', add_prefix_space: true },
      model: { type: 'Unigram', unk_id: 3, vocab: [...special.map((piece) => [piece, 0]), ...pieces] },
    },
    settings: { tokenizer_class: 'XLMRobertaTokenizer', model_max_length: 64, pad_token: '<pad>', unk_token: '<unk>' },
  }
}

function addedTokens(special: readonly string[]) {
  return special.map((content, id) => ({
    ...{ id, content, special: true },
    ...{ single_word: false, lstrip: false, rstrip: false, normalized: false },
  }))
}

function around(first: string, firstId: number, last: string, lastId: number) {
  const marker = (id: string) => ({ SpecialToken: { id, type_id: 0 } })
  const text = (id: string) => ({ Sequence: { id, type_id: 0 } })
  return {
    type: 'TemplateProcessing',
    single: [marker(first), text('A'), marker(last)],
    pair: [marker(first), text('A'), marker(last), text('B'), marker(last)],
    special_tokens: {
      [first]: { id: first, ids: [firstId], tokens: [first] },
      [last]: { id: last, ids: [lastId], tokens: [last] },
    },
  }
}

export const TOKENIZERS: Readonly<Record<TokenizerType, Tokenizer>> = {
  wordpiece: wordPiece(),
  unigram: unigram({
    type: 'Sequence',
    pretokenizers: [{ type: 'WhitespaceSplit' }, { type: 'Metaspace', replacement: '▁', add_prefix_space: true }],
  }),
  'unigram-newer': unigram({ type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true }),
}
