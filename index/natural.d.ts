/** The parts of natural that ship no types when imported alone (importing the whole package takes 1.7 s). */
declare module 'natural/lib/natural/stemmers/porter_stemmer_fr.js' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
