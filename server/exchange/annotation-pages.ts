import type { Document } from '../../corpus/document.ts'
import type { FactKind } from '../../corpus/fact.ts'
import { ANNOTATION_CONTEXT, annotationOf } from './annotation.ts'

/** Annotations of one page. */
export const ANNOTATIONS_A_PAGE = 100

interface Asked {
  readonly document: Document
  /** Facts of one kind only; null: of all. */
  readonly kind: FactKind | null
  /** Address of the server. */
  readonly base: string
}

/** All annotations of a document, the first page inside: https://www.w3.org/TR/annotation-model/#annotation-collection */
export function annotationCollection(asked: Asked) {
  const items = annotationsOf(asked)
  const last = lastPage(items.length)
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id: collectionId(asked),
    type: 'AnnotationCollection' as const,
    label: asked.document.title,
    total: items.length,
  }
  return items.length === 0 ? collection : { ...collection, first: pageOf(items, 0, asked), last: pageId(asked, last) }
}

/** One page of the collection, from 0; null past its end. */
export function annotationPage(asked: Asked, page: number) {
  const items = annotationsOf(asked)
  if (page > lastPage(items.length)) return null
  const { title } = asked.document
  const partOf = { id: collectionId(asked), label: title, total: items.length }
  return { '@context': ANNOTATION_CONTEXT, ...pageOf(items, page, asked), partOf }
}

function pageOf(items: readonly unknown[], page: number, asked: Asked) {
  const startIndex = page * ANNOTATIONS_A_PAGE
  return {
    id: pageId(asked, page),
    type: 'AnnotationPage' as const,
    startIndex,
    items: items.slice(startIndex, startIndex + ANNOTATIONS_A_PAGE),
    ...(page > 0 ? { prev: pageId(asked, page - 1) } : {}),
    ...(page < lastPage(items.length) ? { next: pageId(asked, page + 1) } : {}),
  }
}

function annotationsOf({ document, kind, base }: Asked) {
  return document.facts
    .filter((fact) => kind === null || fact.kind === kind)
    .map((fact) => annotationOf(fact, document, base))
    .filter((annotation) => annotation !== null)
}

function lastPage(total: number): number {
  return Math.max(0, Math.ceil(total / ANNOTATIONS_A_PAGE) - 1)
}

function collectionId({ document, kind, base }: Asked): string {
  const path = `${base}/api/documents/${encodeURIComponent(document.id)}/annotations`
  return kind === null ? path : `${path}?kind=${kind}`
}

function pageId(asked: Asked, page: number): string {
  return `${collectionId(asked)}${asked.kind === null ? '?' : '&'}page=${page}`
}
