"""Self-check of 07_graph: `pytest` in this folder runs it.

These examples are worked in the handout. Passing them is a good sign, not full marks: the hidden checks use other
numbers, and more of them.
"""

import numpy as np
import pytest
from layers import AddLayer, MulLayer, Relu, Sigmoid

# --- 7.1 MulLayer ---


@pytest.mark.question("mul_layer")
def test_mul_forward():
    """Two apples at 100 each; and arrays, place by place.

    ko: 100원짜리 사과 두 개, 그리고 자리마다 곱하는 배열입니다.
    """
    assert MulLayer().forward(100, 2) == 200, (
        "Two apples at 100 each cost 200.\nko: 100원짜리 사과 두 개는 200원입니다."
    )
    found = MulLayer().forward(np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, -6.0]))
    np.testing.assert_allclose(found, [4, 10, -18], err_msg="1*4 = 4, 2*5 = 10, 3*(-6) = -18")


@pytest.mark.question("mul_layer")
def test_mul_backward_of_arrays():
    """The second example of the handout: every place for itself.

    ko: 안내문의 두 번째 예: 자리마다 따로 계산합니다.
    """
    layer = MulLayer()
    layer.forward(np.array([1.0, 2.0, 3.0]), np.array([4.0, 5.0, -6.0]))
    dx, dy = layer.backward(np.array([10.0, -1.0, 2.0]))
    message = (
        "{0}: whose values does dout meet here, those of x or of y?"
        "\nko: {0}: 여기서 dout이 만나는 값은 x의 값인가요, y의 값인가요?"
    )
    np.testing.assert_allclose(dx, [40, -5, -12], err_msg=message.format("dx"))
    np.testing.assert_allclose(dy, [10, -2, 6], err_msg=message.format("dy"))


@pytest.mark.question("mul_layer")
def test_apples():
    """The first picture of the handout: 220, then 2.2, 110 and 200.

    ko: 안내문의 첫 번째 그림: 220, 그리고 2.2, 110, 200입니다.
    """
    apple, apple_num, tax = 100, 2, 1.1
    mul_apple_layer, mul_tax_layer = MulLayer(), MulLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    price = mul_tax_layer.forward(apple_price, tax)
    assert price == pytest.approx(220), (
        "Two apples at 100 with 10% tax cost 220.\nko: 100원짜리 사과 두 개에 소비세 10%를 더하면 220원입니다."
    )

    dapple_price, dtax = mul_tax_layer.backward(1)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    assert dapple == pytest.approx(2.2), (
        "An apple that costs 1 more makes the bill 2.2 larger.\nko: 사과 값이 1원 오르면 지불 금액은 2.2원 늘어납니다."
    )
    assert dapple_num == pytest.approx(110), (
        "One apple more makes the bill 110 larger.\nko: 사과가 한 개 늘면 지불 금액은 110원 늘어납니다."
    )
    message = "The tax factor is applied to 200.\nko: 소비세의 배율은 200에 적용됩니다."
    assert dtax == pytest.approx(200), message


# --- 7.2 AddLayer ---


@pytest.mark.question("add_layer")
def test_add_both_ways():
    """The example of the docstring.

    ko: docstring의 예입니다.
    """
    layer = AddLayer()
    assert layer.forward(200, 450) == 650
    assert tuple(layer.backward(1.1)) == pytest.approx((1.1, 1.1)), (
        "Both summands get what arrives, and all of it.\nko: 더해지는 두 수 모두 들어온 값을 통째로 받습니다."
    )


@pytest.mark.question("add_layer")
def test_apples_and_oranges():
    """The second picture of the handout: 715, then 110, 2.2, 3.3, 165 and 650. It needs your MulLayer too.

    ko: 안내문의 두 번째 그림: 715, 그리고 110, 2.2, 3.3, 165, 650입니다. MulLayer도 있어야 합니다.
    """
    apple, apple_num, orange, orange_num, tax = 100, 2, 150, 3, 1.1
    mul_apple_layer, mul_orange_layer, mul_tax_layer = MulLayer(), MulLayer(), MulLayer()
    add_apple_orange_layer = AddLayer()

    apple_price = mul_apple_layer.forward(apple, apple_num)
    orange_price = mul_orange_layer.forward(orange, orange_num)
    all_price = add_apple_orange_layer.forward(apple_price, orange_price)
    price = mul_tax_layer.forward(all_price, tax)
    assert price == pytest.approx(715), "(2 * 100 + 3 * 150) * 1.1 = 715"

    dall_price, dtax = mul_tax_layer.backward(1)
    dapple_price, dorange_price = add_apple_orange_layer.backward(dall_price)
    dorange, dorange_num = mul_orange_layer.backward(dorange_price)
    dapple, dapple_num = mul_apple_layer.backward(dapple_price)
    found = (dapple_num, dapple, dorange, dorange_num, dtax)
    assert found == pytest.approx((110, 2.2, 3.3, 165, 650)), (
        "Compare with the arrows to the left in the picture.\nko: 그림에서 왼쪽으로 가는 화살표의 숫자와 비교해 보세요."
    )


# --- 7.3 Relu ---


@pytest.mark.question("relu")
def test_relu_forward():
    """The four gates of the handout.

    ko: 안내문에 있는 네 개의 문입니다.
    """
    x = np.array([[1.0, -0.5], [-2.0, 3.0]])
    np.testing.assert_allclose(Relu().forward(x), [[1, 0], [0, 3]])
    message = "x itself should stay as it was.\nko: x 자체는 전과 같아야 합니다."
    np.testing.assert_array_equal(x, [[1.0, -0.5], [-2.0, 3.0]], err_msg=message)


@pytest.mark.question("relu")
def test_relu_backward():
    """The same gates on the way back: the -8 passes, the 6 does not.

    ko: 되돌아올 때도 같은 문입니다. -8은 지나가고 6은 막힙니다.
    """
    layer = Relu()
    layer.forward(np.array([[1.0, -0.5], [-2.0, 3.0]]))
    dx = layer.backward(np.array([[5.0, 6.0], [-7.0, -8.0]]))
    message = (
        "Only x decides which gates are open; the sign of dout plays no part."
        "\nko: 어느 문이 열리는지는 x만으로 정해집니다. dout의 부호는 상관없습니다."
    )
    np.testing.assert_allclose(dx, [[5, 0], [0, -8]], err_msg=message)


# --- 7.4 Sigmoid ---


@pytest.mark.question("sigmoid")
def test_sigmoid_forward():
    """At 0 it is one half, at log 3 it is three quarters.

    ko: 0에서는 2분의 1, log 3에서는 4분의 3입니다.
    """
    np.testing.assert_allclose(Sigmoid().forward(np.array([0.0, np.log(3.0)])), [0.5, 0.75])


@pytest.mark.question("sigmoid")
def test_sigmoid_backward():
    """The slopes there are 1/4 and 3/16, and each meets its own dout.

    ko: 그 자리의 기울기는 1/4과 3/16이고, 저마다 자기 dout과 곱해집니다.
    """
    layer = Sigmoid()
    layer.forward(np.array([0.0, np.log(3.0)]))
    message = (
        "The slopes are 0.25 and 0.1875; 0.25 * 2 is 0.5, and 0.1875 * 16 is 3."
        "\nko: 기울기는 0.25와 0.1875입니다. 0.25 * 2 = 0.5이고 0.1875 * 16 = 3입니다."
    )
    np.testing.assert_allclose(layer.backward(np.array([2.0, 16.0])), [0.5, 3.0], err_msg=message)


@pytest.mark.question("sigmoid")
def test_sigmoid_against_a_small_difference():
    """The slope that a tiny step measures is the slope that backward gives.

    ko: 아주 작은 차이로 잰 기울기가 backward의 기울기와 같습니다.
    """
    x, h = np.array([[-1.5, 0.3, 2.0]]), 1e-5
    layer = Sigmoid()
    layer.forward(x)
    dx = layer.backward(np.ones((1, 3)))
    measured = (Sigmoid().forward(x + h) - Sigmoid().forward(x - h)) / (2 * h)
    message = "backward and forward do not belong together.\nko: backward와 forward가 서로 맞지 않습니다."
    np.testing.assert_allclose(dx, measured, rtol=1e-4, err_msg=message)


# --- 7.5 Relu leaves dout alone (bonus) ---


@pytest.mark.question("relu.dout_kept")
def test_relu_leaves_dout_alone():
    """Who gave dout to the layer may still need it.

    ko: dout은 계층에 넘겨준 쪽에서 다시 쓸 수도 있습니다.
    """
    layer = Relu()
    layer.forward(np.array([2.0, -2.0]))
    dout = np.array([5.0, -7.0])
    np.testing.assert_allclose(layer.backward(dout), [5, 0])
    message = (
        "dout was [5, -7] before the call, and should be still."
        "\nko: dout은 호출하기 전에 [5, -7]이었고, 호출한 뒤에도 그대로여야 합니다."
    )
    np.testing.assert_array_equal(dout, [5.0, -7.0], err_msg=message)
