// What is spoken, as React sees it.
import { createContext, createElement, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { I18n, Speech } from './i18n'

const I18nContext = createContext<I18n | null>(null)
const SpeechContext = createContext<Speech | null>(null)

interface Props {
  readonly i18n: I18n
  readonly children: ReactNode
}

/** Gives the words to all below it; those that use them are drawn anew in another language. */
export function I18nProvider({ i18n, children }: Props) {
  const speech = useStore(i18n.speech)
  return createElement(
    I18nContext,
    { value: i18n },
    createElement(SpeechContext, { value: speech }, children),
  )
}

function known<T>(value: T | null): T {
  if (value === null) throw new Error('There are no words outside I18nProvider')
  return value
}

/** The language that is spoken, and what says its words. */
export const useTranslation = (): Speech => known(useContext(SpeechContext))

/** Which words are there, for what fetches more. */
export const useI18n = (): I18n => known(useContext(I18nContext))
