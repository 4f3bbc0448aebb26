import { Component, type ReactNode } from 'react'
import { Translation } from 'react-i18next'
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
    return (
      <Translation>
        {(t) => (
          <div className="failure" role="alert">
            <h2>{t('failure.viewHeading')}</h2>
            <p>{t('failure.view')}</p>
            <button type="button" className="button" onClick={this.retry}>
              {t('failure.retry')}
            </button>{' '}
            {this.props.onLetGo && (
              <button type="button" className="button" onClick={this.props.onLetGo}>
                {t('role.close')}
              </button>
            )}
          </div>
        )}
      </Translation>
    )
  }
}
