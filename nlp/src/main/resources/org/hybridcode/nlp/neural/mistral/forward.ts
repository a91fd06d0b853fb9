def cache(self, like: Tensor, lanes: int, kv: int, context: int, width: int) -> Tensor:
  return torch.new_zeros(like, [lanes, kv, context, width])
def norm(self, x: Tensor, gain: Tensor, eps: float) -> Tensor:
  f = torch.to(x, 6)
  r = torch.rsqrt(torch.add(torch.mean(torch.pow(f, 2), [-1], True), eps))
  return torch.mul(gain, torch.to(torch.mul(f, r), ops.prim.dtype(x)))
def rope(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
  halves = torch.chunk(x, 2, -1)
  a, b = halves
  return torch.add(torch.mul(x, cos), torch.mul(torch.cat([torch.neg(b), a], -1), sin))
def feed(self, x: Tensor, w: List[Tensor], at: int, eps: float) -> Tensor:
  h = (self).norm(x, w[torch.add(at, 5)], eps)
  gate = torch.silu(torch.linear(h, w[torch.add(at, 6)]))
  return torch.add(x, torch.linear(torch.mul(gate, torch.linear(h, w[torch.add(at, 7)])), w[torch.add(at, 8)]))
def logits(self, x: Tensor, w: List[Tensor], eps: float) -> Tensor:
  n = torch.len(w)
  return torch.to(torch.linear((self).norm(x, w[torch.sub(n, 2)], eps), w[torch.sub(n, 1)]), 6)
def read(self, ids: Tensor, pos: int, lane: int, all: bool, w: List[Tensor], keys: List[Tensor], values: List[Tensor], cos: Tensor, sin: Tensor, heads: int, kv: int, width: int, window: int, eps: float) -> Tensor:
  count = torch.size(ids, 0)
  end = torch.add(pos, count)
  group = torch.floordiv(heads, kv)
  lo = 0
  if torch.gt(window, 0):
    lo = ops.prim.max(0, torch.add(torch.sub(pos, window), 1))
  seen = torch.sub(end, lo)
  x = torch.embedding(w[0], ids)
  co = torch.to(torch.slice(cos, 0, pos, end), ops.prim.dtype(x))
  si = torch.to(torch.slice(sin, 0, pos, end), ops.prim.dtype(x))
  qi = torch.unsqueeze(torch.arange(pos, end, dtype=4, layout=None, device=ops.prim.device(ids)), 1)
  ki = torch.unsqueeze(torch.arange(lo, end, dtype=4, layout=None, device=ops.prim.device(ids)), 0)
  mask = torch.le(ki, qi)
  if torch.gt(window, 0):
    mask = torch.__and__(mask, torch.lt(torch.sub(qi, ki), window))
  for l in range(torch.len(keys)):
    at = torch.add(torch.mul(l, 9), 1)
    h = (self).norm(x, w[at], eps)
    q = (self).rope(torch.transpose(torch.view(torch.linear(h, w[torch.add(at, 1)]), [1, count, heads, width]), 1, 2), co, si)
    k = (self).rope(torch.transpose(torch.view(torch.linear(h, w[torch.add(at, 2)]), [1, count, kv, width]), 1, 2), co, si)
    v = torch.transpose(torch.view(torch.linear(h, w[torch.add(at, 3)]), [1, count, kv, width]), 1, 2)
    kl = torch.slice(keys[l], 0, lane, torch.add(lane, 1))
    vl = torch.slice(values[l], 0, lane, torch.add(lane, 1))
    _1 = torch.copy_(torch.slice(kl, 2, pos, end), k)
    _2 = torch.copy_(torch.slice(vl, 2, pos, end), v)
    ks = torch.unsqueeze(torch.slice(kl, 2, lo, end), 2)
    vs = torch.unsqueeze(torch.slice(vl, 2, lo, end), 2)
    kr = torch.reshape(torch.expand(ks, [1, kv, group, seen, width]), [1, heads, seen, width])
    vr = torch.reshape(torch.expand(vs, [1, kv, group, seen, width]), [1, heads, seen, width])
    o = torch.scaled_dot_product_attention(q, kr, vr, mask)
    o1 = torch.reshape(torch.transpose(o, 1, 2), [count, torch.mul(heads, width)])
    x = (self).feed(torch.add(x, torch.linear(o1, w[torch.add(at, 4)])), w, at, eps)
  if torch.__not__(all):
    x = torch.slice(x, 0, torch.sub(count, 1), count)
  return (self).logits(x, w, eps)
def go(self, ids: Tensor, where: Tensor, pos: List[int], w: List[Tensor], keys: List[Tensor], values: List[Tensor], cos: Tensor, sin: Tensor, heads: int, kv: int, width: int, window: int, eps: float) -> Tensor:
  lanes = torch.len(pos)
  group = torch.floordiv(heads, kv)
  x = torch.embedding(w[0], ids)
  co = torch.to(torch.unsqueeze(torch.index_select(cos, 0, where), 1), ops.prim.dtype(x))
  si = torch.to(torch.unsqueeze(torch.index_select(sin, 0, where), 1), ops.prim.dtype(x))
  for l in range(torch.len(keys)):
    at = torch.add(torch.mul(l, 9), 1)
    h = (self).norm(x, w[at], eps)
    q = (self).rope(torch.view(torch.linear(h, w[torch.add(at, 1)]), [lanes, heads, width]), co, si)
    k = (self).rope(torch.view(torch.linear(h, w[torch.add(at, 2)]), [lanes, kv, width]), co, si)
    v = torch.view(torch.linear(h, w[torch.add(at, 3)]), [lanes, kv, width])
    outs = annotate(List[Tensor], [])
    for b in range(lanes):
      p = pos[b]
      lo = 0
      if torch.gt(window, 0):
        lo = ops.prim.max(0, torch.add(torch.sub(p, window), 1))
      kl = torch.slice(keys[l], 0, b, torch.add(b, 1))
      vl = torch.slice(values[l], 0, b, torch.add(b, 1))
      _1 = torch.copy_(torch.slice(kl, 2, p, torch.add(p, 1)), torch.reshape(torch.select(k, 0, b), [1, kv, 1, width]))
      _2 = torch.copy_(torch.slice(vl, 2, p, torch.add(p, 1)), torch.reshape(torch.select(v, 0, b), [1, kv, 1, width]))
      qb = torch.reshape(torch.select(q, 0, b), [1, kv, group, width])
      o = torch.scaled_dot_product_attention(qb, torch.slice(kl, 2, lo, torch.add(p, 1)), torch.slice(vl, 2, lo, torch.add(p, 1)))
      _3 = torch.append(outs, torch.reshape(o, [1, torch.mul(heads, width)]))
    x = (self).feed(torch.add(x, torch.linear(torch.cat(outs, 0), w[torch.add(at, 4)])), w, at, eps)
  return (self).logits(x, w, eps)
