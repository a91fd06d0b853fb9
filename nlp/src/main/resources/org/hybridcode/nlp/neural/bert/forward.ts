def norm(self, x: Tensor, gain: Tensor, bias: Tensor, width: int, eps: float) -> Tensor:
  return torch.layer_norm(x, [width], gain, bias, eps)
def states(self, ids: Tensor, mask: Tensor, w: List[Tensor], heads: int, eps: float) -> Tensor:
  batch = torch.size(ids, 0)
  count = torch.size(ids, 1)
  hidden = torch.size(w[0], 1)
  width = torch.floordiv(hidden, heads)
  places = torch.arange(0, count, dtype=4, layout=None, device=ops.prim.device(ids))
  x = torch.add(torch.embedding(w[0], ids), torch.embedding(w[1], places))
  x = (self).norm(torch.add(x, torch.select(w[2], 0, 0)), w[3], w[4], hidden, eps)
  seen = torch.unsqueeze(torch.unsqueeze(mask, 1), 1)
  layers = torch.floordiv(torch.sub(torch.len(w), 5), 16)
  for l in range(layers):
    at = torch.add(torch.mul(l, 16), 5)
    q = torch.transpose(torch.view(torch.linear(x, w[at], w[torch.add(at, 1)]), [batch, count, heads, width]), 1, 2)
    k = torch.transpose(torch.view(torch.linear(x, w[torch.add(at, 2)], w[torch.add(at, 3)]), [batch, count, heads, width]), 1, 2)
    v = torch.transpose(torch.view(torch.linear(x, w[torch.add(at, 4)], w[torch.add(at, 5)]), [batch, count, heads, width]), 1, 2)
    o = torch.scaled_dot_product_attention(q, k, v, seen)
    o1 = torch.reshape(torch.transpose(o, 1, 2), [batch, count, hidden])
    h = torch.add(torch.linear(o1, w[torch.add(at, 6)], w[torch.add(at, 7)]), x)
    x = (self).norm(h, w[torch.add(at, 8)], w[torch.add(at, 9)], hidden, eps)
    f = torch.gelu(torch.linear(x, w[torch.add(at, 10)], w[torch.add(at, 11)]))
    g = torch.add(torch.linear(f, w[torch.add(at, 12)], w[torch.add(at, 13)]), x)
    x = (self).norm(g, w[torch.add(at, 14)], w[torch.add(at, 15)], hidden, eps)
  return x
def first(self, ids: Tensor, mask: Tensor, w: List[Tensor], heads: int, eps: float) -> Tensor:
  return torch.to(torch.select((self).states(ids, mask, w, heads, eps), 1, 0), 6)
def mean(self, ids: Tensor, mask: Tensor, w: List[Tensor], heads: int, eps: float) -> Tensor:
  x = torch.to((self).states(ids, mask, w, heads, eps), 6)
  m = torch.to(torch.unsqueeze(mask, -1), 6)
  return torch.div(torch.sum(torch.mul(x, m), [1]), torch.sum(m, [1]))
def classes(self, ids: Tensor, mask: Tensor, w: List[Tensor], heads: int, eps: float, head: List[Tensor]) -> Tensor:
  x = torch.select((self).states(ids, mask, w, heads, eps), 1, 0)
  p = torch.tanh(torch.linear(x, head[0], head[1]))
  return torch.sigmoid(torch.to(torch.linear(p, head[2], head[3]), 6))
