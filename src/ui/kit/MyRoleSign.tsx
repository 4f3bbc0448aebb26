import { UserRound } from 'lucide-react'

/** Stands for the role that a person says is theirs. */
export const MyRoleSign = () => <UserRound size={16} aria-hidden="true" />
