// Whole frames from one clock to another. A frame can be read when its last beat has been written
// without error, and then without a pause; a damaged one, and one that finds no room, leaves nothing
// and is counted.
`default_nettype none
module frame_fifo #(parameter BITS = 9) (
  input  wire        write_clock,
  input  wire        in_valid,
  input  wire        in_last,
  input  wire        in_error,
  input  wire [2:0]  in_empty,
  input  wire [63:0] in_data,
  // A beat finds room, or is of a frame that is lost anyway. Who ignores it loses frames.
  output wire        in_ready,
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

  // Writing. Pointers have a bit more than addresses. The end of whole frames crosses as a number
  // that rests from the turn of `tell` until `heard` has followed it.
  reg [BITS:0] write = 0, whole = 0, told = 0;
  reg [BITS:0] read_gray_1 = 0, read_gray_2 = 0;
  reg          spoilt = 0;
  reg          tell = 0, tell_1 = 0, tell_2 = 0;
  reg          heard = 0, heard_1 = 0, heard_2 = 0;
  reg [BITS:0] read = 0, read_gray = 0, known = 0;

  function [BITS:0] gray(input [BITS:0] number);
    gray = number ^ (number >> 1);
  endfunction

  wire full = gray(write) == {~read_gray_2[BITS:BITS-1], read_gray_2[BITS-2:0]};
  wire fails = spoilt | full;
  // The frame fills all there is by itself: it will never fit.
  wire hopeless = (write ^ whole) == {1'b1, {BITS{1'b0}}};
  assign in_ready = !full | spoilt | hopeless;

  initial begin
    damaged = 0; dropped = 0; out_valid = 0; out_last = 0; out_empty = 0; out_data = 0;
  end

  always @(posedge write_clock) begin
    read_gray_1 <= read_gray;
    read_gray_2 <= read_gray_1;
    heard_1 <= heard;
    heard_2 <= heard_1;
    if (heard_2 == tell && told != whole) begin
      told <= whole;
      tell <= !tell;
    end
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
  wire         is_there = read != known;

  always @(posedge read_clock) begin
    tell_1 <= tell;
    tell_2 <= tell_1;
    heard <= tell_2;
    if (heard != tell_2) known <= told;
    read_gray <= gray(read);
    if (leaves) begin
      out_valid <= resting;
      {out_last, out_empty, out_data} <= rest;
    end
    if (leaves | !resting) begin
      resting <= is_there;
      rest <= memory[read[BITS-1:0]];
      if (is_there) read <= read + 1;
    end
  end
endmodule
`default_nettype wire
