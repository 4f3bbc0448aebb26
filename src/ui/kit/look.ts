// What all else is drawn with. The order of the layers comes first; then tokens, elements, and the looks that most
// parts share. Whatever style is a part's own comes with the part.
import './layers.css'
import './tokens.css'
import './base.css'
import './buttons.css'
import './numbered.css'
import './words.css'
