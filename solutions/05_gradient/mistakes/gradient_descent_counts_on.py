"""
question = "gradient_descent"
en = "The steps are counted in a variable outside of the function, which still holds the old count when it is called again. Begin to count in each call."
ko = "걸음 수를 함수 밖의 변수로 세어서, 다시 부르면 지난번에 센 수가 그대로 남아 있습니다. 부를 때마다 처음부터 세세요."
"""

taken = 0


def gradient_descent(f, init_x, lr=0.01, step_num=100):
    global taken
    x = init_x.copy()
    while taken < step_num:
        x -= lr * numerical_gradient(f, x)
        taken += 1
    return x
