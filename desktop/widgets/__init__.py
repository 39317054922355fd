"""Small things that several panels show: grade chips, stance marks, headings, links."""
