// Registers over a serial line: 8 data bits, no parity, a bit every DIVIDER cycles. A request is 8
// bytes, its answer 8 bytes, in order, as `wire::registers` has them: 'R' or 'W', 0, address, value.
//
// Bytes before an 'R' or 'W' are skipped, and a request is forgotten that is for no address there is,
// has a byte without its stop bit, or stops half-way for 32,768 cycles. Requests may come as
// fast as the line goes; 32 and no more should wait for their answers.
`default_nettype none
module serial #(parameter DIVIDER = 100) (
  input  wire        clock,
  input  wire        rx_pad,
  output reg         tx,
  output reg         r_write,
  output reg  [11:0] r_address,
  output reg  [31:0] r_data,
  input  wire [31:0] r_value     // of the address of three cycles ago
);
  localparam [15:0] BIT = DIVIDER - 1, HALF = DIVIDER / 2 - 1;

  // Bytes in.
  reg [1:0]  rx = 3;
  reg        receiving = 0;
  reg [15:0] rx_wait = 0;
  reg [3:0]  rx_left = 0;
  reg [7:0]  rx_byte = 0;
  reg        came = 0, broken = 0;
  always @(posedge clock) begin
    rx <= {rx[0], rx_pad};
    came <= 0;
    broken <= 0;
    if (!receiving) begin
      receiving <= !rx[1];
      rx_wait <= HALF;
      rx_left <= 9;
    end else if (rx_wait != 0) rx_wait <= rx_wait - 1;
    else begin
      rx_wait <= BIT;
      rx_left <= rx_left - 1;
      if (rx_left == 9) receiving <= !rx[1];
      else if (rx_left != 0) rx_byte <= {rx[1], rx_byte[7:1]};
      else begin
        receiving <= 0;
        came <= rx[1];
        broken <= !rx[1];
      end
    end
  end

  // Requests in.
  reg [63:0] request = 0;
  reg [3:0]  filled = 0;
  reg [15:0] silence = 0;
  reg        asked = 0;
  wire       begins = rx_byte == "R" | rx_byte == "W";
  wire       is_one = request[55:44] == 0;
  always @(posedge clock) begin
    asked <= 0;
    silence <= came ? 16'd0 : silence + {15'd0, !silence[15]};
    if (broken | silence[15] & !came) filled <= 0;
    else if (filled == 8) begin
      filled <= 0;
      asked <= is_one;
    end else if (came & (filled != 0 | begins)) begin
      request <= {request[55:0], rx_byte};
      filled <= filled + 1;
    end
  end

  // One waits while the last answer leaves.
  reg [51:0] waiting = 0;       // kind, address, value
  reg        waits = 0;
  reg [2:0]  step = 0;
  reg [79:0] out = 0;
  reg [6:0]  out_left = 0;
  reg [15:0] tx_wait = 0;
  wire       is_write = waiting[51:44] == "W";
  wire [31:0] value = is_write ? waiting[31:0] : r_value;

  function [9:0] framed(input [7:0] data);
    framed = {1'b1, data, 1'b0};
  endfunction

  initial begin tx = 1; r_write = 0; r_address = 0; r_data = 0; end

  always @(posedge clock) begin
    r_write <= 0;
    r_address <= 0;
    if (asked & !waits) begin
      waiting <= {request[63:56], request[43:0]};
      waits <= 1;
    end
    if (out_left != 0) begin
      tx <= out[0];
      tx_wait <= tx_wait - 1;
      if (tx_wait == 0) begin
        tx_wait <= BIT;
        out <= {1'b1, out[79:1]};
        out_left <= out_left - 1;
      end
    end else if (waits) begin
      step <= step + 1;
      if (step == 0) begin
        r_write <= is_write;
        r_address <= waiting[43:32];
        r_data <= waiting[31:0];
      end
      if (step == 4) begin
        step <= 0;
        waits <= 0;
        tx_wait <= BIT;
        out_left <= 80;
        out <= {framed(value[7:0]), framed(value[15:8]), framed(value[23:16]), framed(value[31:24]),
                framed(waiting[39:32]), framed({4'd0, waiting[43:40]}), framed(8'd0),
                framed(waiting[51:44])};
      end
    end
  end
endmodule
`default_nettype wire
