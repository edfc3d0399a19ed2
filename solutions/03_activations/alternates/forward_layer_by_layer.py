"""
question = "forward"
note = "a loop over the numbers of the layers"
"""


def forward(network, x):
    signals = x
    for layer in "123":
        signals = signals @ network["W" + layer] + network["b" + layer]
        if layer != "3":
            signals = sigmoid(signals)
    return identity_function(signals)
