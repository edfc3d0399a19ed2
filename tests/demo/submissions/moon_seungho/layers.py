import numpy as np
from util import *
class Convolution:
    def __init__(self,W,b,stride=1,pad=0):
        self.W=W;self.b=b;self.stride=stride;self.pad=pad
        self.dW=None;self.db=None
    def forward(self,x):
        fn,c,fh,fw=self.W.shape
        n,c,h,w=x.shape
        oh=conv_output_size(h,fh,self.stride,self.pad);ow=conv_output_size(w,fw,self.stride,self.pad)
        self.shape=x.shape
        self.col=im2col(x,fh,fw,self.stride,self.pad)
        out=self.col@self.W.reshape(fn,-1).T+self.b
        return out.reshape(n,oh,ow,fn).transpose(0,3,1,2)
    def backward(self,dout):
        fn,c,fh,fw=self.W.shape
        d=dout.transpose(0,2,3,1).reshape(-1,fn)
        self.db=d.sum(0)
        self.dW=(d.T@self.col).reshape(fn,c,fh,fw)
        return col2im(d@self.W.reshape(fn,-1),self.shape,fh,fw,self.stride,self.pad)
class Pooling:
    def __init__(self,pool_h,pool_w,stride=1,pad=0):
        self.ph=pool_h;self.pw=pool_w;self.stride=stride;self.pad=pad
    def forward(self,x):
        n,c,h,w=x.shape
        oh=conv_output_size(h,self.ph,self.stride);ow=conv_output_size(w,self.pw,self.stride)
        col=im2col(x,self.ph,self.pw,self.stride).reshape(-1,self.ph*self.pw)
        self.shape=x.shape
        self.am=col.argmax(1)
        return col.max(1).reshape(n,oh,ow,c).transpose(0,3,1,2)
    def backward(self,dout):
        n,c,oh,ow=dout.shape
        dmax=np.zeros((dout.size,self.ph*self.pw))
        dmax[np.arange(dout.size),self.am]=dout.flatten()
        return col2im(dmax.reshape(n*oh*ow,-1),self.shape,self.ph,self.pw,self.stride)
