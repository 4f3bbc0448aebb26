/** The role graph that the page opens: the name of its file in data/, without `.json`. */
export const GRAPH = 'digital-marketing-ecommerce'
