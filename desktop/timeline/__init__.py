"""The strip of time: axis, lanes, painting, words, and the widget that is dragged."""
