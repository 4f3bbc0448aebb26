import { Component, type ReactNode } from 'react'
import { useTranslation } from '../../i18n/useTranslation'
import './failure.css'

interface Props {
  readonly children: ReactNode
  /** What the part shows; when that is another, a part that failed is tried again. */
  readonly about?: object
  /** Does without the part; the page keeps those that have none. */
  readonly onLetGo?: () => void
}

/** A part that fails says so and offers to try again; the rest goes on working. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  private readonly retry = () => this.setState({ failed: false })

  override componentDidUpdate({ about }: Props) {
    if (this.state.failed && about !== this.props.about) this.retry()
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return <Failure onRetry={this.retry} {...(this.props.onLetGo && { onLetGo: this.props.onLetGo })} />
  }
}

interface FailureProps extends Pick<Props, 'onLetGo'> {
  readonly onRetry: () => void
}

function Failure({ onRetry, onLetGo }: FailureProps) {
  const { t } = useTranslation()
  return (
    <div className="failure" role="alert">
      <h2>{t('failure.viewHeading')}</h2>
      <p>{t('failure.view')}</p>
      <button type="button" className="button" onClick={onRetry}>
        {t('failure.retry')}
      </button>{' '}
      {onLetGo && (
        <button type="button" className="button" onClick={onLetGo}>
          {t('role.close')}
        </button>
      )}
    </div>
  )
}
