import numpy as np
def conv_output_size(input_size,filter_size,stride=1,pad=0):
    return (input_size+2*pad-filter_size)//stride+1
def im2col(input_data,filter_h,filter_w,stride=1,pad=0):
    n,c,h,w=input_data.shape
    oh=conv_output_size(h,filter_h,stride,pad);ow=conv_output_size(w,filter_w,stride,pad)
    img=np.pad(input_data,[(0,0),(0,0),(pad,pad),(pad,pad)])
    return np.array([img[k,:,i*stride:i*stride+filter_h,j*stride:j*stride+filter_w].flatten() for k in range(n) for i in range(oh) for j in range(ow)])
def col2im(col,input_shape,filter_h,filter_w,stride=1,pad=0):
    n,c,h,w=input_shape
    oh=conv_output_size(h,filter_h,stride,pad);ow=conv_output_size(w,filter_w,stride,pad)
    img=np.zeros((n,c,h+2*pad,w+2*pad))
    t=0
    for k in range(n):
        for i in range(oh):
            for j in range(ow):
                img[k,:,i*stride:i*stride+filter_h,j*stride:j*stride+filter_w]+=col[t].reshape(c,filter_h,filter_w);t+=1
    return img[:,:,pad:pad+h,pad:pad+w]
