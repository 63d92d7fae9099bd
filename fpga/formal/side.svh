// Of a side of a book: the list is sorted and has no hole, no level is without orders or shares, and
// all of it is better than both marks. What is written is so if what was read was. What is read may
// be anything, and nothing is remembered for longer than seven cycles: the steps from the start are
// all there are.
  function f_level(input [88:0] level, input [77:0] tail);
    f_level = level == 0 || (level[88:76] != 0 && level[75:32] != 0
      && (tail[12:0] == 0 || level[31:0] > tail[44:13]) && (!tail[77] || level[31:0] > tail[76:45]));
  endfunction
  function f_pair(input [88:0] above, input [88:0] below);
    f_pair = below == 0 || (above != 0 && above[31:0] > below[31:0]);
  endfunction
  wire f_sound = f_level(kept$0$q, kept_tail$q) && f_level(kept$1$q, kept_tail$q)
    && f_level(kept$2$q, kept_tail$q) && f_level(kept$3$q, kept_tail$q)
    && f_pair(kept$0$q, kept$1$q) && f_pair(kept$1$q, kept$2$q) && f_pair(kept$2$q, kept$3$q);
  wire [3:0] f_same = {
    kept$3$q != 0 && kept$3$q[31:0] == key, kept$2$q != 0 && kept$2$q[31:0] == key,
    kept$1$q != 0 && kept$1$q[31:0] == key, kept$0$q != 0 && kept$0$q[31:0] == key};
  wire [88:0] f_at = f_same[0] ? kept$0$q : f_same[1] ? kept$1$q : f_same[2] ? kept$2$q : kept$3$q;
  wire [43:0] f_sum = f_at[75:32] + gain;
  // What is not on the list is known to be behind the edge.
  function f_kept(input [31:0] key);
    f_kept = (changed$0$q != 0 && changed$0$q[31:0] == key) || (changed$1$q != 0 && changed$1$q[31:0] == key)
      || (changed$2$q != 0 && changed$2$q[31:0] == key) || (changed$3$q != 0 && changed$3$q[31:0] == key)
      || changed_tail$q[44:13] >= key;
  endfunction
  // A symbol stands still, and so does what happens to it.
  reg [31:0] f_key = 0; reg [43:0] f_gain = 0; reg [12:0] f_more = 0;
  reg [3:0] f_what = 0; reg [2:0] f_n = 0;
  always @(posedge clock) begin
    f_key <= key; f_gain <= gain; f_more <= more; f_what <= {add, take, ends, lose};
    if (f_n != 7) f_n <= f_n + 1;
  end
  always @(*) begin
    if (f_n > 0) assume ({f_key, f_gain, f_more, f_what} == {key, gain, more, add, take, ends, lose});
    if (f_n > 2) begin
      assume (read$0$q == kept$0$q && read$1$q == kept$1$q && read$2$q == kept$2$q);
      assume (read$3$q == kept$3$q && read_tail$q == kept_tail$q);
      assume (kept$0$q == memories$0$read_data && kept$1$q == memories$1$read_data);
      assume (kept$2$q == memories$2$read_data && kept$3$q == memories$3$read_data);
      assume (kept_tail$q == tails$read_data);
    end
    if (f_n >= 7) begin
      assume (f_sound);
      assume (!(add && take) && !(add && lose) && !(take && lose) && (!ends || take));
      // An order that comes has shares; there are fewer orders than 2^13, and fewer shares than 2^44.
      if (add) assume (more == 1 && gain != 0 && f_at[88:76] != 13'h1fff && f_sum != 0);
      // One that shares go off is at its level, or behind the list; the shares at a level are those
      // of its orders.
      if (take) begin
        assume (more == (ends ? 13'h1fff : 13'd0));
        if (f_same != 0) assume ((ends && f_at[88:76] == 1) || f_sum != 0);
        else assume (kept_tail$q[12:0] != 0 && key <= kept_tail$q[44:13]);
      end
      // The orders of a level and those below are some.
      if (kept$3$q != 0) assume (kept_tail$q[12:0] + behind$3$q != 0);
      if (lose) assume (kept_tail$q[12:0] + departure$orders != 0);
      p_0: assert (f_level(changed$0$q, changed_tail$q));
      p_1: assert (f_level(changed$1$q, changed_tail$q) && f_pair(changed$0$q, changed$1$q));
      p_2: assert (f_level(changed$2$q, changed_tail$q) && f_pair(changed$1$q, changed$2$q));
      p_3: assert (f_level(changed$3$q, changed_tail$q) && f_pair(changed$2$q, changed$3$q));
      // An order that is better than what was known is not forgotten.
      if (add && (kept_tail$q[12:0] == 0 || key > kept_tail$q[44:13])
          && (!kept_tail$q[77] || key > kept_tail$q[76:45]))
        p_listed: assert (changed$0$q != 0 && changed$0$q[31:0] >= key);
      if (add) p_new: assert (f_kept(key));
      if (!take) p_edge: assert ((kept$0$q == 0 || f_kept(kept$0$q[31:0])) && (kept$1$q == 0 || f_kept(kept$1$q[31:0]))
        && (kept$2$q == 0 || f_kept(kept$2$q[31:0])) && (kept$3$q == 0 || f_kept(kept$3$q[31:0])));
      if (lose) p_lost: assert (changed_tail$q[77] && changed_tail$q[76:45] >= key);
      p_level: assert (is_level$d == (changed$0$q[88:76] != 0 && !clear));
      p_known: assert (is_known$d == (changed$0$q[88:76] != 0 || (changed_tail$q[12:0] == 0 && !changed_tail$q[77])));
    end
  end
