import { Component, type ReactNode } from 'react'
import { Failure } from './Failure'

interface Props {
  readonly children: ReactNode
  /** What the part shows; when that is another, a part that failed is tried again. */
  readonly about?: object
  /** Does without the part; the page keeps those that have none. */
  readonly onLetGo?: () => void
}

interface State {
  readonly failed: boolean
  /** How often it was tried again. */
  readonly tries: number
}

/** A part that fails says so and offers to try again; the rest goes on working. */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, tries: 0 }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  private readonly retry = () => this.setState(({ tries }) => ({ failed: false, tries: tries + 1 }))

  override componentDidUpdate({ about }: Props) {
    if (this.state.failed && about !== this.props.about) this.setState({ failed: false, tries: 0 })
  }

  override render() {
    const { children, onLetGo } = this.props
    if (!this.state.failed) return children
    return <Failure tries={this.state.tries} onRetry={this.retry} {...(onLetGo && { onLetGo })} />
  }
}
