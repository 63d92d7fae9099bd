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
  wire f_sound = f_level(shelves$0$kept, tails$kept) && f_level(shelves$1$kept, tails$kept)
    && f_level(shelves$2$kept, tails$kept) && f_level(shelves$3$kept, tails$kept)
    && f_pair(shelves$0$kept, shelves$1$kept) && f_pair(shelves$1$kept, shelves$2$kept) && f_pair(shelves$2$kept, shelves$3$kept);
  wire [3:0] f_same = {
    shelves$3$kept != 0 && shelves$3$kept[31:0] == key, shelves$2$kept != 0 && shelves$2$kept[31:0] == key,
    shelves$1$kept != 0 && shelves$1$kept[31:0] == key, shelves$0$kept != 0 && shelves$0$kept[31:0] == key};
  wire [88:0] f_at = f_same[0] ? shelves$0$kept : f_same[1] ? shelves$1$kept : f_same[2] ? shelves$2$kept : shelves$3$kept;
  wire [43:0] f_sum = f_at[75:32] + gain;
  // What is not on the list is known to be behind the edge.
  function f_kept(input [31:0] key);
    f_kept = (shelves$0$changed != 0 && shelves$0$changed[31:0] == key) || (shelves$1$changed != 0 && shelves$1$changed[31:0] == key)
      || (shelves$2$changed != 0 && shelves$2$changed[31:0] == key) || (shelves$3$changed != 0 && shelves$3$changed[31:0] == key)
      || tails$changed[44:13] >= key;
  endfunction
  // A symbol stands still, and so does what happens to it.
  reg [31:0] f_key = 0; reg [43:0] f_gain = 0; reg [12:0] f_more = 0;
  reg [3:0] f_what = 0; reg [2:0] f_n = 0;
  reg [88:0] f_0 = 0, f_1 = 0, f_2 = 0, f_3 = 0; reg [77:0] f_tail = 0;
  always @(posedge clock) begin
    f_0 <= shelves$0$kept; f_1 <= shelves$1$kept; f_2 <= shelves$2$kept; f_3 <= shelves$3$kept;
    f_tail <= tails$kept;
    f_key <= key; f_gain <= gain; f_more <= more; f_what <= {add, take, ends, lose};
    if (f_n != 7) f_n <= f_n + 1;
  end
  always @(*) begin
    if (f_n > 0) assume ({f_key, f_gain, f_more, f_what} == {key, gain, more, add, take, ends, lose});
    // The first word that is read, not the one from before the start.
    if (f_n > 3) begin
      assume (f_0 == shelves$0$kept && f_1 == shelves$1$kept && f_2 == shelves$2$kept);
      assume (f_3 == shelves$3$kept && f_tail == tails$kept);
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
        else assume (tails$kept[12:0] != 0 && key <= tails$kept[44:13]);
      end
      // The orders of a level and those below are some.
      if (shelves$3$kept != 0) assume (tails$kept[12:0] + shelves$3$kept[88:76] != 0);
      if (lose) assume (tails$kept[12:0] + list$orders != 0);
      p_0: assert (f_level(shelves$0$changed, tails$changed));
      p_1: assert (f_level(shelves$1$changed, tails$changed) && f_pair(shelves$0$changed, shelves$1$changed));
      p_2: assert (f_level(shelves$2$changed, tails$changed) && f_pair(shelves$1$changed, shelves$2$changed));
      p_3: assert (f_level(shelves$3$changed, tails$changed) && f_pair(shelves$2$changed, shelves$3$changed));
      // An order that is better than what was known is not forgotten.
      if (add && (tails$kept[12:0] == 0 || key > tails$kept[44:13])
          && (!tails$kept[77] || key > tails$kept[76:45]))
        p_listed: assert (shelves$0$changed != 0 && shelves$0$changed[31:0] >= key);
      if (add) p_new: assert (f_kept(key));
      if (!take) p_edge: assert ((shelves$0$kept == 0 || f_kept(shelves$0$kept[31:0])) && (shelves$1$kept == 0 || f_kept(shelves$1$kept[31:0]))
        && (shelves$2$kept == 0 || f_kept(shelves$2$kept[31:0])) && (shelves$3$kept == 0 || f_kept(shelves$3$kept[31:0])));
      if (lose) p_lost: assert (tails$changed[77] && tails$changed[76:45] >= key);
      p_level: assert (is_level$d == (shelves$0$changed[88:76] != 0 && !clear));
      p_known: assert (is_known$d == (shelves$0$changed[88:76] != 0 || (tails$changed[12:0] == 0 && !tails$changed[77])));
    end
  end
