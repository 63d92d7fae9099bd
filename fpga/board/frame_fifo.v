// Whole frames from one clock to another. A frame can be read when its last beat has been written
// without error; a damaged one, and one that finds no room, leaves nothing and is counted.
`default_nettype none
module frame_fifo #(parameter BITS = 9) (
  input  wire        write_clock,
  input  wire        in_valid,
  input  wire        in_last,
  input  wire        in_error,
  input  wire [2:0]  in_empty,
  input  wire [63:0] in_data,
  output wire        in_ready,   // a beat finds room; who ignores it loses frames
  output reg  [15:0] damaged,
  output reg  [15:0] dropped,
  input  wire        read_clock,
  output reg         out_valid,
  output reg         out_last,
  output reg  [2:0]  out_empty,
  output reg  [63:0] out_data,
  input  wire        out_ready
);
  reg [67:0] memory [0:(1 << BITS) - 1];

  // Writing. Pointers have a bit more than addresses. `shown` follows `whole` a step a cycle, so
  // that one bit of its Gray code changes at a time.
  reg [BITS:0] write = 0, whole = 0, shown = 0, shown_gray = 0;
  reg [BITS:0] read_gray_1 = 0, read_gray_2 = 0;
  reg          spoilt = 0;
  reg [BITS:0] read = 0, read_gray = 0;
  reg [BITS:0] shown_gray_1 = 0, shown_gray_2 = 0;

  function [BITS:0] gray(input [BITS:0] number);
    gray = number ^ (number >> 1);
  endfunction

  wire full = gray(write) == {~read_gray_2[BITS:BITS-1], read_gray_2[BITS-2:0]};
  wire fails = spoilt | full;
  assign in_ready = !full;

  initial begin
    damaged = 0; dropped = 0; out_valid = 0; out_last = 0; out_empty = 0; out_data = 0;
  end

  always @(posedge write_clock) begin
    read_gray_1 <= read_gray;
    read_gray_2 <= read_gray_1;
    shown_gray <= gray(shown);
    if (shown != whole) shown <= shown + 1;
    if (in_valid) begin
      if (!full) begin
        memory[write[BITS-1:0]] <= {in_last, in_empty, in_data};
        write <= write + 1;
      end
      spoilt <= fails & !in_last;
      if (in_last) begin
        if (fails | in_error) write <= whole;
        else whole <= write + 1;
        if (in_error) damaged <= damaged + 1;
        else if (fails) dropped <= dropped + 1;
      end
    end
  end

  // Reading: block RAM is slow, so what comes out of it rests once before it leaves.
  reg [67:0]   rest = 0;
  reg          resting = 0;
  wire         leaves = !out_valid | out_ready;

  always @(posedge read_clock) begin
    shown_gray_1 <= shown_gray;
    shown_gray_2 <= shown_gray_1;
    read_gray <= gray(read);
    if (leaves) begin
      out_valid <= resting;
      {out_last, out_empty, out_data} <= rest;
    end
    if (leaves | !resting) begin
      resting <= gray(read) != shown_gray_2;
      rest <= memory[read[BITS-1:0]];
      if (gray(read) != shown_gray_2) read <= read + 1;
    end
  end
endmodule
`default_nettype wire
